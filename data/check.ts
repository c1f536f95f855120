/**
 * What the schema cannot state about a dataset: that its references lead somewhere and its dates
 * agree with their text. Ships to the browser, which reads datasets from elsewhere too.
 */
import { checkEvent } from './check-event';
import {
  checkEdtf,
  checkKnown,
  leadsBack,
  type DatasetProblem,
  type Known,
  type Report,
} from './check-reference';
import type { Dataset } from './schema';

/** Every problem of a dataset that `datasetSchema` accepts, in the order of the file. */
export function checkDataset(dataset: Dataset): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const report: Report = (path, message, fix) => problems.push({ path, message, fix });
  checkIds(dataset, report);
  checkRegistry(dataset, report);
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const known: Known = {
    leaders: new Set(dataset.leaders.map(({ id }) => id)),
    institutions: new Set(dataset.institutions.map(({ id }) => id)),
    articles: new Set([...articles.values()].filter((a) => !a.external).map(({ id }) => id)),
    reports: new Set([...articles.values()].filter((a) => a.external).map(({ id }) => id)),
    events: new Map(dataset.events.map((event) => [event.id, event])),
  };
  dataset.events.forEach((event, i) => checkEvent(event, `events[${i}]`, known, report));
  return problems;
}

function checkIds(dataset: Dataset, report: Report): void {
  for (const list of ['leaders', 'institutions', 'articles', 'events'] as const) {
    const seen = new Set<string>();
    dataset[list].forEach(({ id }, i) => {
      if (seen.has(id)) report(`${list}[${i}].id`, `the id "${id}" is taken`, 'give it another id');
      seen.add(id);
    });
  }
}

function checkRegistry(dataset: Dataset, report: Report): void {
  const institutions = new Map(dataset.institutions.map((item) => [item.id, item.parent]));
  const articles = new Set(dataset.articles.map(({ id }) => id));
  dataset.leaders.forEach(({ posts }, i) =>
    posts.forEach((post, j) => {
      const path = `leaders[${i}].posts[${j}]`;
      checkKnown(institutions, post.institution, 'institution', `${path}.institution`, report);
      if (post.source !== undefined) {
        checkKnown(articles, post.source, 'article', `${path}.source`, report);
      }
      checkEdtf(post.from, `${path}.from`, report);
      checkEdtf(post.to, `${path}.to`, report);
    }),
  );
  dataset.institutions.forEach(({ id, parent }, i) => {
    if (parent === undefined) return;
    checkKnown(institutions, parent, 'institution', `institutions[${i}].parent`, report);
    if (leadsBack(id, (at) => [institutions.get(at)].filter((p) => p !== undefined))) {
      report(`institutions[${i}].parent`, `"${id}" is a part of itself`, 'break the circle');
    }
  });
  dataset.articles.forEach(({ external = false, file, sha256, published }, i) => {
    checkEdtf(published ?? undefined, `articles[${i}].published`, report);
    if ((file === null) !== external || (sha256 === null) !== external) {
      const fix = 'give file and sha256 to an article, and null to an external report';
      report(`articles[${i}].file`, 'an article has a file, a report has none', fix);
    }
  });
}
