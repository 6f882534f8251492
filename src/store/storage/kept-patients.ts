import { bands, type Model, type Variable, variables } from '../../population/adjustment/model.ts';
import type { Profile } from '../../population/patients/patients-table.ts';
import { LONGEST_TEXT } from '../../scenario/format/longest-text.ts';
import { createKeptValue } from './kept-value.ts';

/* What goes from one page of patients to the next, once the reader has asked to keep it: sums, never a patient. */

const knownItems: ReadonlySet<unknown> = new Set<Variable>([...variables, ...bands]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Decimal text, of no more digits than this site writes. */
const isDecimal = (value: unknown): value is string =>
  typeof value === 'string' && /^-?\d{1,20}(\.\d{1,340})?$/.test(value);

const isPositive = (value: unknown): value is string => isDecimal(value) && !value.startsWith('-');

/** A share of patients; the other means have bounds of their own. */
const isPart = (value: unknown): value is string => isPositive(value) && Number(value) <= 1;

const isMean = (nom: string, moyenne: unknown): boolean => {
  if (nom === 'age') return isPositive(moyenne);
  return nom === 'apl' || nom === 'defavorisation' ? isDecimal(moyenne) : isPart(moyenne);
};

/** A name as a file or a reader gives it. */
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

/** A list that a page shows entry by entry: more than a table of patients can have columns is none. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= ENTREES;

const ENTREES = 1000;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isProfile(value: unknown): value is Profile {
  if (!isRecord(value) || !isRecord(value['moyennes'])) return false;
  const { patients, femmes, ald, cmuc, acs, moyennes, postes, depenseReelle, pathologies } = value;
  return (
    isCount(patients) &&
    patients > 0 &&
    [femmes, ald, cmuc, acs].every((each) => isCount(each) && each <= patients) &&
    Object.entries(moyennes).every(([nom, moyenne]) => knownItems.has(nom) && isMean(nom, moyenne)) &&
    isPositive(depenseReelle) &&
    isList(postes) &&
    postes.every(
      (poste) =>
        isRecord(poste) &&
        isName(poste['colonne']) &&
        typeof poste['compte'] === 'boolean' &&
        isDecimal(poste['total']) &&
        isDecimal(poste['moyenne']) &&
        (poste['part'] === null || isPart(poste['part'])),
    ) &&
    isList(pathologies) &&
    pathologies.every(
      (each) => isRecord(each) && isName(each['nom']) && isCount(each['patients']) && isPart(each['part']),
    )
  );
}

function isModel(value: unknown): value is Model {
  if (!isRecord(value) || !Array.isArray(value['coefficients'])) return false;
  const { origine, nom, constante, coefficients, apprentissage } = value;
  return (
    (origine === 'fichier' || origine === 'saisi' || origine === 'invente') &&
    isName(nom) &&
    nom !== '' &&
    isDecimal(constante) &&
    new Set(coefficients.map((each) => isRecord(each) && each['variable'])).size === coefficients.length &&
    coefficients.every(
      (each) => isRecord(each) && knownItems.has(each['variable']) && isDecimal(each['coefficient']),
    ) &&
    (apprentissage === undefined || isCount(apprentissage))
  );
}

/** A profile with what it is that of: the file's name, and whether its patients are the site's inventions. */
export interface NamedProfile {
  readonly nom: string;
  readonly invente: boolean;
  readonly profil: Profile;
}

const isNamedProfile = (value: unknown): value is NamedProfile =>
  isRecord(value) &&
  isName(value['nom']) &&
  typeof value['invente'] === 'boolean' &&
  isProfile(value['profil']);

/** The profile of the last imported patients. */
export const keptProfile = createKeptValue('ipep-profil/1', isNamedProfile);

/** The last model fitted, or completed. */
export const keptModel = createKeptValue('ipep-modele/1', isModel);
