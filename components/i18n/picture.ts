import { picture as en } from './en/picture';
import type { Translated } from './translated';
import { picture as vi } from './vi/picture';

export const PICTURE: Translated<typeof en> = { en, vi };
