import { tour as en } from './en/tour';
import type { Translated } from './translated';
import { tour as vi } from './vi/tour';

export const TOUR: Translated<typeof en> = { en, vi };
