import { after, before, type Frame } from './unit';

const PART_OF_DAY =
  '(?:the )?(?:early |late )?(?:morning|afternoon|evening|night|noon|midday|midnight|dawn)';

/** English words before a date, tried in this order and again from the new beginning. */
export const ENGLISH_BEFORE: readonly Frame[] = [
  before('part-of-day', `(?:on )?${PART_OF_DAY} (?:of|on) `),
  before('clock', '(?:at )?\\d{1,2}(?:[:.]\\d\\d(?: ?[ap]m)?| ?[ap]m| ?[ap]\\.m\\.),? (?:on )?'),
  before('early', 'early(?: in| on)?[ -](?:the )?', { modifier: 'early' }),
  before('mid', '(?:mid[ -]|(?:in )?(?:the )?middle of |mid-way through )', { modifier: 'mid' }),
  before('late', 'late(?: in| on)?[ -](?:the )?', { modifier: 'late' }),
  before('end', '(?:the )?(?:end|close)(?: of |-|[ -]of[ -])(?:the )?', { edge: 'end' }),
  before('year-end', 'year-end (?:of )?', { edge: 'end' }),
  before('start', '(?:the )?(?:beginning|start|outset) of (?:the )?', { edge: 'start' }),
  before('no-later-than', '(?:no|not) later than (?:the )?', { operator: 'until' }),
  before('on-or-before', 'on or before (?:the )?', { operator: 'until' }),
  before('on-or-after', '(?:on or after|no earlier than|not earlier than) (?:the )?', {
    operator: 'from',
  }),
  before('before', '(?:before|prior to|ahead of) (?:the )?', { operator: 'before' }),
  before('by', '(?:by|until|till|up to|up until) (?:the )?', { operator: 'until' }),
  before('after', '(?:after|beyond) (?:the )?', { operator: 'after' }),
  before('between', 'between (?:the )?', { between: true }),
  before(
    'from',
    '(?:from|since|starting(?: on| from| in)?|beginning(?: on| in)?|effective(?: from| on)?|as from|with effect from) (?:the )?',
    { operator: 'from' },
  ),
  before('run-up', '(?:lead-up|run-up|leading up|lead up|looking ahead) to (?:the )?', {
    unclear: 'before that date, but not how long',
  }),
  before('as-of', 'as (?:of|at) (?:the )?', {
    unclear: 'the state then, not when something happened',
  }),
  before('through', '(?<!all |mid-way |carried )through (?:the )?', {
    unclear: 'until then, or all through it?',
  }),
  before('now-to', '(?:from )?now (?:to|through|up to) (?:the )?', { operator: 'until' }),
  before('vision', '(?:a |the )?vision (?:to|towards|until) ', { operator: 'until' }),
  before(
    'part-of',
    '(?:quarters?|half|halves|months|weeks?|weekends?|days?|semester|part) of (?:the )?',
    {
      unclear: 'a part of it that was not understood',
    },
  ),
  before(
    'period',
    '(?:the )?(?:period|term|tenure|phase|school year|academic year|years?|month)(?: of)? ',
  ),
  before('neutral', '(?:on|in|during|within|throughout|for|of|dated) (?:the )?'),
];

/** English words behind a date. */
export const ENGLISH_AFTER: readonly Frame[] = [
  after('part-of-day', ' (?:morning|afternoon|evening|night|noon)'),
  after('onwards', ',? (?:onwards?|and (?:after|later|beyond))', { operator: 'from' }),
  after('at-the-latest', ',? at the latest', { operator: 'until' }),
  after('or-earlier', ' or (?:earlier|before|sooner)', { operator: 'until' }),
  after('or-later', ' or (?:later|after)', { operator: 'from' }),
  after('or-so', ' or (?:so|thereabouts)', {
    unclear: 'the text itself says that it is approximate',
  }),
  after('lunar', ' (?:of the lunar calendar|\\(lunar calendar\\)|in the lunar calendar)', {
    unclear: 'a day of the lunar calendar',
  }),
  after('until-now', ' (?:to|until|till|up to) (?:now|date|the present|present|today)'),
  after('period', ' (?:period|term|tenure|phase|school year|academic year)'),
];
