/** `npm run fuzz`: the long run. `npm run fuzz -- 500000 7` for more, or from another seed. */
import process from 'node:process';

import { fuzz } from './fuzz';

const [total = '100000', seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
console.log(`${total} inputs from seed ${seed}`);
const results = await fuzz(Number(total), Number(seed));
for (const { name, inputs, took, longest, failures } of results) {
  const said = failures.length > 0 ? `, ${failures.length} FAILED` : '';
  const seconds = (took / 1000).toFixed(1);
  console.log(`${name}: ${inputs} in ${seconds} s, longest ${longest.toFixed(0)} ms${said}`);
}
const failures = results.flatMap((result) => result.failures);
for (const failure of failures) console.error(`\n${failure}`);
console.log(
  `${results.reduce((sum, { inputs }) => sum + inputs, 0)} inputs, ${failures.length} failures`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
