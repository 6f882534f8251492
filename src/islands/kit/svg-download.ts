import { standalone } from '../../figures/kit/svg-file.ts';
import { type Modifie, modifieDit } from '../../scenario/run/changed-value.ts';
import { telecharger } from './download.ts';

/** The figure as it stands, its colours written in: a file has no style sheet. */
export function telechargerSvg(
  place: HTMLElement | null,
  nom: string,
  titre: string,
  modifies: readonly Modifie[],
): void {
  const drawn = place?.querySelector('svg');
  if (!drawn) return;
  const style = getComputedStyle(drawn);
  telecharger(
    `ipep-${nom}.svg`,
    'image/svg+xml',
    standalone(drawn, {
      lookup: (name) => style.getPropertyValue(name),
      title: titre,
      notes: modifies.map((each) => `Modifié : ${modifieDit(each)}`),
    }),
  );
}
