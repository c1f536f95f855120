import { bundleInk } from './ink/bundle-ink';
import { DrawnInk } from './ink/drawn-ink';
import type { BundleMark } from './scene';

/** A bundle's ink, and what can be hit of it. */
export function BundleShape({
  bundle,
  text,
}: {
  readonly bundle: BundleMark;
  readonly text: string;
}) {
  const { x0, x1, y } = bundle;
  return (
    <>
      <rect x={x0 - 2} y={y - 12} width={x1 - x0 + 4} height={24} className="fill-transparent" />
      <DrawnInk ink={bundleInk(bundle, text)} />
    </>
  );
}
