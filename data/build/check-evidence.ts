/** Key phrases against the article's text. */
import { codePointLength, findPhrase, sliceCodePoints, wordCount } from '../text';
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
  if (exact !== exact.normalize('NFC')) {
    return [
      ...problems,
      file.problem([...path, 'exact'], 'the phrase is not in NFC', 'type it anew or normalise it'),
    ];
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
          'copy the phrase from the article, letter by letter',
        )
      : file.problem(
          [...path, 'at'],
          `"${exact}" does not stand at ${at}`,
          `found at ${first}: write at: ${first}` +
            (others.length > 0 ? ` (it also stands at ${others.join(', ')})` : ''),
        ),
  ];
}
