import { details as en } from './en/details';
import type { Translated } from './translated';
import { details as vi } from './vi/details';

export const DETAILS: Translated<typeof en> = { en, vi };
