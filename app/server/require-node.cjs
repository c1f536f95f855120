/*
 * Loaded with `node -r` ahead of a program, which an old Node could not even read:
 * so this file is CommonJS and ES5, and says the one thing that such a Node must say.
 */
'use strict';

/* eslint-disable @typescript-eslint/no-require-imports -- see above */
var wanted = /(\d+)\.(\d+)/.exec(require('../../package.json').engines.node);
var running = /^(\d+)\.(\d+)/.exec(process.versions.node);
var older =
  Number(running[1]) < Number(wanted[1]) ||
  (Number(running[1]) === Number(wanted[1]) && Number(running[2]) < Number(wanted[2]));

if (older) {
  // In two steps, for the comma that the formatter would put behind a long argument is no ES5.
  var message = 'Briefline needs Node ' + wanted[0] + ' or newer and this is Node ';
  message +=
    process.versions.node + ': install a current one from https://nodejs.org and try again.';
  console.error(message);
  process.exit(1);
}
