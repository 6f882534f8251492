import { bareWords } from '../../french/bare-words.ts';
import type { Placeur } from '../../tables/table.ts';
import { genres, PREFIXE_PATHOLOGIE } from './column-kinds.ts';
import {
  type ColonnePatient,
  type Correspondance,
  colonnesPatients,
  type EnTeteLue,
} from './patients-table.ts';

const connues: ReadonlySet<string> = new Set(colonnesPatients);

export const estColonne = (nom: string | null): nom is ColonnePatient => nom !== null && connues.has(nom);

export const estPathologie = (nom: string | null): nom is string =>
  nom?.startsWith(PREFIXE_PATHOLOGIE) ?? false;

const nommer = (cellule: string): string => cellule.trim().toLowerCase();

/** A column of 0 and 1 for a frequent pathology, under its whole name. */
function pathologie(nom: string): string | null {
  return nom.startsWith(PREFIXE_PATHOLOGIE) && nom.length > PREFIXE_PATHOLOGIE.length ? nom : null;
}

/** Columns by their exact names, trimmed and in any letter case. */
export const parNom: Placeur = (noms) =>
  noms.map(nommer).map((nom) => (connues.has(nom) ? nom : pathologie(nom)));

/** Other names that a column may have, reduced as `bareWords` does; none stands for two columns. */
export const synonymes: Readonly<Record<ColonnePatient, readonly string[]>> = {
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

const parSynonyme = new Map(
  colonnesPatients.flatMap((colonne) =>
    [bareWords(colonne), ...synonymes[colonne]].map((nom) => [nom, colonne] as const),
  ),
);

/** Words in parentheses that turn a name into that of something else. */
const RESERVE = /(?<!\p{L})(hors|autres?|sans|sauf|non)(?!\p{L})/iu;
const MONTANT = /€|euro|montant/iu;
const NOMBRE = /(?<!\p{L})(nombre|nb)(?!\p{L})/iu;

/** The column of a name, or of that name without what stands in parentheses: « Sexe (F/H) ». */
function probable(nom: string): ColonnePatient | undefined {
  const entiere = parSynonyme.get(bareWords(nom));
  if (entiere !== undefined) return entiere;
  const precision = (nom.match(/\([^()]*\)/gu) ?? []).join(' ');
  const colonne = parSynonyme.get(bareWords(nom.replace(/\([^()]*\)/gu, ' ')));
  if (colonne === undefined || RESERVE.test(precision)) return undefined;
  const autre = { entier: MONTANT, depense: NOMBRE }[genres[colonne] as string];
  return autre?.test(precision) ? undefined : colonne;
}

/**
 * Columns by their exact names, then by likely ones. Nothing is guessed of a column that has its exact name elsewhere,
 * nor where two columns could stand for the same one. An exact name given twice is left out as well.
 */
export const parSynonymes: Placeur = (noms) => {
  const exactes = parNom(noms);
  const prises = new Set(exactes);
  const exacteSeule = seules(exactes);
  const likely = noms.map((nom, rang) => {
    const colonne = exactes[rang] === null ? probable(nom) : undefined;
    return colonne === undefined || prises.has(colonne) ? null : colonne;
  });
  const likelySeule = seules(likely);
  return exactes.map((exacte, rang) => {
    if (exacte !== null) return exacteSeule.has(exacte) ? exacte : null;
    const colonne = likely[rang] ?? null;
    return colonne !== null && likelySeule.has(colonne) ? colonne : null;
  });
};

/** Those that are there once: counted in one pass, a header may have a hundred thousand columns. */
function seules<T>(toutes: readonly T[]): ReadonlySet<T> {
  const [vues, doubles] = [new Set<T>(), new Set<T>()];
  for (const une of toutes) (vues.has(une) ? doubles : vues).add(une);
  for (const une of doubles) vues.delete(une);
  return vues;
}

/** The columns that a reader chose; pathologies keep their own names, where their column is not one of those. */
export const parCorrespondance =
  (correspondance: Correspondance): Placeur =>
  (noms) => {
    const choisies = new Map(
      Object.entries(correspondance).map(([colonne, position]) => [position, colonne] as const),
    );
    return parNom(noms).map((nom, position) => choisies.get(position) ?? (estPathologie(nom) ? nom : null));
  };

/** Why two of our columns cannot both be what the reader chose, in French; undefined when all is well. */
export function defautDe(correspondance: Correspondance): string | undefined {
  const choisies = Object.entries(correspondance);
  for (const [colonne, position] of choisies) {
    const autre = choisies.find(([nom, place]) => nom !== colonne && place === position)?.[0];
    if (autre !== undefined)
      return `La colonne ${position + 1} du fichier est choisie deux fois : pour ${colonne} et pour ${autre}. Gardez l'une des deux, puis recommencez. Rien n'a été lu.`;
  }
  return undefined;
}

/** The header as a page shows it, from what stands where. */
export function enTeteLue(
  noms: readonly string[],
  lues: readonly (string | null)[],
  exigees: readonly ColonnePatient[],
): EnTeteLue {
  const proposee = Object.fromEntries(
    colonnesPatients.flatMap((colonne) => {
      const position = lues.indexOf(colonne);
      return position === -1 ? [] : [[colonne, position]];
    }),
  );
  return { noms, proposee, manquantes: exigees.filter((colonne) => !lues.includes(colonne)) };
}
