// @ts-check
/**
 * What `npm start` sends, written down for hosts that serve files: `_headers` (Netlify, Cloudflare
 * Pages), `.htaccess` (Apache) and `nginx.conf`. The policy of scripts and styles, with its hashes,
 * is in each page itself, so that it goes wherever the page goes.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IMMUTABLE } from './headers.mjs';

/** @typedef {Readonly<Record<string, string>>} Headers */

/** The files that this makes: for the host to read, and for nobody to ask for. */
export const HOST_FILES = new Set(['_headers', '.htaccess', 'nginx.conf']);

/**
 * Where two rules of such a file say something of one header, the host joins what they say: so what
 * may be kept is told by one rule only. What may not, these hosts tell by themselves.
 * @param {Headers} headers
 * @param {string} basePath
 */
export function headersFile(headers, basePath) {
  const always = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return (
    `${basePath}/*\n${always.join('')}` +
    `\n${basePath}/_next/static/*\n  Cache-Control: ${IMMUTABLE}\n`
  );
}

/**
 * @param {Headers} headers
 * @param {string} basePath
 */
export function apacheFile(headers, basePath) {
  const always = Object.entries(headers).map(
    ([name, value]) => `  Header always set ${name} "${value}"\n`,
  );
  return `DirectoryIndex index.html
Options -Indexes
ErrorDocument 404 ${basePath}/404.html
AddType application/manifest+json .webmanifest
AddDefaultCharset utf-8
SetEnvIf Request_URI "^${basePath}/_next/static/" immutable
<IfModule mod_headers.c>
${always.join('')}  Header set Cache-Control "no-cache" env=!immutable
  Header set Cache-Control "${IMMUTABLE}" env=immutable
</IfModule>
<Files "nginx.conf">
  Require all denied
</Files>
`;
}

/**
 * @param {Headers} headers
 * @param {string} basePath
 */
export function nginxFile(headers, basePath) {
  // A location that adds one header inherits none, so each has them all.
  const always = Object.entries(headers)
    .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
    .join('');
  return `# For a server block whose root is the folder that holds this file${basePath && ` as ${basePath}`}:
#   include /path/to/nginx.conf;
error_page 404 ${basePath}/404.html;
location ${basePath}/ {
  index index.html;
  charset utf-8;
${always}  add_header Cache-Control "no-cache" always;
}
location ${basePath}/_next/static/ {
${always}  add_header Cache-Control "${IMMUTABLE}";
}
location = ${basePath}/manifest.webmanifest {
  types { }
  default_type application/manifest+json;
${always}}
location ~ /(?:_headers|\\.htaccess|nginx\\.conf)$ {
  return 404;
}
`;
}

/**
 * @param {string} folder the built site
 * @param {Headers} headers
 * @param {string} basePath
 */
export async function writeHosting(folder, headers, basePath) {
  await Promise.all([
    writeFile(join(folder, '_headers'), headersFile(headers, basePath)),
    writeFile(join(folder, '.htaccess'), apacheFile(headers, basePath)),
    writeFile(join(folder, 'nginx.conf'), nginxFile(headers, basePath)),
  ]);
}
