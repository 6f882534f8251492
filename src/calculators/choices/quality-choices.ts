import { deadlineOf } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import { write } from '../../scenario/edit/written-value.ts';
import { WHOLE_SCORE } from '../../scenario/format/bounds.ts';
import { type DocumentScenario, read, type View } from '../../scenario/format/scenario-document.ts';
import {
  inventedExperience,
  proposedIndicateurs,
  type TypedScore,
} from '../../scenario/format/typed-quality.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import { byIndicateurs, computedScore } from '../computed-score.ts';
import type { Choice, Option } from './choice.ts';
import { swap } from './mode-swap.ts';

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
export const experience: Choice = {
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
