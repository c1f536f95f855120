/**
 * The script that this browser keeps. It is written at every change and validated when it is read;
 * what cannot be read stays where it is, and is told.
 */
import { isPack, readBlock } from '@/components/view/pack';
import scripts from '@/data/briefings.json';
import type { DatasetProblem } from '@/data/check-reference';
import { parseScript } from '@/data/briefing/parse-script';
import { scriptSchema, type Script } from '@/data/briefing/script-schema';

export interface KeptScript {
  readonly script: Script;
  /** False for the built-in one, which nobody has changed. */
  readonly isOwn: boolean;
  /** False if the browser refused to keep the last change: it lasts as long as the page. */
  readonly isKept: boolean;
  /** What is kept, but cannot be read; the built-in one is shown until somebody decides. */
  readonly broken: { readonly text: string; readonly problems: readonly DatasetProblem[] } | null;
}

/** Files from a disk all keep things in one place: a pack's script is for that pack alone. */
const KEY = isPack() ? `briefline:script:${window.location.pathname}` : 'briefline:script';
const CHANGED = 'briefline:script-changed';

/** The one that a pack was made with; on a site, the first of the built-in ones. */
export const builtInScript: Script = scriptSchema.parse(
  readBlock('script') ?? Object.values(scripts)[0],
);

const BUILT_IN: KeptScript = { script: builtInScript, isOwn: false, isKept: true, broken: null };

let last: { readonly text: string | null; readonly kept: KeptScript } = {
  text: null,
  kept: BUILT_IN,
};
/** A change that the browser refused to keep. */
let unkept: KeptScript | null = null;

/** The same object as long as nothing changes. */
export function readScript(): KeptScript {
  if (unkept) return unkept;
  const text = stored();
  if (text !== last.text) last = { text, kept: text === null ? BUILT_IN : keptFrom(text) };
  return last.kept;
}

export function readBuiltIn(): KeptScript {
  return BUILT_IN;
}

/** Keeps what is made of the script at hand. */
export function changeScript(change: (script: Script) => Script): void {
  const before = readScript();
  const script = change(before.script);
  if (script === before.script) return;
  // Overwriting what could not be read is left to `startAgain`.
  keep(script, before.broken === null);
}

/** Takes another script in place of the kept one, readable or not; `null`: the built-in one. */
export function replaceScript(script: Script | null): void {
  if (script) {
    keep(script, true);
    return;
  }
  unkept = null;
  try {
    window.localStorage.removeItem(KEY);
  } catch {
    // Where nothing may be kept, nothing is.
  }
  window.dispatchEvent(new Event(CHANGED));
}

export function subscribeToScript(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

function keep(script: Script, mayOverwrite: boolean): void {
  const text = JSON.stringify(script);
  const kept: KeptScript = { script, isOwn: true, isKept: true, broken: null };
  try {
    if (!mayOverwrite) throw new Error('what is kept there cannot be read');
    window.localStorage.setItem(KEY, text);
    last = { text, kept };
    unkept = null;
  } catch {
    // Full, forbidden or not to be overwritten: it lasts as long as the page, and that is told.
    unkept = { ...kept, isKept: false, broken: readScript().broken };
  }
  window.dispatchEvent(new Event(CHANGED));
}

function keptFrom(text: string): KeptScript {
  const parsed = parseScript(text);
  return parsed.ok
    ? { script: parsed.script, isOwn: true, isKept: true, broken: null }
    : { ...BUILT_IN, broken: { text, problems: parsed.problems } };
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
