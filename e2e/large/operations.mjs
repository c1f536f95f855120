// @ts-check
/** What a reader asks of a large dataset, one thing after another, each to its visible answer. */
import { expect } from '@playwright/test';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} Operation
 * @property {string} name what is done, as it is printed
 * @property {(page: Page) => Promise<void>} run resolves once the answer is there; the next one
 *   begins where this one ends
 */

/** Answers to a hundred thousand events take a busy machine their time, in ms. */
const PATIENCE = { timeout: 180_000 };

const KINDS_OF_FILE = { CSV: /^Table/, JSON: /^Dataset/, calendar: /^Calendar/, text: /^Text/ };

const filters = (/** @type {Page} */ page) => page.getByLabel('Filters');
const search = (/** @type {Page} */ page) => page.getByRole('combobox', { name: 'Search' });
const dialog = (/** @type {Page} */ page, /** @type {string} */ name) =>
  page.getByRole('dialog', { name, exact: true });

/** @param {Page} page */
const painted = (page) => page.locator('[data-ready]').first().waitFor(PATIENCE);

/**
 * Does something that the address tells, and waits for the picture of it.
 * @param {Page} page
 * @param {() => Promise<void>} act
 */
async function changing(page, act) {
  const before = page.url();
  await act();
  await expect(page).not.toHaveURL(before, PATIENCE);
  await painted(page);
}

/**
 * @param {string} name of the button, and of what it opens
 * @returns {Operation}
 */
function opening(name) {
  return {
    name: `open ${name}`,
    run: async (page) => {
      await page.getByRole('button', { name, exact: true }).click();
      await dialog(page, name).waitFor(PATIENCE);
    },
  };
}

/** @type {Operation} */
const close = {
  name: 'close it',
  run: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ ...PATIENCE, state: 'detached' });
  },
};

/** @type {Operation} */
const clear = {
  name: 'clear all filters',
  run: (page) =>
    changing(page, () => page.getByRole('button', { name: 'Clear all filters' }).click()),
};

/**
 * @param {'Leader' | 'Institution'} facet
 * @returns {readonly Operation[]}
 */
function shared(facet) {
  const box = (/** @type {Page} */ page, /** @type {number} */ place) =>
    dialog(page, facet).getByRole('list', { name: facet }).getByRole('checkbox').nth(place);
  return [
    opening(facet),
    {
      name: `choose a value of ${facet}`,
      run: (page) => changing(page, () => box(page, 1).click()),
    },
    {
      name: `choose another value of ${facet}`,
      run: (page) => changing(page, () => box(page, 3).click()),
    },
    {
      name: `ask for all values of ${facet}`,
      run: (page) =>
        changing(page, () =>
          dialog(page, facet).getByRole('button', { name: 'All of them together' }).click(),
        ),
    },
    {
      name: `exclude a value of ${facet}`,
      run: (page) =>
        changing(page, () =>
          dialog(page, facet)
            .getByRole('button', { name: /^Exclude / })
            .nth(1)
            .click(),
        ),
    },
    close,
    clear,
  ];
}

/**
 * @param {string} facet one of those under "More"
 * @returns {readonly Operation[]}
 */
function folded(facet) {
  const fold = (/** @type {Page} */ page) =>
    dialog(page, 'More')
      .locator('details')
      .filter({ has: page.locator('summary', { hasText: new RegExp(`^${facet}`) }) });
  return [
    {
      name: `count the values of ${facet}`,
      run: async (page) => {
        await fold(page).locator('summary').click();
        await fold(page).getByRole('checkbox').first().waitFor(PATIENCE);
      },
    },
    {
      name: `choose a value of ${facet}`,
      run: (page) => changing(page, () => fold(page).getByRole('checkbox').first().click()),
    },
    {
      name: `exclude a value of ${facet}`,
      run: (page) =>
        changing(page, () =>
          fold(page)
            .getByRole('button', { name: /^Exclude / })
            .first()
            .click(),
        ),
    },
    {
      name: `ask nothing of ${facet}`,
      run: async (page) => {
        await changing(page, () => fold(page).getByRole('button', { name: 'Clear' }).click());
        await fold(page).locator('summary').click();
      },
    },
  ];
}

/**
 * @param {'Timeline' | 'List' | 'Tasks'} view
 * @returns {Operation}
 */
function view(view) {
  return {
    name: `open the view ${view}`,
    run: async (page) => {
      await page.getByRole('button', { name: view, exact: true }).click();
      if (view === 'Timeline') await page.getByRole('slider').first().waitFor(PATIENCE);
      else await page.getByRole('main').locator('[data-event-id]').first().waitFor(PATIENCE);
      await painted(page);
    },
  };
}

