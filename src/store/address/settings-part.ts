/* What a page adds of its own to an address, after its scenario: « #s=2.…&incitation=1&point=… », or alone. */

const PART = /(?:^#?|&)([a-z]+=1(?:&.*)?)$/;

/** It, as it is written; empty where there is none. */
export const settingsPart = (hash = location.hash): string => PART.exec(hash)?.[1] ?? '';

/** A scenario's fragment with what a page adds to it; either may be empty. */
export const joinSettings = (scenario: string, settings: string): string =>
  [scenario, settings].filter((part) => part !== '').join('&');

/** Writes it in the place of what there is; an address that is an anchor stays one. */
export function writeSettingsPart(settings: string): void {
  const { hash, pathname, search } = location;
  const before = settingsPart();
  if (before === settings || (before === '' && hash !== '' && !hash.startsWith('#s='))) return;
  const scenario = hash.slice(1, hash.length - before.length).replace(/&$/, '');
  const fragment = joinSettings(scenario, settings);
  history.replaceState(history.state, '', `${pathname}${search}${fragment && `#${fragment}`}`);
}
