import { bareWords } from '../../french/bare-words.ts';
import type { Placer } from '../../tables/table.ts';
import type { TableFault } from '../../tables/table-fault.ts';
import { kinds, PATHOLOGY_PREFIX } from './column-kinds.ts';
import { type Mapping, type PatientColumn, type PatientHeader, patientsColumns } from './patients-table.ts';

const knownItems: ReadonlySet<string> = new Set(patientsColumns);

export const isColumn = (nom: string | null): nom is PatientColumn => nom !== null && knownItems.has(nom);

export const isPathology = (nom: string | null): nom is string => nom?.startsWith(PATHOLOGY_PREFIX) ?? false;

const nameIt = (cellule: string): string => cellule.trim().toLowerCase();

/** A column of 0 and 1 for a frequent pathology, under its whole name. */
function pathology(nom: string): string | null {
  return nom.startsWith(PATHOLOGY_PREFIX) && nom.length > PATHOLOGY_PREFIX.length ? nom : null;
}

/** Columns by their exact names, trimmed and in any letter case. */
export const byName: Placer = (names) =>
  names.map(nameIt).map((nom) => (knownItems.has(nom) ? nom : pathology(nom)));

/** Other names that a column may have, reduced as `bareWords` does; none stands for two columns. */
export const synonyms: Readonly<Record<PatientColumn, readonly string[]>> = {
  id: [
    'identifiant',
    'patient',
    'idpatient',
    'patientid',
    'numeropatient',
    'numpatient',
    'n',
    'no',
    'npatient',
    'nopatient',
    'numero',
    'num',
    'identifiantpatient',
  ],
  age: ['ages', 'ageannees', 'ageenannees', 'ageans', 'agepatient'],
  sexe: ['sex', 'genre', 'gender', 'sexepatient'],
  ald: ['ald1', 'ald01', 'affectionlongueduree', 'affectiondelongueduree', 'enald'],
  cmuc: ['cmu', 'couverturemaladieuniversellecomplementaire', 'benefcmuc'],
  acs: ['aidecomplementairesante', 'benefacs'],
  ame: ['aidemedicaleetat', 'aidemedicaledeletat', 'benefame'],
  medecin_traitant_du_groupement: [
    'medecintraitant',
    'medecintraitantgroupement',
    'medecintraitantdugroupe',
    'mt',
    'mtdugroupement',
    'mtgroupement',
  ],
  apl: ['indiceapl', 'aplcommune', 'accessibilitepotentiellelocalisee'],
  defavorisation: [
    'defavorisationsociale',
    'indicedefavorisation',
    'indicededefavorisation',
    'fdep',
    'fdep15',
  ],
  remboursements: ['nbremboursements', 'nombreremboursements', 'nombrederemboursements'],
  consultations_groupement: [
    'consultations',
    'consultationsdugroupement',
    'consultationsaugroupement',
    'consultationsdanslegroupement',
    'nbconsultations',
    'nbconsultationsgroupement',
    'nombreconsultations',
    'nombredeconsultations',
  ],
  soins_de_ville: ['soinsville', 'depensesdeville', 'depensesoinsdeville', 'depensessoinsdeville'],
  medicaments: ['medicament', 'pharmacie', 'depensesmedicaments', 'depensesdemedicaments'],
  hopital_public: ['hopitauxpublics', 'mcopublic', 'hospitalisationpublique', 'hospitalisationspubliques'],
  hopital_prive: ['hopitauxprives', 'mcoprive', 'hospitalisationprivee', 'hospitalisationsprivees'],
  indemnites_journalieres: ['ij', 'indemnitejournaliere', 'indemnitesj'],
  invalidite: ['pensioninvalidite', 'pensionsinvalidite', 'pensiondinvalidite', 'pensionsdinvalidite'],
  medico_social: ['ems', 'etablissementsmedicosociaux', 'sejoursmedicosociaux'],
  reste_a_charge: ['rac', 'resteacharges'],
};

