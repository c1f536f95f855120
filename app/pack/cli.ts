/** `npm run pack`: see app/server/pack.mjs. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { packTemplate } from '@/app/server/pack.mjs';
import { fillTemplate } from '@/components/pack/fill-template';
import briefings from '@/data/briefings.json';
import events from '@/data/events.json';

const path = resolve(process.argv[2] ?? 'out/pack/briefline.html');
const pieces = fillTemplate(await packTemplate(), {
  dataset: [JSON.stringify(events)],
  script: [JSON.stringify(Object.values(briefings)[0])],
  view: ['""'],
});
await mkdir(dirname(path), { recursive: true });
await writeFile(path, [...pieces].join(''));
const { size } = await stat(path);
console.log(`${path}: ${(size / 1_000_000).toFixed(2)} MB`);
