/** Why a dataset was not opened. */
const number = (n: number) => n.toLocaleString('en');

export const refusal = {
  refused: (name: string) => `${name} was not opened`,
  refusedUnnamed: 'Nothing was opened',
  stays: 'What was on the screen is still there.',
  problems: (n: number) => (n === 1 ? 'It has 1 problem:' : `It has ${number(n)} problems:`),
  firstProblems: (shown: number, all: number) =>
    `It has ${number(all)} problems. These are the first ${shown}:`,
  copy: 'Copy as text',
  copied: 'Copied',
  failures: {
    empty: 'The file is empty.',
    html: 'This is a web page, not a dataset. Perhaps the address is wrong, or asks to sign in.',
    'not-utf8': 'This is no UTF-8 text. Save the file as UTF-8.',
    'too-large': 'It is larger than 2 GB. Divide it into several datasets.',
    'document-too-large':
      'A single JSON document may have up to 256 MB. Write larger datasets as JSON Lines, one event a line.',
    unreadable: 'The file could not be read. It may have been moved, changed or protected.',
    unreachable: 'The address could not be reached. Check the connection, and try again.',
    directory: 'This is a folder. Drop one file.',
    several: 'These are several files. Drop one.',
    'not-found': 'There is nothing at this address.',
  },
};
