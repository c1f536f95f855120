/**
 * The Traffic Light Protocol, version 2.0 (FIRST, August 2022, https://www.first.org/tlp/): how
 * far what a briefing shows may be passed on.
 *
 * The labels keep their form in every language, in capitals and without spaces. On documents they
 * stand in the header and the footer of each page, at the right, in 12 pt or larger.
 */
export const TLPS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type Tlp = (typeof TLPS)[number];

/** The standard's colours of the labels, as `#RRGGBB`, each on `TLP_GROUND`. */
export const TLP_COLOURS: Readonly<Record<Tlp, string>> = {
  CLEAR: '#FFFFFF',
  GREEN: '#33FF00',
  AMBER: '#FFC000',
  'AMBER+STRICT': '#FFC000',
  RED: '#FF2B2B',
};
export const TLP_GROUND = '#000000';

/** As it is written: `TLP:AMBER+STRICT`. */
export function tlpLabel(tlp: Tlp): string {
  return `TLP:${tlp}`;
}
