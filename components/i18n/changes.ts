import { changes as en } from './en/changes';
import type { Translated } from './translated';
import { changes as vi } from './vi/changes';

export const CHANGES: Translated<typeof en> = { en, vi };
