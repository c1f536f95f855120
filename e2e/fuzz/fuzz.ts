import { mutated, randomFrom } from './mutate';
import { type Reader, READERS } from './readers';

/** Longer than any reader may think about a file of a few kilobytes, on a busy machine, in ms. */
const HANG_MS = 5_000;

export interface Fuzzed {
  readonly name: string;
  readonly inputs: number;
  /** Of all inputs together, in ms. */
  readonly took: number;
  /** Of the input that took longest, in ms. */
  readonly longest: number;
  /** What went wrong, with what it takes to see it again. */
  readonly failures: readonly string[];
}

/** Shares out a number of inputs among all readers. The same seed gives the same inputs. */
export async function fuzz(total: number, seed: number): Promise<readonly Fuzzed[]> {
  const shares = READERS.reduce((sum, { share }) => sum + share, 0);
  const results: Fuzzed[] = [];
  for (const reader of READERS) {
    results.push(await fuzzReader(reader, Math.ceil((total * reader.share) / shares), seed));
  }
  return results;
}

async function fuzzReader(reader: Reader, inputs: number, seed: number): Promise<Fuzzed> {
  const failures: string[] = [];
  const began = performance.now();
  let longest = 0;
  for (let i = 0; i < inputs; i += 1) {
    const random = randomFrom(seed + i);
    const from = reader.seeds[Math.floor(random() * reader.seeds.length)] ?? '';
    const text = mutated(from, random);
    const started = performance.now();
    const fail = (what: string) => {
      failures.push(`${reader.name}, seed ${seed + i}: ${what}\n${text.slice(0, 2_000)}`);
    };
    try {
      await reader.read(text, random);
    } catch (error) {
      fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const took = performance.now() - started;
    longest = Math.max(longest, took);
    if (took > HANG_MS) fail(`it took ${Math.round(took)} ms`);
    if ('polluted' in Object.prototype) fail('Object.prototype was changed');
    if (failures.length >= 5) break;
  }
  return { name: reader.name, inputs, took: performance.now() - began, longest, failures };
}
