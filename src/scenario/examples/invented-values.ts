import type { SocleNumber } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import { qualitePath, typedIndicateurs } from '../edit/indicateurs.ts';
import { sameNumber } from '../format/decimal-text.ts';
import { type DocumentScenario, read, type View } from '../format/scenario-document.ts';
import {
  experienceDemonstration,
  inventedExperience,
  inventedSocle,
  originalCarte,
  type TypedExperience,
  type TypedMeasure,
} from '../format/typed-quality.ts';
import { exampleQuality } from './first-example.ts';

/* Which values of a scenario's quality are still those that this site has invented. A value is known by its number:
   one that the reader has typed and that happens to be the same cannot be told from it. */

export type InventedMeasureKey = 'precedente' | 'valeur' | 'intermediaire' | 'cible';
export type ExperienceKey = keyof TypedExperience;

/** A socle, or an indicator à la carte, some of whose values are still invented. */
export interface InventedIndicateur {
  readonly component: 'socle' | 'carte';
  /** The rank in its list. */
  readonly rang: number;
  /** Of a socle. */
  readonly numero?: SocleNumber;
  /** Of an indicator à la carte. */
  readonly nom?: string;
  readonly keys: readonly InventedMeasureKey[];
  /** Whether nothing of it has been replaced yet. */
  readonly entier: boolean;
}

/** What is still invented in a year; nothing of a score that is given, nor of values that cannot be read. */
export interface InventedItems {
  readonly indicateurs: readonly InventedIndicateur[];
  readonly experience: readonly ExperienceKey[];
}

const KEYS = ['precedente', 'valeur', 'intermediaire', 'cible'] as const;
const EXPERIENCE_KEYS = ['note', 'intermediaire', 'cible'] as const;

/** The values of a year that are still invented. */
export function inventedValues(scenario: DocumentScenario, vue: View): InventedItems {
  const currentOnes = typedIndicateurs(scenario, vue);
  if (currentOnes === undefined) return { indicateurs: [], experience: [] };
  const avant = typedIndicateurs(scenario, { ...vue, annee: vue.annee - 1 });
  const socles = currentOnes.socles.flatMap((socle, rank): InventedIndicateur[] => {
    const precedent = avant?.socles.find(({ numero }) => numero === socle.numero);
    const ofExample = exampleQuality.socles[socle.numero - 1];
    const done = indicateur(socle, [inventedSocle(socle.numero), ofExample], precedent);
    return done ? [{ component: 'socle', rang: rank, numero: socle.numero, ...done }] : [];
  });
  const carte = (currentOnes.carte ?? []).flatMap((each, rank): InventedIndicateur[] => {
    const precedent = avant?.carte?.find(({ nom }) => nom === each.nom);
    const { intermediaire, cible, ...remainder } = originalCarte(each);
    // Turned to a fall, its two levels have changed places.
    const proposed =
      each.sens === 'baisse'
        ? { ...remainder, intermediaire: cible, cible: intermediaire }
        : { ...remainder, intermediaire, cible };
    const done = indicateur(each, [proposed, exampleQuality.carte?.[0]], precedent);
    return done ? [{ component: 'carte', rang: rank, nom: each.nom, ...done }] : [];
  });
  return { indicateurs: [...socles, ...carte], experience: ofExperience(currentOnes.experience) };
}

/** The results years of a groupement that are computed with invented values, by their numbers. */
export function inventedYears(scenario: DocumentScenario, groupement: number): number[] {
  return (scenario.groupements[groupement]?.annees ?? []).flatMap(({ annee }, rank) =>
    rank === 0 || nothingInvented(inventedValues(scenario, { groupement, annee: rank })) ? [] : [annee],
  );
}

/** Whether a year owes nothing to invented values. */
export function nothingInvented({ indicateurs, experience }: InventedItems): boolean {
  return indicateurs.length === 0 && experience.length === 0;
}

/** What is still invented of an indicator; undefined when nothing is. `precedent` is the same one a year before. */
function indicateur(
  measure: TypedMeasure,
  [invente, ofExample]: readonly [TypedMeasure, TypedMeasure | undefined],
  precedent: TypedMeasure | undefined,
): Pick<InventedIndicateur, 'keys' | 'entier'> | undefined {
  const inventable = KEYS.filter((cle) => invente[cle] !== undefined && !isNothing(invente, cle));
  const keys = KEYS.filter(
    (cle) =>
      areEqual(measure[cle], ofExample?.[cle]) ||
      (inventable.includes(cle) && areEqual(measure[cle], invente[cle])) ||
      // A year that was added starts from what the one before it ended with.
      (cle === 'precedente' &&
        precedent !== undefined &&
        areEqual(measure.precedente, precedent.valeur) &&
        areEqual(precedent.valeur, invente.valeur)),
  );
  if (keys.length === 0) return undefined;
  return { keys, entier: inventable.every((cle) => keys.includes(cle)) };
}

/** An indicator that starts from nothing does so by the cahier. */
function isNothing(invente: TypedMeasure, cle: InventedMeasureKey): boolean {
  return cle === 'precedente' && areEqual(invente.precedente, '0');
}

/** The note and the levels that the page proposes, or those of the invented respondents, which come with their note. */
function ofExperience(experience: unknown): ExperienceKey[] {
  if (typeof experience !== 'object' || experience === null) return [];
  const valeur = (cle: ExperienceKey) => read(experience, [cle]);
  const ownPart = areEqual(valeur('note'), experienceDemonstration.note);
  return EXPERIENCE_KEYS.filter(
    (cle) =>
      areEqual(valeur(cle), inventedExperience[cle]) ||
      areEqual(valeur(cle), exampleQuality.experience?.[cle]) ||
      (ownPart && areEqual(valeur(cle), experienceDemonstration[cle])),
  );
}

function areEqual(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && sameNumber(String(one), String(other));
}

/** What the patients that the site invents come to: the two numbers that they can put in a year. */
export const patientsDemonstration = { patients: '5345', depenseReelle: '2454.683938260056' } as const;

/** Whether a number of a year, the base year included, is still that of the invented patients. */
export function inventedPatientCount(
  scenario: DocumentScenario,
  { groupement, annee }: View,
  cle: keyof typeof patientsDemonstration,
): boolean {
  const valeur = read(scenario, ['groupements', groupement, 'annees', annee, cle]);
  return areEqual(valeur, patientsDemonstration[cle]);
}

/** Whether one of the experience's three values is still invented in a year. */
export function isInventedExperience(scenario: DocumentScenario, vue: View, cle: ExperienceKey): boolean {
  return ofExperience(read(scenario, [...qualitePath(vue), 'experience'])).includes(cle);
}

/** Whether one of the four values of an indicator is still invented in a year. */
export function isInventedMeasure(
  scenario: DocumentScenario,
  vue: View,
  where: Pick<InventedIndicateur, 'component' | 'rang'>,
  cle: InventedMeasureKey,
): boolean {
  return inventedValues(scenario, vue).indicateurs.some(
    ({ component, rang: rank, keys }) =>
      component === where.component && rank === where.rang && keys.includes(cle),
  );
}
