/** The look of a text field. 16 px on phones, or iOS zooms the page when it gets the focus. */
export const FIELD =
  'h-8 w-full rounded-md border border-line-strong bg-paper px-2 text-16 text-ink sm:text-13 ' +
  'placeholder:text-ink-3';
