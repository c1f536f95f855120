/** Events as Markdown to paste into a report: by month, each with footnotes that name its sources. */
import { formatDay } from '@/components/i18n/format-date';
import { statusWords } from '@/components/i18n/status-words';
import type { TimelineEvent } from '@/data/schema';

import { basisWords, sourceLine, sources, whenWords } from './event-words';
import {
  messagesOf,
  NOTHING_TO_NOTE,
  type ExportContext,
  type ExportNote,
  type ExportSection,
} from './export-context';
import { escapeMarkdown } from './markdown-text';

export function* serializeMarkdown(
  context: ExportContext,
  sections: readonly ExportSection[],
): Generator<string, ExportNote> {
  const { export: t, app } = messagesOf(context);
  const { index, lang, asOf } = context;
  const count = sections.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
  const notes = new Footnotes();
  yield `# ${escapeMarkdown(index.dataset.title[lang])}\n\n`;
  yield `${app.events(count)} · ${t.writtenOn(app.name, formatDay(asOf, lang))}\n`;
  for (const { title, ordinals } of sections) {
    yield title === null ? '\n' : `\n## ${escapeMarkdown(title)}\n\n`;
    for (const ordinal of ordinals) yield item(index.events.at(ordinal), notes, context);
  }
  yield* notes.write();
  return NOTHING_TO_NOTE;
}

function item(event: TimelineEvent, notes: Footnotes, context: ExportContext): string {
  const { lang, address } = context;
  const title = escapeMarkdown(event.title[lang]);
  const linked = address ? `[${title}](<${address(event.id)}>)` : `**${title}**`;
  const basis = event.date ? `, ${basisWords(event.date, context)}` : '';
  const when = escapeMarkdown(`${whenWords(event, context)}${basis}`);
  const status = escapeMarkdown(statusWords(event, lang));
  const summary = escapeMarkdown(event.summary[lang]);
  const marks = sources(event, context)
    .map((source) => notes.mark(sourceLine(source, context)))
    .join('');
  return `- ${linked} — ${when} (${status}). ${summary}${marks}\n`;
}

/** Each wording once, numbered from 1 on. */
class Footnotes {
  private readonly numbers = new Map<string, number>();

  mark(text: string): string {
    const number = this.numbers.get(text) ?? this.numbers.size + 1;
    this.numbers.set(text, number);
    return `[^${number}]`;
  }

  *write(): Generator<string, void> {
    for (const [text, number] of this.numbers) {
      yield `${number === 1 ? '\n' : ''}[^${number}]: ${escapeMarkdown(text)}\n`;
    }
  }
}
