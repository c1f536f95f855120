import { health as en } from './en/health';
import type { Translated } from './translated';
import { health as vi } from './vi/health';

export const HEALTH: Translated<typeof en> = { en, vi };
