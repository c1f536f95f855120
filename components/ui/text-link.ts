/** The look of a name or title inside text that leads somewhere: 24 px high to be hit. */
export const TEXT_LINK =
  'inline-flex min-h-6 items-center text-left underline decoration-line-strong underline-offset-4 ' +
  'transition-colors duration-150 hover:decoration-current';
