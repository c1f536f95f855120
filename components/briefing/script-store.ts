/** The script that this browser keeps. */
import { keptDocument } from '@/components/view/kept-document';
import { keyInPack, readBlock } from '@/components/view/pack';
import scripts from '@/data/briefings.json';
import { parseScript } from '@/data/briefing/parse-script';
import { scriptSchema, type Script } from '@/data/briefing/script-schema';

/** The one that a pack was made with; on a site, the first of the built-in ones. */
const builtInScript: Script = scriptSchema.parse(readBlock('script') ?? Object.values(scripts)[0]);

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
