import { builtInDataset } from '@/app/built-in-dataset';
import { PAGE } from '@/components/i18n/page';
import { LANGS } from '@/data/vocabulary';

import { articleText } from '../article-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** There is always one file, since an export refuses a route without any. */
const README = 'README.txt';
const README_TEXT = LANGS.map((lang) => `${PAGE[lang].articleFiles}\n`).join('\n');

interface Params {
  readonly params: Promise<{ readonly file: string }>;
}

export function generateStaticParams() {
  const present = builtInDataset.articles.filter((article) => articleText(article) !== null);
  return [{ file: README }, ...present.map((article) => ({ file: article.file ?? README }))];
}

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { file } = await params;
  const article = builtInDataset.articles.find((candidate) => candidate.file === file);
  const text = article ? articleText(article) : null;
  return new Response(text ?? README_TEXT, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
