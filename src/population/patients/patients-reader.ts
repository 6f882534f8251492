import { extrait } from '../../tables/excerpts.ts';
import type { Enregistrement, EnTete, RefusTable, TableLue } from '../../tables/table.ts';
import { refuserTable } from '../../tables/table-faults.ts';
import { lireTable } from '../../tables/table-reader.ts';
import { creerListe, type Liste, RETENUES } from '../bounded-list.ts';
import { estIdInvente } from '../invented/invented-ids.ts';
import { type CelluleRefusee, refuserEnregistrement } from '../refused-cells.ts';
import {
  defautDe,
  estColonne,
  estPathologie,
  parCorrespondance,
  parNom,
  parSynonymes,
} from './column-names.ts';
import { creerLigne, type LectureLigne, type LignePatient, type PlaceLue } from './patient-line.ts';
import {
  type ColonnePatient,
  type Correspondance,
  colonnesExigees,
  colonnesPatients,
  type NombreAmbigu,
} from './patients-table.ts';

export interface OptionsLecture {
  /** Where each column is; without it, columns are found by their exact names. */
  readonly correspondance?: Correspondance | undefined;
  /** Columns without which the table is refused; those of an import unless given. */
  readonly exigees?: readonly ColonnePatient[] | undefined;
  /** Columns whose cells are read, and so can refuse a row; all of ours unless given. */
  readonly lues?: readonly ColonnePatient[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told how many bytes have been read, and how many records. */
  readonly surProgres?: ((octets: number, lignes: number) => void) | undefined;
  /** Where refused cells go: a list that keeps 100 000 of them, unless given. */
  readonly refusees?: Liste<CelluleRefusee>;
  readonly ambigus?: Liste<NombreAmbigu>;
}

export interface OptionsLignes extends OptionsLecture {
  /** Told once, before the lines: the pathologies that the table has, in the order of `LignePatient.pathologies`. */
  readonly surColonnes?: ((colonnes: ColonnesLues) => void) | undefined;
  /** Told of each line that was read whole; the same object each time. */
  readonly surPatient: (patient: LignePatient) => void;
}

export interface ColonnesLues {
  /** Those of ours that the table has. */
  readonly presentes: ReadonlySet<ColonnePatient>;
  /** As typed after « pathologie_ ». */
  readonly pathologies: readonly string[];
}

/** How a table was read, its patients apart. */
export interface LecturePatients {
  readonly ok: true;
  /** Records read, refused ones included. */
  readonly lignes: number;
  readonly lignesRefusees: number;
  /** Records, refused ones included, whose `id` is of those that this site invents. */
  readonly inventees: number;
  /** Records kept whose sex was one of Insee's codes. */
  readonly sexesCodes: number;
  readonly refusees: Liste<CelluleRefusee>;
  readonly ambigus: Liste<NombreAmbigu>;
  readonly entete: EnTete;
  readonly encodage: TableLue['encodage'];
  readonly plusLongues: TableLue['plusLongues'];
  readonly absentes: readonly ColonnePatient[];
}

/**
 * Reads a table of patients (/formats/), line by line, in bounded memory. A row with an empty or unreadable cell in
 * any known column is refused whole. Gives why the whole table is refused, where it is; rejects when cancelled.
 */
export async function lirePatients(
  octets: AsyncIterable<Uint8Array>,
  options: OptionsLignes,
): Promise<LecturePatients | RefusTable> {
  const { correspondance, signal, surProgres, surColonnes, surPatient } = options;
  const { exigees = colonnesExigees, lues } = options;
  const defaut = correspondance && defautDe(correspondance);
  if (defaut !== undefined) return refuserTable('colonnes-en-double', defaut);
  const refusees = options.refusees ?? creerListe<CelluleRefusee>(RETENUES);
  const ambigus = options.ambigus ?? creerListe<NombreAmbigu>(RETENUES);
  let lecture: LectureLigne | undefined;
  let entete: EnTete | undefined;
  let [lignes, lignesRefusees, inventees, sexesCodes] = [0, 0, 0, 0];
  let placeId = -1;

  const surEntete = (lu: EnTete): void => {
    entete = lu;
    placeId = placeDeLId(lu);
    const places = placer(lu).filter(
      ({ colonne }) => lues === undefined || lues.some((nom) => nom === colonne),
    );
    lecture = creerLigne(places, lu.colonnes.length);
    surColonnes?.(colonnesLues(places));
  };
  const surLigne = (enregistrement: Enregistrement): void => {
    if (lecture === undefined || entete === undefined) return;
    lignes += 1;
    if (estIdInvente(enregistrement.cellules[placeId] ?? '')) inventees += 1;
    const avant = refusees.total;
    lecture.lire(enregistrement, refusees.ajouter);
    refuserEnregistrement(enregistrement, entete, refusees.ajouter);
    if (refusees.total > avant) {
      lignesRefusees += 1;
      return;
    }
    if (lecture.patient.sexeCode) sexesCodes += 1;
    lecture.noterAmbigus(enregistrement, ambigus.ajouter);
    surPatient(lecture.patient);
  };

  const table = await lireTable(octets, {
    colonnes: colonnesPatients,
    exigees,
    reconnaitre: correspondance === undefined ? parNom : parSynonymes,
    choisir: correspondance && parCorrespondance(correspondance),
    surEntete,
    surLigne,
    surProgres: (lus) => surProgres?.(lus, lignes),
    signal,
  });
  if (!table.ok) return table;
  const absentes = table.entete.absentes.filter(estColonne);
  return {
    ok: true,
    lignes,
    lignesRefusees,
    inventees,
    sexesCodes,
    refusees,
    ambigus,
    entete: table.entete,
    encodage: table.encodage,
    plusLongues: table.plusLongues,
    absentes,
  };
}

/** Where the ids are, even when nobody asks for them; -1 without any. */
function placeDeLId({ colonnes, noms }: EnTete): number {
  const lue = colonnes.indexOf('id');
  return lue === -1 ? noms.findIndex((nom) => nom.trim().toLowerCase() === 'id') : lue;
}

function placer({ colonnes, noms }: EnTete): PlaceLue[] {
  return colonnes.flatMap((nom, position): PlaceLue[] => {
    if (estColonne(nom)) return [{ position, colonne: nom }];
    const titre = extrait((noms[position] ?? '').trim());
    return estPathologie(nom) ? [{ position, colonne: 'pathologie', titre }] : [];
  });
}

function colonnesLues(places: readonly PlaceLue[]): ColonnesLues {
  return {
    presentes: new Set(places.map(({ colonne }) => colonne).filter((colonne) => colonne !== 'pathologie')),
    pathologies: places.flatMap((place) =>
      place.colonne === 'pathologie' ? [place.titre.slice('pathologie_'.length)] : [],
    ),
  };
}
