/** Why a source could not be looked into at all. */
export type ReadFailure = 'empty' | 'html' | 'not-utf8' | 'too-large' | 'document-too-large';

/** Ends a reading from within. */
export class ReadError extends Error {
  constructor(readonly failure: ReadFailure) {
    super(failure);
  }
}
