import { memo } from 'react';

import { classNames } from './class-names';
import { SIGN_SIZES, type SignSize } from './sign-size';

/** Line icons on a 16 px grid, drawn in the text's colour. They never stand without a name. */
const PATHS = {
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4L6 8l4 4',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2 6V3.5A1.5 1.5 0 0 1 3.5 2H6m4 0h2.5A1.5 1.5 0 0 1 14 3.5V6m0 4v2.5a1.5 1.5 0 0 1-1.5 1.5H10m-4 0H3.5A1.5 1.5 0 0 1 2 12.5V10',
  shrink:
    'M6 2v2.5A1.5 1.5 0 0 1 4.5 6H2m12 0h-2.5A1.5 1.5 0 0 1 10 4.5V2m0 12v-2.5a1.5 1.5 0 0 1 1.5-1.5H14M2 10h2.5A1.5 1.5 0 0 1 6 11.5V14',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  link: 'M6.5 9.5l3-3M7 5l1.8-1.8a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.8 1.8a2.8 2.8 0 0 1-4-4L5 7',
  timeline: 'M2 4h5m2 0h5M2 8h9M5 12h9',
  list: 'M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.5M2 8h.5M2 12h.5',
  tasks: 'M2 4l1 1 2-2M7.5 4H14M2 8l1 1 2-2M7.5 8H14M2 12l1 1 2-2M7.5 12H14',
  export: 'M8 2v8m-3-3l3 3 3-3M2.5 11v2.5h11V11',
  quote: 'M3 9.5h3.5V6H3v3.5c0 1.5.8 2.5 2.5 3M9.5 9.5H13V6H9.5v3.5c0 1.5.8 2.5 2.5 3',
  up: 'M4 10l4-4 4 4',
  warning: 'M8 2.5l6.2 11H1.8L8 2.5Zm0 4v3.5m0 1.6v.4',
  scenes: 'M2.5 2.5h11v4h-11v-4Zm0 7h11v4h-11v-4Z',
  present: 'M2 3h12v8H2V3Zm6 8v3m-3 0h6',
  help: 'M6 6a2 2 0 1 1 2.7 1.9c-.5.2-.7.6-.7 1.1v.5m0 2v.3M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z',
  open: 'M1.5 12.5v-9h4.5l1.5 2h6v2M1.5 12.5l2-5h11l-2 5h-11Z',
  page: 'M4 1.5h5l3 3v10H4v-13Zm5 0v3h3',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  grip: 'M6 4h.01M6 8h.01M6 12h.01M10 4h.01M10 8h.01M10 12h.01',
  pin: 'M6 2h4l-.5 4.5L12 9H4l2.5-2.5L6 2Zm2 7v5',
  person:
    'M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 14c.5-2.8 2.7-4.5 5.5-4.5s5 1.7 5.5 4.5',
  institution: 'M2 6l6-3.5L14 6H2Zm1.5 2.5V12m3-3.5V12m3-3.5V12m3-3.5V12M2 14h12',
  calendar: 'M2.5 4h11v9.5h-11V4Zm0 3h11M5.5 2v3m5-3v3',
  command: 'M3 5l3 3-3 3m5 0h5',
  bookmark: 'M4 2.5h8V14l-4-3-4 3V2.5Z',
  changes: 'M2.5 8a5.5 5.5 0 1 1 1.6 3.9M2.5 8l-1.2-2m1.2 2l2-1.2M8 5v3.2l2.2 1.3',
  pulse: 'M1.5 8.5h3l2-5 3 9 2-4h3',
} as const;

export type IconName = keyof typeof PATHS;

/** It asks for nothing but its name: a page that is drawn anew need not look at dozens of them. */
export const Icon = memo(function Icon({
  name,
  size = 16,
}: {
  readonly name: IconName;
  readonly size?: SignSize;
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames(SIGN_SIZES[size], 'shrink-0')}
    >
      <path d={PATHS[name]} />
    </svg>
  );
});
