/** Key phrases against the article's text. */
import { codePointLength, findPhrase, sliceCodePoints, wordCount } from '../text';
import { SUPPORTS, type Support } from '../vocabulary';
import type { Path, Problem } from './problem';
import type { EvidenceClaim, SourceFile } from './source-schema';
import type { Loaded } from './yaml-file';

/** A phrase points at its passage; a longer one would be the publisher's sentence. */
export const MAX_QUOTE_WORDS = 12;

/** Every evidence list of a source file with its path. */
export function evidenceLists(
  source: SourceFile,
): { readonly path: Path; readonly evidence: readonly EvidenceClaim[] }[] {
  return [
    ...source.events.map(({ evidence }, i) => ({ path: ['events', i, 'evidence'], evidence })),
    ...(source.mentions ?? []).map(({ evidence }, i) => ({
      path: ['mentions', i, 'evidence'],
      evidence,
    })),
  ];
}

/**
 * What an event says of itself needs a phrase that bears it out: its substance, its date or due
 * date, its participants, who is to do a task. What is inferred counts too: the phrase is what it was
 * inferred from.
 */
export function checkSupport(file: Loaded<SourceFile>): Problem[] {
  const { events, mentions = [] } = file.value;
  return [
    ...events.flatMap((event, i) =>
      missingSupport(file, ['events', i], event.evidence, {
        substance: true,
        date: Boolean(event.date ?? event.task?.due),
        participants: (event.participants ?? []).length > 0,
        assignees: event.task !== undefined,
      }),
    ),
    ...mentions.flatMap((mention, i) =>
      missingSupport(file, ['mentions', i], mention.evidence, {
        date: mention.date !== undefined,
        participants: (mention.participants ?? []).length > 0,
      }),
    ),
  ];
}

function missingSupport(
  file: Loaded<SourceFile>,
  path: Path,
  evidence: readonly EvidenceClaim[],
  needed: Partial<Record<Support, boolean>>,
): Problem[] {
  return SUPPORTS.filter((part) => needed[part])
    .filter((part) => !evidence.some(({ supports }) => supports.includes(part)))
    .map((part) =>
      file.problem(
        [...path, 'evidence'],
        `no phrase supports the ${part}`,
        `add ${part} to the supports of the phrase that bears it out, or add that phrase`,
      ),
    );
}

/** `text` is the article's, or `null` where it is absent and positions cannot be verified. */
export function checkEvidence(file: Loaded<SourceFile>, text: string | null): Problem[] {
  return evidenceLists(file.value).flatMap(({ path, evidence }) =>
    evidence.flatMap((claim, index) => checkPhrase(file, [...path, index], claim, text)),
  );
}

function checkPhrase(
  file: Loaded<SourceFile>,
  path: Path,
  { exact, at }: EvidenceClaim,
  text: string | null,
): Problem[] {
  const problems: Problem[] = [];
  const words = wordCount(exact);
  if (words > MAX_QUOTE_WORDS) {
    problems.push(
      file.problem(
        [...path, 'exact'],
        `the phrase has ${words} words`,
        `keep the ${MAX_QUOTE_WORDS} that matter, and correct at if they begin later`,
      ),
    );
  }
  if (text === null || sliceCodePoints(text, at, at + codePointLength(exact)) === exact) {
    return problems;
  }
  const found = findPhrase(text, exact).sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const [first, ...others] = found;
  return [
    ...problems,
    first === undefined
      ? file.problem(
          [...path, 'exact'],
          `"${exact}" does not occur in ${file.value.article.file}`,
          spacedOtherwise(text, exact) ?? 'copy the phrase from the article, letter by letter',
        )
      : file.problem(
          [...path, 'at'],
          `"${exact}" does not stand at ${at}`,
          `found at ${first}: write at: ${first}` +
            (others.length > 0 ? ` (it also stands at ${others.join(', ')})` : ''),
        ),
  ];
}

/** What to write where only white space differs, most often because a line ends in the phrase. */
function spacedOtherwise(text: string, exact: string): string | null {
  const words = exact.match(/\S+/gu) ?? [];
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+');
  const [found] = (pattern !== '' && new RegExp(pattern, 'u').exec(text)) || [];
  return found === undefined
    ? null
    : `its spaces and ends of lines count: write exact: ${JSON.stringify(found)}`;
}
