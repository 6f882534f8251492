import { namesInShort } from '../../cahier/edition-2019/indicators/short-names.ts';
import type { HypothesisId } from '../../cahier/ids.ts';
import { number, type Row, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeQualite } from '../../calculators/choices/quality-choices.ts';
import { byIndicateurs } from '../../calculators/computed-score.ts';
import { fieldInForce } from '../../calculators/later-fields.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { scoreFields } from '../../calculators/score-fields.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import { caption } from '../../figures/score-qualite/words.ts';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import { exampleYears } from '../../scenario/examples/first-example.ts';
import type { DocumentScenario, View } from '../../scenario/format/scenario-document.ts';
import { hypothesisWords } from '../../scenario/run/modified-value.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import { soclesLeftOut } from './left-out-socles.ts';

const points = (value = '0') => formatNumber(value, { maximumFractionDigits: 2 });
const part = (value = '0') => formatPercent(value, { maximumFractionDigits: 2 });
const euros = (value = '0', signed = false) => formatValue(value, '€', { maximumFractionDigits: 0, signed });

function hypothese(id: HypothesisId, modifies: Calculation['modifies']): string {
  const worded = hypothesisWords(id, modifies);
  return worded === id ? `hypothèse ${id}` : worded;
}

/** The weights are parameters: those that act this year. */
function poids(scenario: DocumentScenario, vue: View) {
  if (!byIndicateurs(scenario, vue)) return [];
  const carte = indicateursOf(scenario, vue)?.carte ?? [];
  return carte.length === 0
    ? [fieldInForce('poidsSoclesSeuls', scenario, vue, { nom: 'Socles', unite: 'points en tout' })]
    : [
        fieldInForce('poidsSoclesAvecCarte', scenario, vue, { nom: 'Socles', unite: 'points en tout' }),
        fieldInForce('poidsCarte', scenario, vue, { nom: 'À la carte', unite: 'points en tout' }),
      ];
}

function indicateursOf(scenario: DocumentScenario, { groupement, annee }: View) {
  const qualite = scenario.groupements[groupement]?.annees[annee]?.qualite;
  return qualite?.mode === 'indicateurs' ? qualite : undefined;
}

/** What makes the score, and the pages that have its fields. */
function components(scenario: DocumentScenario, vue: View): Row[] {
  const qualite = indicateursOf(scenario, vue);
  if (qualite === undefined) return [];
  const { socles, carte = [], experience } = qualite;
  const tallyWords = `${socles.length} socle${socles.length > 1 ? 's' : ''}, ${carte.length} à la carte`;
  return [
    {
      nom: 'Indicateurs',
      valeur: tallyWords,
      link: 'Leurs valeurs et leurs notes',
      page: '/regles/indicateurs/',
    },
    {
      nom: 'Expérience patient',
      valeur: experience ? 'comptée' : 'non comptée',
      link: 'Sa note et son bonus',
      page: '/regles/experience-patient/',
    },
  ];
}

function thatIs({ vue: { valeurs } }: Calculation): string {
  const { scoreMaximal, partQualite } = valeurs;
  return `sur ${points(scoreMaximal)}, soit une part de qualité de ${part(partQualite)}`;
}

/** What an indicator weighs, with and without indicators à la carte. */
function poidsTable({ modifies, vue: { valeurs, indicateurs } }: Calculation): FigureTable {
  const { nombreSocles, nombreCarte = '0' } = valeurs;
  const withIt = nombreCarte !== '0';
  const [withoutTitle, withTitle] = ['Sans à la carte', 'Avec'];
  const oneOnCarte = indicateurs.find(({ component }) => component === 'carte')?.valeurs['poidsIndicateur'];
  return {
    caption: `Les poids, en points (${hypothese('H2', modifies)})`,
    head: [
      'Composante',
      withIt ? withoutTitle : `${withoutTitle}, cette année`,
      withIt ? `${withTitle}, cette année` : withTitle,
    ],
    rows: [
      ['Les socles ensemble', points(valeurs['poidsSoclesSeuls']), points(valeurs['poidsSoclesAvecCarte'])],
      [
        `Chacun des ${nombreSocles} socles comptés`,
        points(valeurs['poidsSocleSansCarte']),
        points(valeurs['poidsSocleAvecCarte']),
      ],
      ['Les indicateurs à la carte ensemble', '0', points(valeurs['poidsCarte'])],
      [
        `Chacun d'eux${withIt ? ` (${nombreCarte})` : ''}`,
        '',
        oneOnCarte === undefined ? 'à parts égales' : points(oneOnCarte),
      ],
    ],
  };
}

