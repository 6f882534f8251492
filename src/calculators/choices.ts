import { deadlineOf } from '../cahier/edition-2019/indicators/all-indicators.ts';
import { calendarOf, offered } from '../cahier/edition-facts.ts';
import { WHOLE_SCORE } from '../scenario/format/bounds.ts';
import {
  type DocumentScenario,
  read,
  type TypedGroupement,
  type View,
  write,
} from '../scenario/format/scenario-document.ts';
import {
  inventedExperience,
  proposedIndicateurs,
  type TypedScore,
} from '../scenario/format/typed-quality.ts';
import type { Calculation } from '../scenario/run/page-results.ts';
import { byIndicateurs, computedScore } from './computed-score.ts';

const { LAST_YEAR } = calendarOf(offered);
const { vaguesDuCahier } = calendarOf(offered);

/** A choice between ways of computing, that the scenario keeps under a mode or an option. */
export interface Choice {
  readonly id: string;
  readonly nom: string;
  readonly options: readonly Option[];
  /** The value of the option that is chosen. */
  readonly current: (scenario: DocumentScenario, vue: View) => string;
  /** The hypothesis that the choice is about. */
  readonly hypothese?: string;
  /** The option that is ours, of a choice that the rules read: another one is marked as changed. */
  readonly defaultValue?: string;
  /** The option that gives a figure instead: it supposes nothing. */
  readonly donnee?: string;
}

interface Option {
  readonly valeur: string;
  readonly nom: string;
  /** `calcul`, the last results on screen, is for a mode whose first value is what the other one comes to. */
  readonly choose: (scenario: DocumentScenario, vue: View, calculation?: Calculation) => DocumentScenario;
}

/** What a mode has set aside comes back when the reader returns to it: nothing typed is lost. */
const setAsideValues = new Map<string, unknown>();

/** What a mode was given to start from, as text: left as it was, it is proposed afresh, not set aside. */
const proposals = new Map<string, string>();

/** `de` names what the path leads to, so that what is set aside does not go to another scenario's. */
function swap(
  scenario: DocumentScenario,
  chemin: readonly (string | number)[],
  mode: string,
  defaultValue: unknown,
  from = '',
) {
  const cle = (chosen: unknown) => `${chemin.join('.')}:${from}:${chosen}`;
  const current = read(scenario, chemin);
  if (read(current, ['mode']) === mode) return scenario;
  const leftKey = cle(read(current, ['mode']));
  if (proposals.get(leftKey) === JSON.stringify(current)) setAsideValues.delete(leftKey);
  else setAsideValues.set(leftKey, current);
  const givenBack = setAsideValues.get(cle(mode));
  if (givenBack === undefined) proposals.set(cle(mode), JSON.stringify(defaultValue) ?? '');
  return write(scenario, chemin, givenBack ?? defaultValue);
}

const credits = ({ groupement }: View) => ['groupements', groupement, 'credits'] as const;

export const modeCredits: Choice = {
  id: 'modeCredits',
  nom: 'Crédits',
  hypothese: 'H8',
  donnee: 'montant',
  options: [
    {
      valeur: 'calcul',
      nom: 'calculés par la règle',
      choose: (scenario, vue) =>
        swap(scenario, credits(vue), 'calcul', {
          mode: 'calcul',
          patients: read(scenario, ['groupements', vue.groupement, 'annees', 1, 'patients']),
          appreciation: '0',
        }),
    },
    {
      valeur: 'montant',
      nom: 'montant que je donne',
      choose: (scenario, vue) =>
        swap(scenario, credits(vue), 'montant', { mode: 'montant', montant: '60000' }),
    },
  ],
  current: (scenario, vue) => String(read(scenario, [...credits(vue), 'mode'])),
};

export const modeEnveloppe: Choice = {
  id: 'modeEnveloppe',
  nom: 'Enveloppe',
  hypothese: 'H7',
  options: [
    {
      valeur: 'facteur',
      nom: 'facteur donné',
      choose: (scenario) => swap(scenario, ['enveloppe'], 'facteur', undefined),
    },
    {
      valeur: 'portefeuille',
      nom: 'mes groupements seuls',
      choose: (scenario) => swap(scenario, ['enveloppe'], 'portefeuille', { mode: 'portefeuille' }),
    },
  ],
  current: (scenario) => scenario.enveloppe?.mode ?? 'facteur',
};

export const recuperation: Choice = {
  id: 'recuperation',
  nom: 'Récupération',
  hypothese: 'H9',
  defaultValue: 'excedent',
  options: [
    {
      valeur: 'excedent',
      nom: "l'excédent seul",
      choose: (scenario) => write(scenario, ['options'], undefined),
    },
    {
      valeur: 'solde',
      nom: 'tout le solde',
      choose: (scenario) => write(scenario, ['options'], { recuperation: 'solde' }),
    },
  ],
  current: (scenario) => scenario.options?.recuperation ?? 'excedent',
};

/**
 * The wave moves all the years of a groupement; their figures stay. Years that would pass the last one (H15) are set
 * aside, and come back with the longer wave.
 */
