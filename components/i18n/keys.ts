import { keys as en } from './en/keys';
import type { Translated } from './translated';
import { keys as vi } from './vi/keys';

export const KEYS: Translated<typeof en> = { en, vi };
