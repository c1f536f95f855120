const number = new Intl.NumberFormat('en').format;
const views = (n: number) => (n === 1 ? '1 view' : `${number(n)} views`);

export const saved = {
  name: 'Name of this view',
  save: 'Save',
  replace: 'Replace',
  taken: 'Another view has this name: it will show this one.',
  isSaved: (name: string) => `This view is saved as “${name}”.`,
  none: 'Nothing is saved yet. A saved view keeps the filters, dates, lanes and the selected event under a name, in this browser.',
  whole: 'Everything',
  lanes: (grouping: string) => `by ${grouping.toLowerCase()}`,
  compared: 'since the last look',
  current: 'shown now',
  actions: (name: string) => `Change “${name}”`,
  newName: 'Name',
  rename: 'Rename',
  nameTaken: 'Another view has this name.',
  takeThis: 'Take the present view',
  up: 'Move up',
  down: 'Move down',
  remove: 'Delete',
  moved: (place: number, total: number) => `Moved to place ${place} of ${total}`,
  added: (name: string) => `“${name}” is saved.`,
  replaced: (name: string) => `“${name}” now shows the present view.`,
  removed: (name: string) => `“${name}” is deleted.`,
  imported: (added: number, present: number) =>
    [
      added === 0 ? 'Nothing new in this file.' : `${views(added)} added.`,
      ...(present === 0 ? [] : [`${views(present)} already here.`]),
    ].join(' '),
  begun: 'The list begins anew.',
  undo: 'Undo',
  exportAll: 'Save all as a file',
  exportUnread: 'Save it as a file',
  importFile: 'Open a file…',
  refused: (n: number, shown: number) =>
    n === 1
      ? 'The file was not opened: 1 problem'
      : `The file was not opened: ${number(n)} problems${n > shown ? `, of which these are the first ${shown}` : ''}`,
  tooMany: (total: number, most: number) =>
    `The file was not opened: with it there would be ${views(total)}, and ${number(most)} can be kept. Delete some of those that are here.`,
  broken:
    'The list kept in this browser cannot be read. It stays as it is: save it as a file, or begin anew. What you save until then lasts as long as this page.',
  startAgain: 'Begin anew',
  notKept:
    'The browser could not keep the last change: its storage is full, or closed to this page. Save the views as a file.',
  full: (n: number) => `${number(n)} views are saved: no more can be kept.`,
  tooLong: 'This view asks for too much to be saved: remove some of its filters.',
  ofFile: (name: string) => `Of the file ${name}, which is not open`,
  ofDataset: (path: string) => `Of the dataset ${path}`,
  ofBuiltIn: 'Of the site’s own dataset',
  lacks: (parts: string) => `Not in this dataset: ${parts}`,
};
