import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';

export { expect };

interface Options {
  /** Problems that a test provokes on purpose, such as the console's word on a 404. */
  readonly expectedProblems: readonly RegExp[];
}

interface Fixtures {
  /** What went wrong so far in any page of the test, popups included. */
  readonly problems: readonly string[];
}

function watch(context: BrowserContext, origin: string): readonly string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    problems.push(`console: ${message.text()} (${url})`);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) {
      problems.push(`request to another host: ${request.url()}`);
    }
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => problems.push(`web socket: ${socket.url()}`));
  });
  return problems;
}

/** In the page: not every violation reaches the console of its own accord. */
function reportViolations() {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.effectiveDirective} refused ${event.blockedURI}`);
  });
}

/** Fails any test whose pages err, break their policy or ask anything of another host. */
export const test = base.extend<Options & Fixtures>({
  expectedProblems: [[], { option: true }],
  problems: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems = watch(context, new URL(baseURL ?? '').origin);
      await context.addInitScript(reportViolations);
      await use(problems);
      expect(
        problems.filter((problem) => !expectedProblems.some((expected) => expected.test(problem))),
        'problems that the pages had',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

/** Resolves when the timeline has painted its state completely. */
export async function ready(page: Page) {
  await page.locator('[data-ready]').first().waitFor();
}

/** Holds the page, as it stands, to WCAG 2.2 AA as far as a program can tell. */
export async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    })),
    'what axe found',
  ).toEqual([]);
}