const bySynonym = new Map(
  patientsColumns.flatMap((colonne) =>
    [bareWords(colonne), ...synonyms[colonne]].map((nom) => [nom, colonne] as const),
  ),
);

/** Words in parentheses that turn a name into that of something else. */
const RESERVE = /(?<!\p{L})(hors|autres?|sans|sauf|non)(?!\p{L})/iu;
const AMOUNT = /€|euro|montant/iu;
const NUMBER = /(?<!\p{L})(nombre|nb)(?!\p{L})/iu;

/** The column of a name, or of that name without what stands in parentheses: « Sexe (F/H) ». */
function probable(nom: string): PatientColumn | undefined {
  const wholeOne = bySynonym.get(bareWords(nom));
  if (wholeOne !== undefined) return wholeOne;
  const precision = (nom.match(/\([^()]*\)/gu) ?? []).join(' ');
  const colonne = bySynonym.get(bareWords(nom.replace(/\([^()]*\)/gu, ' ')));
  if (colonne === undefined || RESERVE.test(precision)) return undefined;
  const autre = { entier: AMOUNT, depense: NUMBER }[kinds[colonne] as string];
  return autre?.test(precision) ? undefined : colonne;
}

/**
 * Columns by their exact names, then by likely ones. Nothing is guessed of a column that has its exact name elsewhere,
 * nor where two columns could stand for the same one. An exact name given twice is left out as well.
 */
export const bySynonyms: Placer = (names) => {
  const exactOnes = byName(names);
  const takenColumns = new Set(exactOnes);
  const exactAlone = onesAlone(exactOnes);
  const likely = names.map((nom, rank) => {
    const colonne = exactOnes[rank] === null ? probable(nom) : undefined;
    return colonne === undefined || takenColumns.has(colonne) ? null : colonne;
  });
  const likelyAlone = onesAlone(likely);
  return exactOnes.map((exact, rank) => {
    if (exact !== null) return exactAlone.has(exact) ? exact : null;
    const colonne = likely[rank] ?? null;
    return colonne !== null && likelyAlone.has(colonne) ? colonne : null;
  });
};

/** Those that are there once: counted in one pass, a header may have a hundred thousand columns. */
function onesAlone<T>(allOfThem: readonly T[]): ReadonlySet<T> {
  const [seen, doubles] = [new Set<T>(), new Set<T>()];
  for (const one of allOfThem) (seen.has(one) ? doubles : seen).add(one);
  for (const one of doubles) seen.delete(one);
  return seen;
}

/** The columns that a reader chose; pathologies keep their own names, where their column is not one of those. */
export const byMapping =
  (mapping: Mapping): Placer =>
  (names) => {
    const chosenOnes = new Map(
      Object.entries(mapping).map(([colonne, position]) => [position, colonne] as const),
    );
    return byName(names).map((nom, position) => chosenOnes.get(position) ?? (isPathology(nom) ? nom : null));
  };

/** The fault of a column that the reader chose for two of ours; undefined when all is well. */
export function mappingFault(mapping: Mapping): TableFault | undefined {
  const chosenOnes = Object.entries(mapping);
  for (const [colonne, position] of chosenOnes) {
    const autre = chosenOnes.find(([nom, place]) => nom !== colonne && place === position)?.[0];
    if (autre !== undefined)
      return { code: 'column-chosen-twice', place: position + 1, received: [colonne, autre] };
  }
  return undefined;
}

/** The header as a page shows it, from what stands where. */
export function patientHeader(
  names: readonly string[],
  itemsRead: readonly (string | null)[],
  requiredNames: readonly PatientColumn[],
): PatientHeader {
  const proposed = Object.fromEntries(
    patientsColumns.flatMap((colonne) => {
      const position = itemsRead.indexOf(colonne);
      return position === -1 ? [] : [[colonne, position]];
    }),
  );
  return { names, proposed, missingOnes: requiredNames.filter((colonne) => !itemsRead.includes(colonne)) };
}