function vague(premiereAnnee: number): Option['choose'] {
  return (scenario, { groupement }) => {
    const { nom, annees } = scenario.groupements[groupement] as TypedGroupement;
    const cle = `annees:${groupement}:${nom}`;
    const allOfThem = [...annees, ...((setAsideValues.get(cle) ?? []) as typeof annees)];
    // The base year, then the results years.
    const place = LAST_YEAR - premiereAnnee + 2;
    setAsideValues.set(cle, allOfThem.slice(place));
    const moved = write(scenario, ['groupements', groupement, 'premiereAnnee'], premiereAnnee);
    const keptOnes = allOfThem
      .slice(0, place)
      .map((annee, rank) => ({ ...annee, annee: premiereAnnee - 1 + rank }));
    return write(moved, ['groupements', groupement, 'annees'], keptOnes);
  };
}

export const vagues: Choice = {
  id: 'vague',
  nom: 'Vague',
  options: vaguesDuCahier.map(({ nom, premiereAnnee }) => ({
    valeur: String(premiereAnnee),
    nom: `${nom}, dès ${premiereAnnee}`,
    choose: vague(premiereAnnee),
  })),
  current: (scenario, { groupement }) => String(scenario.groupements[groupement]?.premiereAnnee),
};

const qualite = ({ groupement, annee }: View) =>
  ['groupements', groupement, 'annees', annee, 'qualite'] as const;

/** Whose quality it is: a groupement's year, by name. */
function ofWhichQualite(scenario: DocumentScenario, { groupement, annee }: View): string {
  const { nom, annees = [] } = scenario.groupements[groupement] ?? {};
  return `${nom}:${annees[annee]?.annee}`;
}

/** Six decimals: less than a cent, and it can be read in a field. */
const isLegible = (decimal: string): string => decimal.replace(/(\.\d{6})\d+$/, '$1');

/** The score that the indicators of the year come to; half of the points where it is not computed. */
function obtainedScore(
  scenario: DocumentScenario,
  vue: View,
  calculation: Calculation | undefined,
): TypedScore {
  const half = deadlineOf(vue.annee).experience
    ? { score: '60', maximum: WHOLE_SCORE }
    : { score: '50', maximum: '100' };
  const obtained = computedScore(calculation?.results, scenario, vue) ?? half;
  return { mode: 'score', score: isLegible(obtained.score), maximum: isLegible(obtained.maximum) };
}

/** Whether the score of the year is given, or is that of indicators. */
export const modeQualite: Choice = {
  id: 'modeQualite',
  nom: 'Qualité',
  hypothese: 'H3',
  donnee: 'score',
  options: [
    {
      valeur: 'score',
      nom: 'un score que je donne',
      choose: (scenario, vue, calculation) =>
        swap(
          scenario,
          qualite(vue),
          'score',
          obtainedScore(scenario, vue, calculation),
          ofWhichQualite(scenario, vue),
        ),
    },
    {
      valeur: 'indicateurs',
      nom: 'par indicateurs',
      choose: (scenario, vue) =>
        swap(
          scenario,
          qualite(vue),
          'indicateurs',
          proposedIndicateurs(vue.annee),
          ofWhichQualite(scenario, vue),
        ),
    },
  ],
  current: (scenario, vue) => (byIndicateurs(scenario, vue) ? 'indicateurs' : 'score'),
};

const experiencePath = (vue: View) => [...qualite(vue), 'experience'] as const;

/** What a year counts of the patients' experience; the year goes by indicators for it. */
function experienceComptee(counted: boolean): Option['choose'] {
  return (scenario, vue, calculation) => {
    const byIndicateurs = modeQualite.options.find(({ valeur }) => valeur === 'indicateurs');
    const isDetailed = modeQualite.current(scenario, vue) === 'indicateurs';
    const readyFigure = isDetailed
      ? scenario
      : (byIndicateurs?.choose(scenario, vue, calculation) ?? scenario);
    const currentOne = read(readyFigure, experiencePath(vue)) ?? undefined;
    const cle = `experience:${ofWhichQualite(scenario, vue)}`;
    if (currentOne !== undefined) setAsideValues.set(cle, currentOne);
    const givenBackOne = counted ? (currentOne ?? setAsideValues.get(cle) ?? inventedExperience) : undefined;
    return write(readyFigure, experiencePath(vue), givenBackOne);
  };
}

/** Whether the patients' experience counts in the year; a score that is given says nothing of it. */
const experience: Choice = {
  id: 'experience',
  nom: 'Qualité',
  hypothese: 'H3',
  donnee: 'score',
  options: [
    {
      valeur: 'score',
      nom: 'un score que je donne',
      choose: (scenario, vue, calculation) =>
        modeQualite.options.find(({ valeur }) => valeur === 'score')?.choose(scenario, vue, calculation) ??
        scenario,
    },
    { valeur: 'avec', nom: 'indicateurs et expérience', choose: experienceComptee(true) },
    { valeur: 'sans', nom: 'indicateurs seuls', choose: experienceComptee(false) },
  ],
  current: (scenario, vue) => {
    if (modeQualite.current(scenario, vue) === 'score') return 'score';
    return read(scenario, experiencePath(vue)) ? 'avec' : 'sans';
  },
};

/** Every choice, by id: edge cases name those that they make. */
export const choice = {
  modeCredits,
  modeEnveloppe,
  recuperation,
  vague: vagues,
  modeQualite,
  experience,
} as const satisfies Record<string, Choice>;

export type ChoiceId = keyof typeof choice;
