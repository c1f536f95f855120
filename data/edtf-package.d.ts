/** The little of the `edtf` package that the tests ask for a second opinion; it has no types. */
declare module 'edtf' {
  interface ExtDate {
    readonly type: string;
    /** First and last instant in UTC milliseconds; infinite where open, `null` where unknown. */
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string, options?: { readonly level?: 0 | 1 | 2 | 3 }): ExtDate;
}
