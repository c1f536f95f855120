/** Swaps x and y: what the other timeline draws along a row is drawn down a column. */
export const TRANSPOSED = 'matrix(0 1 1 0 0 0)';
