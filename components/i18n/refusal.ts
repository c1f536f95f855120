import { refusal as en } from './en/refusal';
import type { Translated } from './translated';
import { refusal as vi } from './vi/refusal';

export const REFUSAL: Translated<typeof en> = { en, vi };
