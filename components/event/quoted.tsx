import { Marked } from '@/components/ui/marked';

import type { Quote } from './date-claims';

/** An article's own words, in its language, whatever the reader's. */
export function Quoted({ text, lang }: Quote) {
  return (
    <span lang={lang}>
      “<Marked text={text} />”
    </span>
  );
}
