import { tasks as en } from './en/tasks';
import type { Translated } from './translated';
import { tasks as vi } from './vi/tasks';

export const TASKS: Translated<typeof en> = { en, vi };
