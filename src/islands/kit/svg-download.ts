import { standalone } from '../../figures/kit/svg-file.ts';
import { type Modified, modifiedWords } from '../../scenario/run/modified-value.ts';
import { download } from './download.ts';

/** The figure as it stands, its colours written in: a file has no style sheet. */
export function downloadSvg(
  place: HTMLElement | null,
  nom: string,
  title: string,
  modifies: readonly Modified[],
): void {
  const drawn = place?.querySelector('svg');
  if (!drawn) return;
  const style = getComputedStyle(drawn);
  download(
    `ipep-${nom}.svg`,
    'image/svg+xml',
    standalone(drawn, {
      lookup: (name) => style.getPropertyValue(name),
      title: title,
      notes: modifies.map((each) => `Modifié : ${modifiedWords(each)}`),
    }),
  );
}
