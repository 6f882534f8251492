import { standalone } from '../figures/standalone.ts';
import { telecharger } from './telecharger.ts';

/** The figure as it stands, its colours written in: a file has no style sheet. */
export function telechargerSvg(place: HTMLElement | null, nom: string, titre: string): void {
  const drawn = place?.querySelector('svg');
  if (!drawn) return;
  const style = getComputedStyle(drawn);
  telecharger(
    `ipep-${nom}.svg`,
    'image/svg+xml',
    standalone(drawn, (name) => style.getPropertyValue(name), titre),
  );
}
