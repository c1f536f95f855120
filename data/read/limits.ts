/**
 * How much is read of what comes from outside. What is larger is refused in words, before it can
 * hurt. data/README.md has them in a table, which a test compares.
 */
const MB = 2 ** 20;

/** One JSON document is parsed as one text, and texts end at about 500 million letters. */
export const MAX_DOCUMENT_BYTES = 256 * MB;
/** JSON Lines are read line by line; their bytes stay in memory. */
export const MAX_LINES_BYTES = 2_048 * MB;
/** An index holds places in these lists in 16 bits (see columns.ts). */
export const MAX_LISTED = 65_535;
export const MAX_EVENTS = 5_000_000;
/** Of each list of one event, leader or institution; with the next, what a check can go through. */
export const MAX_INNER = 2_000;
/** Of a list in such a list. */
export const MAX_INNERMOST = 20;
/** How deeply lists and objects may stand in one another. */
export const MAX_DEPTH = 20;
/** Of a title, a name, a summary, in UTF-16 units. */
export const MAX_TEXT = 2_000;

/** Of a file that a reader made here: a script, saved views. */
export const MAX_OWN_BYTES = 16 * MB;
export const MAX_SCENES = 1_000;
/** Of a script's title, audience, author and marking, in UTF-16 units. */
export const MAX_SCRIPT_LINE = 300;
/** Of a scene's caption and notes, in UTF-16 units. */
export const MAX_SCRIPT_TEXT = 4_000;
/** Of the events that stand out in a scene. */
export const MAX_HIGHLIGHTED = 200;
/** Of the address that shows a view; the longest that every program passes on is shorter. */
export const MAX_QUERY = 8_000;
export const MAX_VIEWS = 1_000;
/** Of a saved view's name, in UTF-16 units. */
export const MAX_NAME = 120;

/** Of a dataset whose version is remembered; more is more than a browser keeps for a site. */
export const MAX_SEEN_EVENTS = 20_000;

/** One article is prose: more of it is some other file. */
export const MAX_ARTICLE_BYTES = MB;
/** Of a source, a registry or a briefing, written by hand in YAML, in UTF-16 units. */
export const MAX_YAML_LENGTH = 4 * MB;

/** Of one part of an address, such as the words to search for. */
export const MAX_ADDRESS_TEXT = 200;
/** Of any list in an address; more would make one that not every program passes on. */
export const MAX_ADDRESS_VALUES = 200;

/** Problems beyond these are counted, not shown. */
export const MAX_PROBLEMS_SHOWN = 20;
