import { UNNAMED } from '../../notebook/compute/told.ts';
import type { KeptDossier } from '../../notebook/notebook.ts';
import { LONGEST_NAME } from '../../store/dossiers/dossier.ts';
import { entryName } from '../../store/dossiers/edits.ts';
import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { triedCase } from '../../store/tried-case.ts';

/** A dossier as a cell keeps it: of several groupements, the one that is looked at. */
export function keptDossier(nom: string, { scenario, vue }: Entry): KeptDossier {
  return {
    nom: nom.trim().slice(0, LONGEST_NAME).trim() || UNNAMED,
    ...(scenario.groupements.length > 1 && { groupement: vue.groupement }),
    scenario,
  };
}

/** What pages show now: the reader's dossier, or the case that is tried over it, which bears its label. */
export function activeDossier(): KeptDossier {
  const { dossier, ...entry } = store.saisie.value;
  return keptDossier(triedCase.value?.label ?? dossier?.nom ?? entryName(entry), entry);
}