/**
 * @param {string} by
 * @returns {Operation}
 */
function grouping(by) {
  return {
    name: `group the list by ${by}`,
    run: async (page) => {
      const button = page
        .getByRole('group', { name: 'Group by' })
        .getByRole('button', { name: by });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true', PATIENCE);
      await painted(page);
    },
  };
}

/**
 * @param {string} what
 * @returns {Operation}
 */
function scrolling(what) {
  return {
    name: `scroll ${what}`,
    run: async (page) => {
      const row = page.getByRole('main').locator('[data-event-id]').nth(5);
      const id = (await row.getAttribute('data-event-id')) ?? '';
      await page.mouse.move(700, 500);
      for (let i = 0; i < 12; i += 1) await page.mouse.wheel(0, 900);
      await expect(row).not.toHaveAttribute('data-event-id', id, PATIENCE);
    },
  };
}

/**
 * @param {string} column
 * @returns {Operation}
 */
function sorting(column) {
  return {
    name: `sort the tasks by ${column}`,
    run: async (page) => {
      const header = page.getByRole('columnheader', { name: column, exact: true });
      await header.getByRole('button').click();
      await expect(header).toHaveAttribute('aria-sort', /./, PATIENCE);
      await painted(page);
    },
  };
}

/**
 * @param {string} name
 * @param {RegExp} format
 * @returns {Operation}
 */
function exporting(name, format) {
  return {
    name: `write ${name}`,
    run: async (page) => {
      const saved = page.waitForEvent('download', PATIENCE);
      await dialog(page, 'Export what is shown').getByRole('button', { name: format }).click();
      await saved;
    },
  };
}

/**
 * @param {string} file
 * @returns {Operation}
 */
export function openFile(file) {
  return {
    name: 'open the file',
    run: async (page) => {
      await page.getByTestId('timeline-file').setInputFiles(file);
      await page.getByRole('region', { name: 'Dataset', exact: true }).waitFor(PATIENCE);
      await painted(page);
    },
  };
}

/** @type {readonly Operation[]} */
export const OPERATIONS = [
  {
    name: 'type a search',
    run: (page) =>
      changing(page, async () => {
        await search(page).click();
        await search(page).pressSequentially('report on energy', { delay: 60 });
        await page.getByRole('option').first().waitFor(PATIENCE);
      }),
  },
  {
    name: 'take letters off it',
    run: (page) =>
      changing(page, async () => {
        for (let i = 0; i < 7; i += 1) await page.keyboard.press('Backspace', { delay: 60 });
      }),
  },
  {
    name: 'empty it',
    run: (page) =>
      changing(page, async () => {
        await search(page).fill('');
        await search(page).press('Enter');
      }),
  },
  ...shared('Leader'),
  ...shared('Institution'),
  {
    name: 'switch to one kind',
    run: (page) => changing(page, () => page.getByRole('button', { name: /^Tasks, / }).click()),
  },
  clear,
  opening('Date'),
  {
    name: 'type a date',
    run: (page) =>
      changing(page, async () => {
        await dialog(page, 'Date').getByRole('textbox', { name: 'Dates' }).fill('Q2 2024');
        await page.keyboard.press('Enter');
      }),
  },
  close,
  clear,
  opening('More'),
  ...[
    'Role',
    'Kind',
    'Subtype',
    'Status',
    'Article',
    'How the date is known',
    'How exact the date is',
  ].flatMap(folded),
  close,
  view('List'),
  scrolling('the list'),
  grouping('Leader'),
  grouping('Institution'),
  grouping('Month'),
  view('Tasks'),
  scrolling('the tasks'),
  ...['Task', 'Set by', 'To be done by', 'Set at', 'When set', 'Last report', 'State', 'Due'].map(
    sorting,
  ),
  view('Timeline'),
  {
    name: 'open Export',
    run: async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await dialog(page, 'Export what is shown').waitFor(PATIENCE);
    },
  },
  ...Object.entries(KINDS_OF_FILE).map(([name, format]) => exporting(name, format)),
  close,
  {
    name: 'open the palette',
    run: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Find and go' }).waitFor(PATIENCE);
    },
  },
  {
    name: 'find an event in it',
    run: async (page) => {
      await page.keyboard.type('harbour', { delay: 60 });
      await page
        .getByRole('dialog')
        .getByRole('option', { name: /harbour/i })
        .first()
        .waitFor(PATIENCE);
    },
  },
  close,
  opening('Data health'),
  close,
  opening('What changed'),
  close,
  opening('Saved views'),
  close,
  {
    name: 'change the language and back',
    run: async (page) => {
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();
      await page.getByRole('button', { name: 'English' }).click();
      await filters(page).first().waitFor(PATIENCE);
      await painted(page);
    },
  },
];
