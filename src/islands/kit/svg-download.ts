import { standalone } from '../../figures/kit/svg-file.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';
import { download, fileStem } from './download.ts';
import { isStale, STALE_FILE } from './stale-figures.ts';
import { notesOf } from './subject.ts';

/** The figure as it stands, with what is told of it under it, its colours written in: a file has no style sheet. Says why it is not, where it is of before. */
export function downloadSvg(
  place: HTMLElement | null,
  nom: string,
  title: string,
  modifies: readonly Modified[],
): string {
  const drawn = place?.querySelector('svg');
  if (!drawn) return '';
  if (isStale(drawn)) return STALE_FILE;
  const style = getComputedStyle(drawn);
  download(
    `${fileStem(nom)}.svg`,
    'image/svg+xml',
    standalone(drawn, {
      lookup: (name) => style.getPropertyValue(name),
      title: title,
      notes: notesOf(drawn, modifies),
    }),
  );
  return '';
}
