import type { PlanePlace } from '../../scenario/incentive/map/plane-year.ts';

/** What the page is asked beside the scenario; none where it is as usual. */
export interface OwnSettings {
  /** The place that the point is moved to. */
  readonly place: PlanePlace | undefined;
  /** Up to which saving the line goes, as typed. */
  readonly upTo: string | undefined;
}

const START = 'incitation=1&';

/** What the address says of them, after its scenario; empty where all is as usual. */
export function settingsText({ place, upTo }: OwnSettings): string {
  const typed = {
    ...(place && { point: `${place.under}_${place.evolution}` }),
    ...(upTo && { jusque: upTo }),
  };
  return Object.keys(typed).length === 0 ? '' : START + new URLSearchParams(typed);
}

const NUMBER = String.raw`(-?\d{1,9}(?:\.\d{1,9})?)`;
const POINT = new RegExp(`^${NUMBER}_${NUMBER}$`);

/** What an address says of them; undefined where it says nothing. */
export function settingsOf(text: string): OwnSettings | undefined {
  if (!text.startsWith(START)) return undefined;
  const typed = new URLSearchParams(text);
  const [, under, evolution] = POINT.exec(typed.get('point') ?? '') ?? [];
  return {
    place: under === undefined ? undefined : { under: Number(under), evolution: Number(evolution) },
    upTo: typed.get('jusque') || undefined,
  };
}
