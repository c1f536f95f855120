/** What one article says about a date, worked out to calendar days. */
import { modifierBounds, parseEdtf, type EdtfBounds } from '../edtf';
import { inEnglish, type Phrase } from '../phrase';
import { fail, ok, type Result } from '../result';
import type { EventDate } from '../schema';
import type { DateClaim } from './source-schema';

export interface Claim {
  /** Id of the article. */
  readonly article: string;
  readonly date: EventDate;
}

/** The days that a claim means. The error says why it means none. */
export function claimDate(claim: DateClaim): Result<EventDate> {
  const { edtf, modifier, within, basis, note } = claim;
  const whole = parseEdtf(edtf);
  if (!whole.ok) return fail(inEnglish(whole.error));
  const bounds: Result<EdtfBounds, Phrase> =
    modifier === undefined ? whole : modifierBounds(whole.value, modifier);
  if (!bounds.ok) return fail(inEnglish(bounds.error));
  const { earliest, latest, precision } = bounds.value;
  if (within && (earliest === null || latest === null || earliest === latest)) {
    return fail(`"${edtf}" has no days to lie within: "within" needs two known ends`);
  }
  return ok({
    edtf,
    earliest,
    latest,
    precision: within ? 'range' : precision,
    basis,
    ...(modifier && { modifier }),
    ...(note && { note }),
  });
}
