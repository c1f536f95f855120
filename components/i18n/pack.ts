import { pack as en } from './en/pack';
import type { Translated } from './translated';
import { pack as vi } from './vi/pack';

export const PACK: Translated<typeof en> = { en, vi };
