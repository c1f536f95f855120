import { exports as en } from './en/export';
import type { Translated } from './translated';
import { exports as vi } from './vi/export';

export const EXPORT: Translated<typeof en> = { en, vi };
