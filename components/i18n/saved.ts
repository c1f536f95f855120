import { saved as en } from './en/saved';
import type { Translated } from './translated';
import { saved as vi } from './vi/saved';

export const SAVED: Translated<typeof en> = { en, vi };
