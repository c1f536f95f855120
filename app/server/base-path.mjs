// @ts-check
/**
 * @param {string | undefined} text `BASE_PATH`: the path that the site stands under
 * @returns {string} empty, or beginning and not ending with a slash
 * @throws {Error} with one sentence that says what to do
 */
export function parseBasePath(text = '') {
  const path = text.replace(/\/$/, '');
  // Next has its own files under `_next`, and `.` and `..` are no names.
  if (/^(?:\/(?!\.{1,2}(?:\/|$)|_next(?:\/|$))[\w.~-]+)*$/.test(path)) return path;
  throw new Error(
    `BASE_PATH is ${text}: make it the path that the site stands under, as in /timeline, or unset it.`,
  );
}
