import { askedDates as en } from './en/asked-dates';
import type { Translated } from './translated';
import { askedDates as vi } from './vi/asked-dates';

export const ASKED_DATES: Translated<typeof en> = { en, vi };
