import { legend as en } from './en/legend';
import type { Translated } from './translated';
import { legend as vi } from './vi/legend';

export const LEGEND: Translated<typeof en> = { en, vi };
