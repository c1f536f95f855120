import { app } from './app';
import { event } from './event';
import { filter } from './filter';
import { timeline } from './timeline';
import { terms } from './terms';

export const en = { app, event, filter, timeline, terms };
