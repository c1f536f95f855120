import { briefing as en } from './en/briefing';
import type { Translated } from './translated';
import { briefing as vi } from './vi/briefing';

export const BRIEFING: Translated<typeof en> = { en, vi };
