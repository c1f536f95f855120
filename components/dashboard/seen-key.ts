import { nameOf, type Source } from '@/components/dataset/messages';
import { isPack } from '@/components/view/pack';

/** The same for every version of a dataset; without the reports it has other dates. */
export function seenKey(source: Source | null, external: boolean): string {
  const place = isPack() ? `pack ${window.location.pathname}` : 'built-in';
  const name = source ? `${source.kind} ${nameOf(source)}` : place;
  return external ? name : `${name} articles only`;
}