/** What the score brings in the phase of the year, and what it would in the other one. */
function moneyTable({ modifies, vue: { valeurs } }: Calculation): FigureTable {
  const h5 = hypothese('H5', modifies);
  const { phase, partQualite, droitTirage, valorisationQualite, gains, modulation, apportModulation } =
    valeurs;
  const nom = (rank: string) =>
    rank === phase ? `Phase ${rank}, celle de l'année` : `En phase ${rank}, avec les mêmes chiffres`;
  return {
    caption: `Ce que ce score fait aux versements, avant les plafonds (${h5}, hypothèse H6)`,
    head: ['Phase', 'Calcul', 'Montant'],
    rows: [
      [
        nom('2'),
        `${part(partQualite)} de ${euros(droitTirage)} de droit de tirage (${h5})`,
        euros(valorisationQualite, true),
      ],
      [
        nom('3'),
        `${formatPercent(modulation ?? '0', { maximumFractionDigits: 2, signed: true })} de ${euros(gains)} de gains reversés (hypothèse H6)`,
        euros(apportModulation, true),
      ],
    ],
  };
}

const LETTERS = ['A', 'B', 'C'];

/** One segment an indicator, then the experience; a given score is one segment. */
function segments(calculation: Calculation) {
  const { indicateurs } = calculation.vue;
  if (indicateurs.length === 0) {
    return [
      {
        sort: 'donne' as const,
        mark: '',
        nom: 'score donné',
        poids: number(calculation, 'scoreMaximal'),
        points: number(calculation, 'scoreQualite'),
      },
    ];
  }
  const experience = {
    sort: 'experience' as const,
    mark: 'E',
    nom: 'Expérience patient',
    poids: number(calculation, 'bonusMaximal'),
    points: number(calculation, 'bonusExperience'),
  };
  return [
    ...indicateurs.map(({ component, rang: rank, numero, nom, valeurs }) => ({
      sort: component,
      mark: numero === undefined ? (LETTERS[rank] ?? '') : String(numero),
      nom: numero === undefined ? nom : namesInShort[numero],
      note: Number(valeurs['noteIndicateur']),
      poids: Number(valeurs['poidsIndicateur']),
      points: Number(valeurs['pointsIndicateur']),
    })),
    ...(number(calculation, 'experienceComptee') === 1 ? [experience] : []),
  ];
}

export const scoreQualite: ScenarioCalculator = {
  opensOn: exampleYears.indicateurs,
  choice: [modeQualite],
  champs: (scenario, vue) => [...scoreFields(scenario, vue, ['score', 'maximum']), ...poids(scenario, vue)],
  lignes: components,
  offer: { choice: modeQualite, valeur: 'indicateurs', nom: 'Détailler par indicateurs' },
  wordings: ({ vue: { indicateurs, valeurs } }) =>
    indicateurs.length === 0 ? [] : [soclesLeftOut(indicateurs, valeurs)],
  inventedItems: 'annee',
  regles: ['bonusExperience', 'scoreQualite', 'scoreMaximal', 'partQualite'],
  result: { id: 'scoreQualite', nom: 'Score qualité', hypotheses: true },
  thatIs,
  tables: (calculation) => [
    ...(calculation.vue.indicateurs.length > 0 ? [poidsTable(calculation)] : []),
    moneyTable(calculation),
  ],
  figure: pageFigure({
    legend: caption,
    load: () => import('../../figures/score-qualite/figure.ts'),
    donnees: (calculation) => ({
      segments: segments(calculation),
      score: number(calculation, 'scoreQualite'),
      maximum: number(calculation, 'scoreMaximal'),
    }),
  }),
};
