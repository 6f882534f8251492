import { notebookLink, resultsAlone } from '../format/notebook-link.ts';
import type { Notebook } from '../notebook.ts';
import type { RecomputeAddress } from './foot.ts';
import { wholeAddress } from './whole-address.ts';

/** What a code holds: beyond, there is none (2 953 bytes of a code of the largest size, by the standard). */
const IN_CODE = 2953;

/** The address that computes a carnet again, as much of it as a code on paper holds. */
export function recomputeAddress(notebook: Notebook, site: string): RecomputeAddress {
  const page = wholeAddress('/carnet/', site);
  const tries = [
    ['carnet', notebook],
    ['results', resultsAlone(notebook)],
  ] as const;
  for (const [kind, each] of tries) {
    const link = notebookLink(each);
    const address = link.kind === 'link' ? `${page}#${link.fragment}` : undefined;
    if (address !== undefined && address.length <= IN_CODE && each.cellules.length > 0)
      return { kind, address };
  }
  return { kind: 'page', address: page };
}
