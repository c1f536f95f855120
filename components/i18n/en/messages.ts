import { app } from './app';
import { event } from './event';
import { filter } from './filter';
import { health } from './health';
import { timeline } from './timeline';
import { terms } from './terms';

export const en = { app, event, filter, health, timeline, terms };
