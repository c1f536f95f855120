/** The commands that a text asks for. */
import { parseSearch } from '@/data/search-query';
import { compareRanks, rankOf } from '@/data/search-rank';
import { foldText } from '@/data/text';

import type { NamedChoice } from './commands';

/** Fewer letters than these begin a person's name as well as a command's. */
const ENOUGH = 4;

export interface BestCommands {
  /** The best first; all of them if nothing is asked for. */
  readonly best: readonly NamedChoice[];
  /** The text is how the first one is called, or begins so: it comes before all else. */
  readonly isCalled: boolean;
}

export function bestCommands(commands: readonly NamedChoice[], text: string): BestCommands {
  const query = parseSearch(text);
  const asked = foldText(text.trim());
  const isCalled = ({ names }: NamedChoice) =>
    names
      .map((name) => foldText(name).replace('…', ''))
      .some((name) => name === asked || (asked.length >= ENOUGH && name.startsWith(asked)));
  const ranked = commands
    .flatMap((command) => {
      const rank = rankOf(
        command.names.map((name) => [name]),
        query,
      );
      return rank ? [{ command, called: isCalled(command), rank }] : [];
    })
    .sort((a, b) => Number(b.called) - Number(a.called) || compareRanks(a.rank, b.rank));
  return {
    best: ranked.map(({ command }) => command),
    isCalled: ranked[0]?.called === true,
  };
}
