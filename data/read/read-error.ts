/** Why a source could not be looked into at all. */
export const READ_FAILURES = [
  'empty',
  'html',
  'not-utf8',
  'too-large',
  'document-too-large',
] as const;
export type ReadFailure = (typeof READ_FAILURES)[number];

/** Ends a reading from within. */
export class ReadError extends Error {
  constructor(readonly failure: ReadFailure) {
    super(failure);
  }
}
