// @ts-check
/**
 * Under `require-trusted-types-for 'script'` (https://www.w3.org/TR/trusted-types/) a browser takes
 * no text for a script's address, a script or markup, unless a policy makes it one. Ours lets the
 * loader of the pages name the site's own scripts; for scripts and markup there is no policy at all.
 */

/**
 * @param {string} basePath
 * @returns {string} the script that declares the policy, to run before any other
 */
export function trustedTypesScript(basePath) {
  const folder = JSON.stringify(`${basePath}/_next/static/`);
  const worker = JSON.stringify(`${basePath}/service-worker.js`);
  return (
    "self.trustedTypes?.createPolicy('default',{createScriptURL(text){" +
    'const url=new URL(text,document.baseURI);' +
    `if(url.origin===location.origin&&(url.pathname.startsWith(${folder})||url.pathname===${worker}))return text` +
    '}})'
  );
}
