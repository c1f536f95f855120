/** Datasets other than the one that came with the page. */
const number = (n: number) => n.toLocaleString('en');

export const dataset = {
  open: 'Open a dataset…',
  openNote: 'Open a dataset from a file; it stays on your computer',
  drop: 'Drop the file to open it',
  dropNote: 'A dataset as JSON or JSON Lines',
  banner: 'Dataset',
  events: (n: number) => (n === 1 ? '1 event' : `${number(n)} events`),
  fileOnly: 'This file is on your computer only; a link cannot carry it.',
  back: 'Back to the built-in dataset',
  reading: (name: string) => `Reading ${name}…`,
  percent: (n: number) => `${n} %`,
  megabytes: (n: number) => `${n.toFixed(1)} MB`,
  cancel: 'Cancel',
  close: 'Close',
  nothingOpened: 'The dataset that the address names could not be opened.',
};
