import { offered, parametersOf } from '../cahier/edition-facts.ts';
import type { ParameterId } from '../cahier/ids.ts';
import type { Estimation } from '../scenario/estimate/estimation.ts';
import {
  type DocumentScenario,
  type DottedPath,
  pathParts,
  type TypedGroupement,
  type TypedYear,
} from '../scenario/format/scenario-document.ts';
import type { TypedQualite } from '../scenario/format/typed-quality.ts';
import { estimationQuestions, marginQuestions, type Question } from './estimer/questions.ts';
import { fields, parameterField } from './fields.ts';

const parameters = parametersOf(offered);

/** Where a value stands, in the reader's words, and the page that has its field. */
export interface Place {
  readonly nom: string;
  /** Absent where no page has a field for it. */
  readonly page?: string;
  /** A ratio, which its field shows per cent. */
  readonly percent?: true;
  /** What follows its field. */
  readonly unite?: string;
}

/** What is called by a name; a field of a page, or one of the simple questions, says how its value is shown too. */
type Called = Pick<Question, 'nom' | 'percent' | 'unite'>;

/** What a value is named in. */
export interface Lu {
  readonly scenario: DocumentScenario;
  readonly estimation?: Estimation;
}

/** What the fields of a groupement are called; those of a year follow its path. */
const keys: { readonly [K in DottedPath<TypedGroupement> | DottedPath<TypedYear>]?: Called } = {
  nom: estimationQuestions.nom,
  premiereAnnee: fields.premiereAnnee,
  'credits.patients': fields.creditsPatients,
  'credits.appreciation': fields.creditsAppreciation,
  'credits.montant': fields.creditsMontant,
  annees: { nom: 'Liste des années' },
  annee: { nom: 'Année' },
  patients: fields.patients,
  depenseReelle: fields.depenseReelle,
  depenseAjustee: fields.depenseAjustee,
  'qualite.score': fields.score,
  qualite: { nom: 'Qualité' },
  'qualite.mode': { nom: 'Qualité' },
};

const INDICATEURS = '/regles/indicateurs/';
const EXPERIENCE = '/regles/experience-patient/';
const SCORE = '/regles/score-qualite/';

/** What a year's quality is made of, and the page that has its field. */
const qualitePlaces: { readonly [K in DottedPath<TypedYear>]?: Place } = {
  'qualite.maximum': { nom: fields.maximum.nom, page: SCORE },
  'qualite.socles': { nom: 'Liste des indicateurs socles', page: INDICATEURS },
  'qualite.carte': { nom: 'Liste des indicateurs à la carte', page: INDICATEURS },
  'qualite.experience': { nom: 'Expérience patient', page: EXPERIENCE },
  'qualite.experience.note': { nom: "Note d'expérience patient", page: EXPERIENCE },
  'qualite.experience.intermediaire': {
    nom: "Niveau intermédiaire de l'expérience patient",
    page: EXPERIENCE,
  },
  'qualite.experience.cible': { nom: "Cible de l'expérience patient", page: EXPERIENCE },
};

/** What is given of an indicator, after its name. */
const valeurs: Readonly<Record<string, string>> = {
  numero: 'numéro',
  nom: 'nom',
  sens: 'évolution attendue',
  valeur: 'valeur',
  precedente: "valeur de l'année précédente",
  intermediaire: 'objectif intermédiaire',
  cible: 'cible',
};

/** The words for the path of an error: « Dépense réelle, 2019 », and whose it is when there are several groupements. */
export function lieu(chemin: string, lu: Lu): Place {
  const [object, ...rest] = pathParts(chemin);
  const [cle = ''] = rest.length === 1 ? rest : [];
  if (object === 'parametres' && Object.hasOwn(parameters, cle)) {
    return placeOf(parameterField(cle as ParameterId), `/parametres/#${cle}`);
  }
  const [year = '', changed = ''] = rest;
  if (object === 'parametresParAnnee' && Object.hasOwn(parameters, changed)) {
    const field = parameterField(changed as ParameterId);
    return placeOf({ ...field, nom: `${field.nom}, à partir de ${year}` }, `/parametres/#${changed}`);
  }
  if (object === 'enveloppe' && cle !== '') return placeOf(fields.facteur, '/parametres/');
  if (object === 'estimation') return ofEstimation(question(cle, lu.estimation));
  if (object === 'marges') return ofEstimation(ownRule<Question>(marginQuestions, cle));
  return object === 'groupements' ? ofGroupement(rest, lu.scenario) : AUTRE;
}

