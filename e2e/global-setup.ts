import { BROWSER_VARIABLE, findBrowser } from './browser.mjs';

/** Once a run: the workers inherit the answer and read it in the configuration. */
export default async function globalSetup() {
  process.env[BROWSER_VARIABLE] = await findBrowser();
}
