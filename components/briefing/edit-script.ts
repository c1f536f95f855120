/** Changes to a script, each giving a new one. */
import type { BriefingScene, Script } from '@/data/briefing/script-schema';
import { MAX_QUERY, MAX_SCENES } from '@/data/read/limits';

const NO_TEXT = { en: '', vi: '' } as const;

export function emptyScript(asOf: string): Script {
  return {
    version: 1,
    title: NO_TEXT,
    author: '',
    audience: NO_TEXT,
    asOf,
    marking: { tlp: null },
    scenes: [],
  };
}

/** Whether the script could be read back with this scene as one more. */
export function hasRoomFor({ scenes }: Script, { view }: Pick<BriefingScene, 'view'>): boolean {
  return scenes.length < MAX_SCENES && view.length <= MAX_QUERY;
}

/** Adds a scene behind all others. */
export function withView(script: Script, view: string): Script {
  const id = freeId(script, 'scene');
  const scene = { id, view, caption: NO_TEXT, notes: NO_TEXT, highlight: [] };
  return withInserted(script, scene, script.scenes.length);
}

/** Nothing changes if the view is too long to be read back. */
export function withScene(script: Script, id: string, patch: Partial<BriefingScene>): Script {
  if ((patch.view ?? '').length > MAX_QUERY) return script;
  return {
    ...script,
    scenes: script.scenes.map((scene) => (scene.id === id ? { ...scene, ...patch } : scene)),
  };
}

/** The copy stands right behind its scene. */
export function withCopy(script: Script, id: string): Script {
  const at = script.scenes.findIndex((scene) => scene.id === id);
  const scene = script.scenes[at];
  return scene ? withInserted(script, { ...scene, id: freeId(script, id) }, at + 1) : script;
}

export function without(script: Script, id: string): Script {
  return { ...script, scenes: script.scenes.filter((scene) => scene.id !== id) };
}

/** Nothing changes if there is no room. */
export function withInserted(script: Script, scene: BriefingScene, at: number): Script {
  if (!hasRoomFor(script, scene)) return script;
  const { scenes } = script;
  return { ...script, scenes: [...scenes.slice(0, at), scene, ...scenes.slice(at)] };
}

/** @param to the place among the scenes that it then has, from 0; places beyond are the ends */
export function withMoved(script: Script, id: string, to: number): Script {
  const from = script.scenes.findIndex((scene) => scene.id === id);
  const scene = script.scenes[from];
  const place = Math.min(script.scenes.length - 1, Math.max(0, to));
  if (!scene || place === from) return script;
  return withInserted(without(script, id), scene, place);
}

function freeId({ scenes }: Script, wanted: string): string {
  const taken = new Set(scenes.map(({ id }) => id));
  const stem = wanted.replace(/-\d+$/, '').slice(0, 70);
  for (let n = scenes.length + 1; ; n += 1) {
    if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
  }
}
