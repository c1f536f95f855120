import type { en } from '../en/messages';

import { app } from './app';
import { dataset } from './dataset';
import { event } from './event';
import { failure } from './failure';
import { filter } from './filter';
import { offline } from './offline';
import { search } from './search';
import { terms } from './terms';
import { timeline } from './timeline';

export const vi: typeof en = {
  app,
  dataset,
  event,
  failure,
  filter,
  offline,
  search,
  timeline,
  terms,
};
