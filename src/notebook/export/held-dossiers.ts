import type { KeptDossier, Notebook } from '../notebook.ts';

/** The dossiers that a carnet holds, each once, in the order of its cells: whichever groupement they show of it. */
export function heldDossiers({ cellules }: Notebook): Omit<KeptDossier, 'groupement'>[] {
  const held = cellules.flatMap((cell): readonly KeptDossier[] =>
    cell.mode === 'resultat' ? [cell.dossier] : cell.mode === 'comparaison' ? cell.dossiers : [],
  );
  const each = held.map(({ nom, scenario }) => [JSON.stringify([nom, scenario]), { nom, scenario }] as const);
  return [...new Map(each).values()];
}
