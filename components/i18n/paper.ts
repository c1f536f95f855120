import { paper as en } from './en/paper';
import type { Translated } from './translated';
import { paper as vi } from './vi/paper';

export const PAPER: Translated<typeof en> = { en, vi };
