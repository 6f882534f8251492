import { useEffect, useState } from 'preact/hooks';
import type { KeptDossier } from '../../notebook/notebook.ts';
import type { Dossiers } from '../../store/dossiers/edits.ts';
import { followDossiers, readDossiers } from '../../store/dossiers/library.ts';
import { store } from '../../store/page-store.ts';
import { activeDossier, keptDossier } from './active-dossier.ts';

/** The dossiers that a cell may be of: what pages show now, then the reader's others, in their order. */
export function useDossiers(): readonly KeptDossier[] {
  const [kept, setKept] = useState<Dossiers>([]);
  useEffect(() => {
    const read = (): void => void readDossiers().then((all) => all.ok && setKept(all.value.dossiers));
    read();
    return followDossiers(read);
  }, []);
  const open = store.saisie.value.dossier?.id;
  const active = activeDossier();
  const others = kept.filter(({ id, nom }) => id !== open && nom !== active.nom);
  return [active, ...others.map(({ nom, entry }) => keptDossier(nom, entry))];
}
