/**
 * What the schema cannot state about a dataset: that its references lead somewhere and its dates
 * agree with their text. Ships to the browser, which reads datasets from elsewhere too.
 */
import { checkEvent } from './check-event';
import { checkLinks, toBrief, toLinks, type EventBrief } from './check-links';
import {
  checkEdtf,
  checkKnown,
  leadsBack,
  toKnown,
  type DatasetProblem,
  type Report,
} from './check-reference';
import { say } from './phrase';
import type { DatasetHeader } from './registry';
import type { Dataset } from './schema';

/** Every problem of a dataset that `datasetSchema` accepts, in the order of the file. */
export function checkDataset({ events, ...header }: Dataset): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const report: Report = (path, message, fix) => problems.push({ path, message, fix });
  checkHeader(header, report);
  checkIds('events', events, report);
  const known = toKnown(header);
  const briefs = new Map<string, EventBrief>();
  // Of two events with one id, the first has it.
  for (const event of events) if (!briefs.has(event.id)) briefs.set(event.id, toBrief(event));
  events.forEach((event, i) => {
    checkEvent(event, `events[${i}]`, known, report);
    checkLinks(toLinks(event), `events[${i}]`, briefs, report);
  });
  return problems;
}

/** Everything but the events. */
export function checkHeader(header: DatasetHeader, report: Report): void {
  for (const list of ['leaders', 'institutions', 'articles'] as const) {
    checkIds(list, header[list], report);
  }
  const { start, end } = header.window;
  if (start > end)
    report('window', say`it ends on ${end}, before it begins`, say`exchange start and end`);
  checkRegistry(header, report);
}

/** @param list its key in the dataset */
function checkIds(list: string, items: readonly { readonly id: string }[], report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) reportTaken(`${list}[${i}]`, id, report);
    seen.add(id);
  });
}

/** @param path that of the later one */
export function reportTaken(path: string, id: string, report: Report): void {
  report(`${path}.id`, say`the id "${id}" is taken`, say`give it another id`);
}

function checkRegistry(dataset: DatasetHeader, report: Report): void {
  const institutions = new Map(dataset.institutions.map((item) => [item.id, item.parent]));
  const articles = new Set(dataset.articles.map(({ id }) => id));
  dataset.leaders.forEach(({ posts }, i) =>
    posts.forEach((post, j) => {
      const path = `leaders[${i}].posts[${j}]`;
      checkKnown(institutions, post.institution, say`institution`, `${path}.institution`, report);
      if (post.source !== undefined) {
        checkKnown(articles, post.source, say`article`, `${path}.source`, report);
      }
      checkEdtf(post.from, `${path}.from`, report);
      checkEdtf(post.to, `${path}.to`, report);
    }),
  );
  dataset.institutions.forEach(({ id, parent }, i) => {
    if (parent === undefined) return;
    checkKnown(institutions, parent, say`institution`, `institutions[${i}].parent`, report);
    if (leadsBack(id, (at) => [institutions.get(at)].filter((p) => p !== undefined))) {
      report(`institutions[${i}].parent`, say`"${id}" is a part of itself`, say`break the circle`);
    }
  });
  dataset.articles.forEach(({ external = false, file, sha256, published }, i) => {
    checkEdtf(published ?? undefined, `articles[${i}].published`, report);
    if ((file === null) !== external || (sha256 === null) !== external) {
      const fix = say`give file and sha256 to an article, and null to an external report`;
      report(`articles[${i}].file`, say`an article has a file, a report has none`, fix);
    }
  });
}
