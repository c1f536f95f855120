import { en } from './en/messages';
import type { Translated } from './translated';
import { vi } from './vi/messages';

/**
 * The strings of what the first screen shows; parts that are loaded later bring their own, in files
 * beside this one. Numbers and names come in through functions.
 */
export type Messages = typeof en;

export const MESSAGES: Translated<Messages> = { en, vi };
