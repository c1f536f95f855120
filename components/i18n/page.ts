import { page as en } from './en/page';
import type { Translated } from './translated';
import { page as vi } from './vi/page';

export const PAGE: Translated<typeof en> = { en, vi };