const AUTRE: Place = { nom: 'une valeur du scénario' };

function placeOf({ nom, percent, unite }: Called, page: string): Place {
  return { nom, page, ...(percent && { percent }), ...(unite && { unite }) };
}

const ofEstimation = (question: Called | undefined): Place =>
  question === undefined ? AUTRE : placeOf(question, '/estimer/');

/** A key may be « constructor », in a file: only what is listed has a name. */
function ownRule<T>(names: { readonly [key: string]: T | undefined }, cle: string): T | undefined {
  return Object.hasOwn(names, cle) ? names[cle] : undefined;
}

function question(cle: string, estimation: Estimation | undefined): Called | undefined {
  const asked = ownRule<Question>(estimationQuestions, cle);
  const isBase = cle.startsWith('depense') && estimation !== undefined;
  return asked && isBase ? { ...asked, nom: `${asked.nom}, ${baseYear(estimation)}` } : asked;
}

/** The year before the first one, whose spending the simple questions ask for. */
export function baseYear({ premiereAnnee }: Estimation): number {
  return Number(premiereAnnee) - 1;
}

function ofGroupement([rank, ...rest]: readonly string[], { groupements }: DocumentScenario): Place {
  const groupement = groupements[Number(rank)];
  const [list, annee, ...ofYear] = rest;
  const isYear = list === 'annees' && ofYear.length > 0;
  const vue = isYear ? groupement?.annees[Number(annee)] : undefined;
  const found = ofKey(isYear ? ofYear : rest, vue?.qualite);
  if (found === undefined || groupement === undefined) return AUTRE;
  const who = groupements.length > 1 ? groupement.nom : undefined;
  const nom = [found.nom, vue?.annee, who].filter((part) => part !== undefined).join(', ');
  return { ...found, nom };
}

function ofKey(parts: readonly string[], qualite: TypedQualite | undefined): Place | undefined {
  const cle = parts.join('.');
  const called = ownRule<Called>(keys, cle);
  if (called !== undefined) return placeOf(called, '/estimer/');
  return ownRule<Place>(qualitePlaces, cle) ?? ofIndicateur(parts, qualite);
}

/** « Indicateur 4, cible », « À la carte : Fond d'œil, valeur »: one that has no name yet is told by its rank. */
function ofIndicateur(
  [object, list, rank, field, ...more]: readonly string[],
  qualite: TypedQualite | undefined,
): Place | undefined {
  if (object !== 'qualite' || (list !== 'socles' && list !== 'carte') || rank === undefined) return undefined;
  const valeur = field === undefined ? undefined : ownRule(valeurs, field);
  if (more.length > 0 || (field !== undefined && valeur === undefined)) return undefined;
  const nom = list === 'socles' ? duSocle(Number(rank), qualite) : ofCarte(Number(rank), qualite);
  return { nom: [nom, valeur].filter((part) => part !== undefined).join(', '), page: INDICATEURS };
}

function duSocle(rank: number, qualite: TypedQualite | undefined): string {
  const socle = qualite?.mode === 'indicateurs' ? qualite.socles[rank] : undefined;
  return `Indicateur ${socle?.numero ?? `au rang ${rank + 1}`}`;
}

function ofCarte(rank: number, qualite: TypedQualite | undefined): string {
  const nom = qualite?.mode === 'indicateurs' ? String(qualite.carte?.[rank]?.nom ?? '').trim() : '';
  return nom !== '' ? `À la carte : ${nom}` : `Indicateur à la carte n° ${rank + 1}`;
}
