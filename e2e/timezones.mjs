// @ts-check
/** Behind, at, and far ahead of the calendar that the dates are in. */
export const TIMEZONES = /** @type {const} */ ([
  'America/Los_Angeles',
  'Asia/Ho_Chi_Minh',
  'Pacific/Kiritimati',
]);

/** Everything is tried here; in the others, what could depend on where it runs. */
export const HOME = TIMEZONES[1];
