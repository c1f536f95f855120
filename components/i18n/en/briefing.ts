export const briefing = {
  present: 'Present',
  leave: 'End',
  asOf: (day: string) => `As of ${day}`,
  noScenes: 'The script has no scenes yet.',
  sceneOf: (n: number, total: number) => `${n} / ${total}`,
  goTo: (digits: string) => `→ ${digits}`,
  previous: 'Previous scene',
  next: 'Next scene',
  offScript: (n: number, total: number) => `Off script: press Enter to return to ${n}/${total}`,
  tools: 'Filter',
  black: 'Black',
  fullScreen: 'Full screen',
  said: (n: number, total: number, caption: string) => `Scene ${n} of ${total}. ${caption}`,
  blank: {
    black: 'The screen is black. Press B to go on.',
    white: 'The screen is white. Press W to go on.',
  },
};
