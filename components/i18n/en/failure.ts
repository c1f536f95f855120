export const failure = {
  title: 'This part ran into an error',
  text: 'The rest goes on working, and nothing of your view is lost.',
  notLoaded: 'This part could not be loaded. Is there a connection?',
  again: 'Try again',
  close: 'Close',
  copy: 'Copy the details',
  copied: 'Copied',
  byHand: 'Copy the details from here:',
};
