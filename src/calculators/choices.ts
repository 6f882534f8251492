import { deadlineOf } from '../cahier/edition-2019/indicators/all-indicators.ts';
import { calendarOf, offered } from '../cahier/edition-facts.ts';
import type { Edited } from '../scenario/edit/set-aside.ts';
import { write } from '../scenario/edit/written-value.ts';
import { WHOLE_SCORE } from '../scenario/format/bounds.ts';
import {
  type DocumentScenario,
  read,
  type TypedGroupement,
  type View,
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
  readonly choose: (edited: Edited, vue: View, calculation?: Calculation) => Edited;
}

/** An option that sets nothing aside. */
const only =
  (choose: (scenario: DocumentScenario) => DocumentScenario): Option['choose'] =>
  ({ scenario, setAside }) => ({ scenario: choose(scenario), setAside });

/**
 * Another mode at a path: what the one that is left holds is set aside, and what the other one held comes back. What a
 * mode was given to start from is kept as text: left as it was, it is proposed afresh, not set aside. `from` names what
 * the path leads to, so that what is set aside does not go to another scenario's.
 */
function swap(
  edited: Edited,
  path: readonly (string | number)[],
  mode: string,
  defaultValue: unknown,
  from = '',
): Edited {
  const { scenario, setAside } = edited;
  const keyOf = (chosen: unknown) => `${path.join('.')}:${from}:${chosen}`;
  const proposalOf = (chosen: unknown) => `proposed:${keyOf(chosen)}`;
  const current = read(scenario, path);
  const left = read(current, ['mode']);
  if (left === mode) return edited;
  const untouched = setAside[proposalOf(left)] === JSON.stringify(current);
  const givenBack = setAside[keyOf(mode)];
  return {
    scenario: write(scenario, path, givenBack ?? defaultValue),
    setAside: {
      ...setAside,
      [keyOf(left)]: untouched ? undefined : current,
      ...(givenBack === undefined && { [proposalOf(mode)]: JSON.stringify(defaultValue) ?? '' }),
    },
  };
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
      choose: (edited, vue) =>
        swap(edited, credits(vue), 'calcul', {
          mode: 'calcul',
          patients: read(edited.scenario, ['groupements', vue.groupement, 'annees', 1, 'patients']),
          appreciation: '0',
        }),
    },
    {
      valeur: 'montant',
      nom: 'montant que je donne',
      choose: (edited, vue) => swap(edited, credits(vue), 'montant', { mode: 'montant', montant: '60000' }),
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
      choose: (edited) => swap(edited, ['enveloppe'], 'facteur', undefined),
    },
    {
      valeur: 'portefeuille',
      nom: 'mes groupements seuls',
      choose: (edited) => swap(edited, ['enveloppe'], 'portefeuille', { mode: 'portefeuille' }),
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
      choose: only((scenario) => write(scenario, ['options'], undefined)),
    },
    {
      valeur: 'solde',
      nom: 'tout le solde',
      choose: only((scenario) => write(scenario, ['options'], { recuperation: 'solde' })),
    },
  ],
  current: (scenario) => scenario.options?.recuperation ?? 'excedent',
};

/**
 * The wave moves all the years of a groupement; their figures stay. Years that would pass the last one (H15) are set
 * aside, and come back with the longer wave.
 */
function vague(premiereAnnee: number): Option['choose'] {
  return ({ scenario, setAside }, { groupement }) => {
    const { nom, annees } = scenario.groupements[groupement] as TypedGroupement;
    const key = `annees:${groupement}:${nom}`;
    const allOfThem = [...annees, ...((setAside[key] ?? []) as typeof annees)];
    // The base year, then the results years.
    const place = LAST_YEAR - premiereAnnee + 2;
    const moved = write(scenario, ['groupements', groupement, 'premiereAnnee'], premiereAnnee);
    const keptOnes = allOfThem
      .slice(0, place)
      .map((annee, rank) => ({ ...annee, annee: premiereAnnee - 1 + rank }));
    return {
      scenario: write(moved, ['groupements', groupement, 'annees'], keptOnes),
      setAside: { ...setAside, [key]: allOfThem.slice(place) },
    };
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
      choose: (edited, vue, calculation) =>
        swap(
          edited,
          qualite(vue),
          'score',
          obtainedScore(edited.scenario, vue, calculation),
          ofWhichQualite(edited.scenario, vue),
        ),
    },
    {
      valeur: 'indicateurs',
      nom: 'par indicateurs',
      choose: (edited, vue) =>
        swap(
          edited,
          qualite(vue),
          'indicateurs',
          proposedIndicateurs(vue.annee),
          ofWhichQualite(edited.scenario, vue),
        ),
    },
  ],
  current: (scenario, vue) => (byIndicateurs(scenario, vue) ? 'indicateurs' : 'score'),
};

const experiencePath = (vue: View) => [...qualite(vue), 'experience'] as const;

/** What a year counts of the patients' experience; the year goes by indicators for it. */
function experienceComptee(counted: boolean): Option['choose'] {
  return (edited, vue, calculation) => {
    const byIndicateurs = modeQualite.options.find(({ valeur }) => valeur === 'indicateurs');
    const isDetailed = modeQualite.current(edited.scenario, vue) === 'indicateurs';
    const { scenario, setAside } = isDetailed
      ? edited
      : (byIndicateurs?.choose(edited, vue, calculation) ?? edited);
    const current = read(scenario, experiencePath(vue)) ?? undefined;
    const key = `experience:${ofWhichQualite(scenario, vue)}`;
    const given = counted ? (current ?? setAside[key] ?? inventedExperience) : undefined;
    const left = !counted && current !== undefined;
    return {
      scenario: write(scenario, experiencePath(vue), given),
      setAside: left ? { ...setAside, [key]: current } : setAside,
    };
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
      choose: (edited, vue, calculation) =>
        modeQualite.options.find(({ valeur }) => valeur === 'score')?.choose(edited, vue, calculation) ??
        edited,
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
