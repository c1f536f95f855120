/** From an article's text file to a source file for a person to fill in. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import { fail, ok, type Result } from '../../result';
import { foldedWords } from '../../text';
import { isCalendarDay } from '../../time';
import { MAX_ARTICLE_BYTES } from '../../read/limits';
import { cleanArticleText, readArticleText, tooLong } from '../article-text';
import { articleFinder, readFiles, writeAtomically } from '../files';
import { loadFiles, type RawFiles } from '../load';
import { guessLang, publicationOf, publisherOf } from './article-head';
import { findDatePhrases } from './date-phrases';
import { findNames, type GazetteerEntry } from './names';
import { sourceSkeleton } from './skeleton';

export interface NewSourceOptions {
  /** The project's directory. */
  readonly root: string;
  /** Where the articles are, relative to `root`; absent: in `data/articles`. */
  readonly articlesDir?: string | undefined;
  /** The article's text file, relative to `root` or absolute. */
  readonly path: string;
  /** The day of publication, from whoever knows it; absent: the text may tell. */
  readonly published?: string | undefined;
  /** Repair what can be repaired without loss, in a copy beside the others. */
  readonly clean: boolean;
}

/** What was written, and what to do next, a line each; or `file: what is wrong. Fix: …`. */
export function newSource(options: NewSourceOptions): Result<string> {
  const { root, articlesDir, path, published, clean } = options;
  if (published !== undefined && !isCalendarDay(published)) {
    return fail(`--published: there is no day ${published}. Fix: write it as 2026-01-31`);
  }
  const read = readArticle(root, path, clean);
  if (!read.ok) return read;
  const { file, text, bytes } = read.value;
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  const id = idOf(file);
  if (id === null) return fail(`${path}: its name gives no id. Fix: use letters and digits in it`);
  const { raw, problems } = readFiles(root);
  if (!raw) return fail(problems.join('\n'));
  const target = `data/sources/${id}.yaml`;
  const taken = takenBy(raw, { file, sha256 });
  if (taken !== null) {
    return fail(`${path}: ${taken} tells of this article already. Fix: add what is missing there`);
  }
  if (existsSync(join(root, target))) {
    return fail(`${target}: exists, and belongs to another article. Fix: rename ${path}`);
  }

  const found = articleFinder(root, articlesDir)(file);
  const differs = found?.bytes && !Buffer.from(found.bytes).equals(Buffer.from(bytes));
  if (found && differs) {
    return fail(`${found.path}: is another text of the same name. Fix: rename ${path}`);
  }
  const copy = found?.bytes ? null : `data/articles/${file}`;

  const gazetteer = gazetteerOf(raw);
  if (!gazetteer.ok) return gazetteer;
  const lang = guessLang(text);
  const publication =
    published === undefined ? publicationOf(text, lang) : { day: published, from: null };
  const dates = findDatePhrases(text, { lang, published: publication?.day ?? null });
  const names = findNames(text, lang, gazetteer.value);
  const publisher = publisherOf(text);
  const parts = { id, file, sha256, lang, publisher, publication, dates, names };
  writeAtomically(join(root, target), sourceSkeleton(parts));
  if (copy !== null) writeAtomically(join(root, copy), text);

  const summary = `${lang === 'vi' ? 'Vietnamese' : 'English'}, ${dates.length} date phrases, ${names.length} names`;
  return ok(
    [
      `written: ${target} (${summary})${copy === null ? '' : `, and the text as ${copy}`}`,
      'next: open it, fill in what is empty, correct the rest, delete each "proposal: true" that is right',
      'then: npm run data, which says what is still missing, and where',
      ...(publication === null
        ? [
            `the text gives no day of publication: if you know it, delete ${target} and run this again with --published 2026-01-31 (that day), so that more phrases can be dated`,
          ]
        : []),
    ].join('\n'),
  );
}

interface ArticleCopy {
  readonly file: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

function readArticle(root: string, path: string, clean: boolean): Result<ArticleCopy> {
  const full = resolve(root, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    return fail(`${path}: is no file. Fix: give the path of the article's text file`);
  }
  // UTF-16 takes up to twice the bytes of the text that is kept.
  if (stat.size > 2 * MAX_ARTICLE_BYTES) return tooLong(stat.size, path);
  const bytes = readFileSync(full);
  const read = clean ? cleanArticleText(bytes, path) : readArticleText(bytes, path);
  if (!read.ok) return read;
  const text = read.value;
  const kept = Buffer.from(text).equals(bytes);
  const name = basename(full).normalize('NFC');
  const file = kept ? name : name.replace(/(\.[^.]*)?$/, '-clean.txt');
  return ok({ file, text, bytes: new TextEncoder().encode(text) });
}

function idOf(file: string): string | null {
  const id = foldedWords(file.replace(/\.[^.]*$/, ''))
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .slice(0, 70)
    .replace(/^-|-$/g, '');
  return id === '' ? null : id;
}

/** The source that names this file or its hash, even one that is not valid yet. */
function takenBy(raw: RawFiles, { file, sha256 }: { file: string; sha256: string }): string | null {
  const source = raw.sources.find(({ text }) => {
    const names = Array.from(text.matchAll(/^ +file: *(['"]?)(.+?)\1 *$/gm), (match) => match[2]);
    return text.includes(sha256) || names.includes(file);
  });
  return source?.name ?? null;
}

function gazetteerOf(raw: RawFiles): Result<readonly GazetteerEntry[]> {
  const { leaders, institutions, problems } = loadFiles({ ...raw, reports: null, sources: [] });
  if (!leaders || !institutions) return fail(problems.join('\n'));
  return ok([
    ...leaders.value.leaders.map(({ id, name, aliases }) => ({
      kind: 'leader' as const,
      id,
      names: [name, ...aliases],
    })),
    ...institutions.value.institutions.map(({ id, name, aliases }) => ({
      kind: 'institution' as const,
      id,
      names: [name.en, name.vi, ...aliases],
    })),
  ]);
}
