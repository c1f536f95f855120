/** An article's file against what its source says of it. */
import { createHash } from 'node:crypto';

import { readArticleText } from './article-text';
import type { Problem } from './problem';
import type { SourceFile } from './source-schema';
import type { Loaded } from './yaml-file';

export interface ArticleFile {
  /** As a person would open it. */
  readonly path: string;
  /** `null` if it ought to be there and is not. */
  readonly bytes: Uint8Array | null;
}

/** `text` is null if nothing in the file can be verified. */
export function verifyArticle(
  source: Loaded<SourceFile>,
  { path, bytes }: ArticleFile,
): { readonly text: string | null; readonly problems: readonly Problem[] } {
  if (bytes === null) {
    const problem = source.problem(
      ['article', 'file'],
      `${path} does not exist`,
      'correct the name, or put the article there (without ARTICLES_DIR an absent text is allowed)',
    );
    return { text: null, problems: [problem] };
  }
  const read = readArticleText(bytes, path);
  if (!read.ok) return { text: null, problems: [read.error] };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== source.value.article.sha256) {
    const problem = source.problem(
      ['article', 'sha256'],
      `${path} is not the file that this source was written from`,
      `bring that file back or, once every phrase is checked again, write sha256: ${sha256}`,
    );
    return { text: read.value, problems: [problem] };
  }
  return { text: read.value, problems: [] };
}
