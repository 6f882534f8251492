import { extrait } from '../../tables/excerpts.ts';
import type { RefusTable } from '../../tables/table.ts';
import { creerListe, figer, RETENUES } from '../bounded-list.ts';
import { creerRegistre, type Registre } from './decision-log.ts';
import { creerGroupe, type Groupe } from './group-figures.ts';
import { lirePatients, type OptionsLecture } from './patients-reader.ts';
import type { FiguresPatients } from './patients-table.ts';
import { creerDejaVu } from './seen-ids.ts';

/** A table of patients: its figures, and what became of each line that was read whole. */
export interface ImportationPatients extends FiguresPatients {
  readonly registre: Registre;
}

/**
 * Reads a table of patients (/formats/), tells which are counted and adds them up, exactly, in some bytes a patient.
 * Gives why the whole table is refused, where it is; rejects with the signal's reason when cancelled.
 */
export async function importerPatients(
  octets: AsyncIterable<Uint8Array>,
  options: OptionsLecture = {},
): Promise<ImportationPatients | RefusTable> {
  const registre = creerRegistre();
  const idRepetes = creerListe<{ ligne: number; id: string }>(RETENUES);
  const dejaVu = creerDejaVu();
  let groupe: Groupe | undefined;

  const lecture = await lirePatients(octets, {
    ...options,
    surColonnes: (colonnes) => {
      groupe = creerGroupe(colonnes);
    },
    surPatient(patient) {
      const { ligne, id } = patient;
      if (groupe === undefined) throw new Error('a line before its header');
      registre.ajouter(ligne, id, groupe.ajouter(patient));
      if (id !== '' && dejaVu(id)) idRepetes.ajouter(() => ({ ligne, id: extrait(id) }));
    },
  });
  if (!lecture.ok) return lecture;
  if (groupe === undefined) throw new Error('a table that was read has a header');
  const { lignes, lignesRefusees, inventees, sexesCodes, refusees, ambigus, entete, absentes } = lecture;
  const { encodage, plusLongues } = lecture;
  return {
    ok: true,
    lignes,
    lignesRefusees,
    inventees,
    ...groupe.figures(),
    refusees: figer(refusees),
    ambigus: figer(ambigus),
    idRepetes: figer(idRepetes),
    separateur: entete.separateur,
    encodage,
    plusLongues,
    ligneEntete: entete.ligne,
    sexesCodes,
    ignorees: entete.ignorees,
    absentes,
    registre,
  };
}
