import type { NumeroSocle } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import { cheminQualite, indicateursSaisis } from '../edit/indicateurs.ts';
import { memeNombre } from '../format/decimal-text.ts';
import { type DocumentScenario, lire, type Vue } from '../format/document.ts';
import {
  carteDOrigine,
  type ExperienceSaisie,
  experienceDemonstration,
  experienceInventee,
  type MesureSaisie,
  socleInvente,
} from '../format/typed-quality.ts';

/* Which values of a scenario's quality are still those that this site has invented. A value is known by its number:
   one that the reader has typed and that happens to be the same cannot be told from it. */

export type CleMesureInventee = 'precedente' | 'valeur' | 'intermediaire' | 'cible';
export type CleExperience = keyof ExperienceSaisie;

/** A socle, or an indicator à la carte, some of whose values are still invented. */
export interface IndicateurInvente {
  readonly composante: 'socle' | 'carte';
  /** The rank in its list. */
  readonly rang: number;
  /** Of a socle. */
  readonly numero?: NumeroSocle;
  /** Of an indicator à la carte. */
  readonly nom?: string;
  readonly cles: readonly CleMesureInventee[];
  /** Whether nothing of it has been replaced yet. */
  readonly entier: boolean;
}

/** What is still invented in a year; nothing of a score that is given, nor of values that cannot be read. */
export interface Inventees {
  readonly indicateurs: readonly IndicateurInvente[];
  readonly experience: readonly CleExperience[];
}

const CLES = ['precedente', 'valeur', 'intermediaire', 'cible'] as const;
const CLES_EXPERIENCE = ['note', 'intermediaire', 'cible'] as const;

/** The values of a year that are still invented. */
export function valeursInventees(scenario: DocumentScenario, vue: Vue): Inventees {
  const actuels = indicateursSaisis(scenario, vue);
  if (actuels === undefined) return { indicateurs: [], experience: [] };
  const avant = indicateursSaisis(scenario, { ...vue, annee: vue.annee - 1 });
  const socles = actuels.socles.flatMap((socle, rang): IndicateurInvente[] => {
    const precedent = avant?.socles.find(({ numero }) => numero === socle.numero);
    const fait = indicateur(socle, socleInvente(socle.numero), precedent);
    return fait ? [{ composante: 'socle', rang, numero: socle.numero, ...fait }] : [];
  });
  const carte = (actuels.carte ?? []).flatMap((each, rang): IndicateurInvente[] => {
    const precedent = avant?.carte?.find(({ nom }) => nom === each.nom);
    const { intermediaire, cible, ...reste } = carteDOrigine(each);
    // Turned to a fall, its two levels have changed places.
    const proposee =
      each.sens === 'baisse'
        ? { ...reste, intermediaire: cible, cible: intermediaire }
        : { ...reste, intermediaire, cible };
    const fait = indicateur(each, proposee, precedent);
    return fait ? [{ composante: 'carte', rang, nom: each.nom, ...fait }] : [];
  });
  return { indicateurs: [...socles, ...carte], experience: deLExperience(actuels.experience) };
}

/** The results years of a groupement that are computed with invented values, by their numbers. */
export function anneesInventees(scenario: DocumentScenario, groupement: number): number[] {
  return (scenario.groupements[groupement]?.annees ?? []).flatMap(({ annee }, rang) =>
    rang === 0 || rienDInvente(valeursInventees(scenario, { groupement, annee: rang })) ? [] : [annee],
  );
}

/** Whether a year owes nothing to invented values. */
export function rienDInvente({ indicateurs, experience }: Inventees): boolean {
  return indicateurs.length === 0 && experience.length === 0;
}

/** What is still invented of an indicator; undefined when nothing is. `precedent` is the same one a year before. */
function indicateur(
  mesure: MesureSaisie,
  invente: MesureSaisie | undefined,
  precedent: MesureSaisie | undefined,
): Pick<IndicateurInvente, 'cles' | 'entier'> | undefined {
  const inventables = CLES.filter((cle) => invente?.[cle] !== undefined && !deRien(invente, cle));
  const cles = CLES.filter(
    (cle) =>
      (inventables.includes(cle) && egales(mesure[cle], invente?.[cle])) ||
      // A year that was added starts from what the one before it ended with.
      (cle === 'precedente' &&
        precedent !== undefined &&
        egales(mesure.precedente, precedent.valeur) &&
        egales(precedent.valeur, invente?.valeur)),
  );
  if (cles.length === 0) return undefined;
  return { cles, entier: inventables.every((cle) => cles.includes(cle)) };
}

/** An indicator that starts from nothing does so by the cahier. */
function deRien(invente: MesureSaisie, cle: CleMesureInventee): boolean {
  return cle === 'precedente' && egales(invente.precedente, '0');
}

/** The note and the levels that the page proposes, or those of the invented respondents, which come with their note. */
function deLExperience(experience: unknown): CleExperience[] {
  if (typeof experience !== 'object' || experience === null) return [];
  const valeur = (cle: CleExperience) => lire(experience, [cle]);
  const sienne = egales(valeur('note'), experienceDemonstration.note);
  return CLES_EXPERIENCE.filter(
    (cle) =>
      egales(valeur(cle), experienceInventee[cle]) ||
      (sienne && egales(valeur(cle), experienceDemonstration[cle])),
  );
}

function egales(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && memeNombre(String(one), String(other));
}

/** What the patients that the site invents come to: the two numbers that they can put in a year. */
export const patientsDemonstration = { patients: '5345', depenseReelle: '2454.683938260056' } as const;

/** Whether a number of a year, the base year included, is still that of the invented patients. */
export function nombreDePatientsInventes(
  scenario: DocumentScenario,
  { groupement, annee }: Vue,
  cle: keyof typeof patientsDemonstration,
): boolean {
  const valeur = lire(scenario, ['groupements', groupement, 'annees', annee, cle]);
  return egales(valeur, patientsDemonstration[cle]);
}

/** Whether one of the experience's three values is still invented in a year. */
export function experienceEstInventee(scenario: DocumentScenario, vue: Vue, cle: CleExperience): boolean {
  return deLExperience(lire(scenario, [...cheminQualite(vue), 'experience'])).includes(cle);
}

/** Whether one of the four values of an indicator is still invented in a year. */
export function mesureEstInventee(
  scenario: DocumentScenario,
  vue: Vue,
  ou: Pick<IndicateurInvente, 'composante' | 'rang'>,
  cle: CleMesureInventee,
): boolean {
  return valeursInventees(scenario, vue).indicateurs.some(
    ({ composante, rang, cles }) => composante === ou.composante && rang === ou.rang && cles.includes(cle),
  );
}
