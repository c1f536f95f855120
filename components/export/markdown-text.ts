import { oneLine } from './plain-text';

/** What begins or ends something in CommonMark, GitHub's Markdown, or formulas in it. */
const SIGNS = /[\\`*_{}[\]<>#|~!&$@^]/g;

/** Addresses that GitHub's Markdown makes links of, though nobody asked for one. */
const BARE_ADDRESSES = /(\b(?:https?|ftp|mailto|xmpp))(:)|(\bwww)(\.)/gi;

/** What begins a list, a quote, a rule or code where it begins a paragraph. */
const BEGINNING = /^(?:[-+=>:]|(\d{1,9})([.)]))/;

/** One line that says what the text says, wherever in a paragraph it stands. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(SIGNS, '\\$&')
    .replace(
      BARE_ADDRESSES,
      (_, scheme?: string, colon?: string, www?: string, dot?: string) =>
        `${scheme ?? www ?? ''}\\${colon ?? dot ?? ''}`,
    )
    .replace(BEGINNING, (all, digits?: string, sign?: string) =>
      digits === undefined ? `\\${all}` : `${digits}\\${sign ?? ''}`,
    );
}
