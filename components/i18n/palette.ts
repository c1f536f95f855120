import { palette as en } from './en/palette';
import type { Translated } from './translated';
import { palette as vi } from './vi/palette';

export const PALETTE: Translated<typeof en> = { en, vi };
