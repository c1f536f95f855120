import { expect, test } from './test';

// The other journeys trust `problems` to catch what no one looks for, so here it must.

test.describe('what goes wrong in a page is noticed', () => {
  test.use({ expectedProblems: [/./] });

  test('an error in the console', async ({ page, problems }) => {
    await page.goto('/');
    await page.evaluate(() => console.error('on purpose'));
    await expect.poll(() => problems).toEqual([expect.stringContaining('console: on purpose')]);
  });

  test('an exception that nobody caught', async ({ page, problems }) => {
    await page.goto('/');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('on purpose');
      });
    });
    await expect.poll(() => problems).toEqual(['page error: on purpose']);
  });

  test('an error in a window that the page opened', async ({ page, problems }) => {
    await page.goto('/');
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => {
      window.open('/');
    });
    await (await opened).evaluate(() => console.error('on purpose'));
    await expect.poll(() => problems).toEqual([expect.stringContaining('console: on purpose')]);
  });

  test('a script that the policy does not know', async ({ page, problems }) => {
    await page.goto('/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('document.title = "taken over"');
      document.head.append(script);
      return document.title;
    });
    expect(ran).not.toBe('taken over');
    await expect
      .poll(() => problems)
      .toContainEqual(expect.stringContaining("requires 'TrustedScript' assignment"));
  });

  test('a text that would become a script, or markup', async ({ page, problems }) => {
    await page.goto('/');
    const refused = await page.evaluate(() => {
      const tries = [
        () => (document.createElement('script').src = 'https://host.invalid/a.js'),
        () => (document.createElement('script').text = 'document.title = "taken over"'),
        () => (document.createElement('div').innerHTML = '<img src="x">'),
      ];
      return tries.map((attempt) => {
        try {
          return attempt();
        } catch (error) {
          return String(error).split(':')[0];
        }
      });
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
    await expect
      .poll(() => problems)
      .toContainEqual(expect.stringContaining('policy: require-trusted-types-for refused'));
  });

  test('a picture from another host', async ({ page, problems }) => {
    await page.goto('/');
    await page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'https://host.invalid/a.png' }));
    });
    await expect
      .poll(() => problems)
      .toContainEqual(expect.stringContaining('policy: img-src refused https://host.invalid/'));
  });

  test('a page of another host', async ({ page, problems }) => {
    await expect(page.goto('http://host.invalid/')).rejects.toThrow();
    expect(problems).toContain('request to another host: http://host.invalid/');
  });

  test('a file that is missing', async ({ page, problems }) => {
    await page.goto('/');
    await page.evaluate(() => fetch('/missing.json'));
    await expect.poll(() => problems).toEqual([expect.stringMatching(/404.*missing\.json/)]);
  });
});

test.fail('and fails the test', async ({ page, problems }) => {
  await page.goto('/');
  await page.evaluate(() => console.error('on purpose'));
  await expect.poll(() => problems.length).toBe(1);
});
