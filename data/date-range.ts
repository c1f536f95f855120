/** A range of dates, as a filter asks for it. EDTF; `null` is an open side. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}
