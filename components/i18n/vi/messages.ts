import type { en } from '../en/messages';

import { app } from './app';
import { briefing } from './briefing';
import { changes } from './changes';
import { dataset } from './dataset';
import { event } from './event';
import { exports } from './export';
import { failure } from './failure';
import { filter } from './filter';
import { health } from './health';
import { offline } from './offline';
import { pack } from './pack';
import { page } from './page';
import { picture } from './picture';
import { search } from './search';
import { tasks } from './tasks';
import { terms } from './terms';
import { timeline } from './timeline';

export const vi: typeof en = {
  app,
  briefing,
  changes,
  dataset,
  event,
  export: exports,
  failure,
  filter,
  health,
  offline,
  pack,
  page,
  picture,
  search,
  tasks,
  timeline,
  terms,
};
