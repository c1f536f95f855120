/** The script that this browser keeps. */
import { keptDocument } from '@/components/view/kept-document';
import { keyInPack, readBlock } from '@/components/view/pack';
import scripts from '@/data/briefings.json';
import { parseScript } from '@/data/briefing/parse-script';
import { scriptSchema, type Script } from '@/data/briefing/script-schema';

const given = readBlock('script');
const [first, ...others]: readonly unknown[] =
  given === undefined ? Object.values(scripts) : [given];
const builtInScript: Script = scriptSchema.parse(first);

/** On a site those of `data/briefings/`, by their names; a pack has the one that it was made with. */
export const BUILT_IN_SCRIPTS: readonly Script[] = [
  builtInScript,
  ...others.map((other) => scriptSchema.parse(other)),
];

export const KEPT_SCRIPT = keptDocument<Script>({
  key: keyInPack('briefline:script'),
  initial: builtInScript,
  parse: parseScript,
});

export const {
  read: readScript,
  change: changeScript,
  replace: replaceScript,
  putBack: putBackScript,
} = KEPT_SCRIPT;
