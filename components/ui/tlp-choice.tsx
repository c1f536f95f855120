import { TLPS, tlpLabel, type Tlp } from '@/data/briefing/tlp';

import { Choice } from './choice';

/** How far what is made may be passed on. */
export function TlpChoice({
  label,
  none,
  tlp,
  onTlp,
}: {
  readonly label: string;
  /** What no label is called. */
  readonly none: string;
  readonly tlp: Tlp | null;
  readonly onTlp: (tlp: Tlp | null) => void;
}) {
  return (
    <Choice
      label={label}
      value={tlp ?? 'none'}
      values={[['none', none], ...TLPS.map((own) => [own, tlpLabel(own)] as const)]}
      onChange={(value) => onTlp(value === 'none' ? null : value)}
    />
  );
}
