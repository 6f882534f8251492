import type { PlanePoint } from '../../scenario/plane/plane-point.ts';

/** A past that is kept beside the scenario's own, and the year of the groupement that it is of. */
export interface KeptPast extends PlanePoint {
  readonly groupement: number;
  /** The rank of the year. */
  readonly annee: number;
}

const START = 'plan=1&';

/** What the address says of it, after its scenario; empty without any. */
export const planeSettingsText = (kept: KeptPast | undefined): string =>
  kept === undefined
    ? ''
    : `${START}autre=${[kept.groupement, kept.annee, kept.ajustee, kept.reelle].join('_')}`;

const NUMBER = String.raw`(\d{1,7}(?:\.\d{1,9})?)`;
const KEPT = new RegExp(String.raw`^(\d{1,3})_(\d{1,2})_${NUMBER}_${NUMBER}$`);

/** What an address says of it; undefined where it says nothing, or what is no past. */
export function planeSettingsOf(text: string): KeptPast | undefined {
  if (!text.startsWith(START)) return undefined;
  const [, ...numbers] = KEPT.exec(new URLSearchParams(text).get('autre') ?? '') ?? [];
  const [groupement = -1, annee = -1, ajustee = 0, reelle = 0] = numbers.map(Number);
  return numbers.length === 4 && ajustee > 0 && reelle > 0
    ? { groupement, annee, ajustee, reelle }
    : undefined;
}
