/** The list of keys and gestures. */
export const keys = {
  fingers: {
    title: 'With fingers',
    rows: [
      ['Swipe up, down', 'move in time'],
      ['Swipe left, right', 'next lane, lane before'],
      ['Two fingers', 'zoom'],
      ['Tap', 'open an event, the tasks of a meeting, or a count'],
    ] as readonly (readonly [string, string])[],
  },
  letters: 'Keys that are a single letter or sign',
  lettersNote: 'Switch them off if you use speech input or other tools that type letters.',
  rows: [
    ['W, S', 'zoom in, zoom out'],
    ['A, D or ← →', 'earlier, later'],
    ['. and ,', 'next and previous event'],
    ['↑ ↓', 'lane above, lane below'],
    ['Alt+↑ ↓', 'on the name of a lane: move the lane up, down'],
    ['← →', 'in a row of the list: to its names, which filter, and back'],
    ['Enter', 'open the event'],
    ['F', 'fit the selected event'],
    ['Shift+F', 'fit all results of the filter'],
    ['Home, End', 'start, end'],
    ['/', 'search'],
    ['Ctrl+K', 'find anything and go there'],
    ['P', 'present'],
    ['Esc', 'close, then clear the search'],
    ['?', 'this list'],
  ] as readonly (readonly [string, string])[],
};
