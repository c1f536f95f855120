interface Stop {
  readonly title: string;
  readonly text: string;
}

const stops = {
  chart: {
    title: 'Who, what, when',
    text: 'A lane for each leader; the shape of a mark tells a meeting, a congress, a task or a milestone. Drag moves in time, Ctrl and the wheel zooms.',
  },
  mark: {
    title: 'Says who?',
    text: 'Press any mark: the phrases it rests on, with article, publisher and position, and who was there in which post.',
  },
  legend: {
    title: 'Is that date certain?',
    text: 'A solid outline is a known day. A dashed box is “somewhere in here”, an arrow “no end given”. The legend explains every mark.',
  },
  filters: {
    title: 'Ask',
    text: 'Narrow down by leader, institution, kind or dates. The address follows: send it, and others see the same.',
  },
  views: {
    title: 'The same as a list',
    text: 'The same events as a list with their evidence, or as tasks with what is due.',
  },
  present: {
    title: 'Present',
    text: 'Step through scenes full screen. Leave the script to answer a question; Enter brings you back.',
  },
} satisfies { readonly [stop: string]: Stop };

/** Where a thumb does otherwise than a mouse. */
const onPhone: { readonly [S in keyof typeof stops]?: Stop } = {
  chart: {
    title: 'Who, what, when',
    text: 'Time runs downwards: swipe to move in it, two fingers zoom. The row above shows one leader’s lane, or all; a swipe to the side turns to the next. The shape of a mark tells a meeting, a congress, a task or a milestone.',
  },
  present: {
    title: 'Present',
    text: 'Swipe through scenes on the whole screen. Leave the script to answer a question, and go back to the scene.',
  },
};

/** The way through the product for those who see it first. */
export const tour = {
  onPhone,
  offer: 'First time here?',
  offerNote: 'Six stops, about a minute. You find the tour again under Keys.',
  take: 'Take the tour',
  decline: 'No, thanks',
  title: 'Tour',
  place: (stop: number, stops: number) => `${stop} of ${stops}`,
  back: 'Back',
  next: 'Next',
  done: 'Done',
  end: 'End the tour',
  stops,
};
