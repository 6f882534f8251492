import { extrait } from '../../tables/excerpts.ts';
import type { Enregistrement, EnTete } from '../../tables/table.ts';
import { lireTable } from '../../tables/table-reader.ts';
import { creerListe, figer, type Liste, RETENUES } from '../bounded-list.ts';
import { type CelluleRefusee, refuserEnregistrement } from '../refused-cells.ts';
import { creerLecteurCode, ILLISIBLE, type LecteurCode, raisonIllisible, VIDE } from './answer-codes.ts';
import { colonnes, colonnesCodees, colonnesFiltrees } from './answer-columns.ts';
import type {
  ColonneCodee,
  CorrespondanceReponses,
  ReponseIncoherente,
  ResultatImport,
} from './answers-group.ts';
import { CONSEIL, parChoix, parQuestion } from './question-columns.ts';
import { creerRecueil } from './respondents.ts';

export interface OptionsImport {
  /** Where each column is; without it, they are found by their names. */
  readonly correspondance?: CorrespondanceReponses | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told how many bytes have been read, and how many records. */
  readonly surProgres?: ((octets: number, lignes: number) => void) | undefined;
  /** Where refused cells and incoherent answers go: lists that keep 100 000 entries, unless given. */
  readonly refusees?: Liste<CelluleRefusee>;
  readonly incoherentes?: Liste<ReponseIncoherente>;
}

const OUI = 1;

/** A coded column where the file has it. */
interface Place {
  readonly id: ColonneCodee;
  readonly position: number;
  /** Among the coded columns. */
  readonly rang: number;
  /** Among the coded columns, that of its filter; -1 when it has none. */
  readonly filtre: number;
  readonly lire: LecteurCode;
}

function placer({ colonnes: lues }: EnTete): Place[] {
  return lues.flatMap((nom, position) => {
    const id = colonnesCodees.find((codee) => codee === nom);
    if (id === undefined) return [];
    const filtree = colonnesFiltrees.find((colonne) => colonne.id === id);
    const filtre = filtree === undefined ? -1 : colonnesCodees.indexOf(filtree.filtre);
    return [{ id, position, rang: colonnesCodees.indexOf(id), filtre, lire: creerLecteurCode(id) }];
  });
}

/**
 * Reads a group's answers (/formats/). A row with an unreadable cell is refused whole; an answer under a filter that
 * was not answered « Oui » is left out. Gives why the whole table is refused, where it is; rejects when cancelled.
 */
export async function importer(
  octets: AsyncIterable<Uint8Array>,
  {
    correspondance,
    signal,
    surProgres,
    refusees = creerListe<CelluleRefusee>(RETENUES),
    incoherentes = creerListe<ReponseIncoherente>(RETENUES),
  }: OptionsImport = {},
): Promise<ResultatImport> {
  const recueil = creerRecueil();
  const manquantes = creerListe<ReponseIncoherente>(1);
  const rangs = new Uint8Array(colonnesCodees.length);
  let entete: EnTete | undefined;
  let places: readonly Place[] = [];
  let lignes = 0;
  let lignesRefusees = 0;

  const surLigne = (enregistrement: Enregistrement): void => {
    lignes += 1;
    const avant = refusees.total;
    lireLigne(enregistrement, places, rangs, refusees.ajouter, manquantes.ajouter);
    if (entete !== undefined) refuserEnregistrement(enregistrement, entete, refusees.ajouter);
    if (refusees.total > avant) {
      lignesRefusees += 1;
      return;
    }
    ecarter(enregistrement, places, rangs, incoherentes.ajouter);
    recueil.ajouter(rangs);
  };

  const surEntete = (lu: EnTete): void => {
    entete = lu;
    places = placer(lu);
  };
  const avancer = (lus: number): void => surProgres?.(lus, lignes);
  const table = await lireTable(octets, {
    colonnes,
    exigees: correspondance && [],
    reconnaitre: parQuestion,
    choisir: correspondance && parChoix(correspondance),
    conseil: CONSEIL,
    surEntete,
    surLigne,
    surProgres: avancer,
    signal,
  });
  if (!table.ok) return table;
  const { separateur, ignorees, absentes } = table.entete;
  return {
    ok: true,
    lignes,
    lignesRefusees,
    repondants: recueil.fin(),
    refusees: figer(refusees),
    incoherentes: figer(incoherentes),
    manquantes: figer(manquantes),
    plusLongues: table.plusLongues,
    plusCourtes: table.plusCourtes,
    ligneEntete: table.entete.ligne,
    separateur,
    encodage: table.encodage,
    ignorees,
    absentes,
  };
}

type Noter<T> = (entree: () => T) => void;

/** Reads the cells of a record into `rangs`, and tells of those that cannot be read, or that mark a missing value. */
function lireLigne(
  { ligne, cellules }: Enregistrement,
  places: readonly Place[],
  rangs: Uint8Array,
  refuser: Noter<CelluleRefusee>,
  manquer: Noter<ReponseIncoherente>,
): void {
  rangs.fill(VIDE);
  for (const { id, position, rang, lire } of places) {
    const cellule = cellules[position];
    if (cellule === undefined || cellule === '') continue;
    const lu = lire(cellule);
    if (lu === ILLISIBLE)
      refuser(() => ({
        ligne,
        colonne: id,
        valeur: extrait(cellule),
        raison: raisonIllisible(id, cellule, lire),
      }));
    else rangs[rang] = lu;
    if (lu === VIDE && cellule.trim() !== '')
      manquer(() => ({ ligne, colonne: id, valeur: extrait(cellule) }));
  }
}

/** Leaves out the answers under a filter that was not answered « Oui », and tells of them. */
function ecarter(
  { ligne, cellules }: Enregistrement,
  places: readonly Place[],
  rangs: Uint8Array,
  noter: Noter<ReponseIncoherente>,
): void {
  for (const { id, position, rang, filtre } of places) {
    if (filtre === -1 || rangs[rang] === VIDE || rangs[filtre] === OUI) continue;
    noter(() => ({ ligne, colonne: id, valeur: extrait(cellules[position] ?? '') }));
    rangs[rang] = VIDE;
  }
}
