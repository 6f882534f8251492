import { nomsCourts } from '../../cahier/edition-2019/indicators/short-names.ts';
import type { HypothesisId } from '../../cahier/ids.ts';
import { type Ligne, nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeQualite } from '../../calculators/choices.ts';
import { parIndicateurs } from '../../calculators/computed-score.ts';
import { champParametre } from '../../calculators/fields.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import { champsDuScore } from '../../calculators/score-fields.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import { parIndicateurs as exemple } from '../../scenario/examples/example-quality.ts';
import type { DocumentScenario, Vue } from '../../scenario/format/document.ts';
import { hypotheseDite } from '../../scenario/run/changed-value.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';
import { soclesLaisses } from './left-out-socles.ts';

const points = (value = '0') => formatNumber(value, { maximumFractionDigits: 2 });
const part = (value = '0') => formatPercent(value, { maximumFractionDigits: 2 });
const euros = (value = '0', signed = false) => formatValue(value, '€', { maximumFractionDigits: 0, signed });

function hypothese(id: HypothesisId, modifies: Calcul['modifies']): string {
  const dite = hypotheseDite(id, modifies);
  return dite === id ? `hypothèse ${id}` : dite;
}

/** The weights are parameters: those that act this year. */
function poids(scenario: DocumentScenario, vue: Vue) {
  if (!parIndicateurs(scenario, vue)) return [];
  const carte = indicateursDe(scenario, vue)?.carte ?? [];
  return carte.length === 0
    ? [{ ...champParametre('poidsSoclesSeuls'), nom: 'Socles', unite: 'points en tout' }]
    : [
        { ...champParametre('poidsSoclesAvecCarte'), nom: 'Socles', unite: 'points en tout' },
        { ...champParametre('poidsCarte'), nom: 'À la carte', unite: 'points en tout' },
      ];
}

function indicateursDe(scenario: DocumentScenario, { groupement, annee }: Vue) {
  const qualite = scenario.groupements[groupement]?.annees[annee]?.qualite;
  return qualite?.mode === 'indicateurs' ? qualite : undefined;
}

/** What makes the score, and the pages that have its fields. */
function composantes(scenario: DocumentScenario, vue: Vue): Ligne[] {
  const qualite = indicateursDe(scenario, vue);
  if (qualite === undefined) return [];
  const { socles, carte = [], experience } = qualite;
  const decompte = `${socles.length} socle${socles.length > 1 ? 's' : ''}, ${carte.length} à la carte`;
  return [
    {
      nom: 'Indicateurs',
      valeur: decompte,
      lien: 'Leurs valeurs et leurs notes',
      page: '/regles/indicateurs/',
    },
    {
      nom: 'Expérience patient',
      valeur: experience ? 'comptée' : 'non comptée',
      lien: 'Sa note et son bonus',
      page: '/regles/experience-patient/',
    },
  ];
}

function soit({ vue: { valeurs } }: Calcul): string {
  const { scoreMaximal, partQualite } = valeurs;
  return `sur ${points(scoreMaximal)}, soit une part de qualité de ${part(partQualite)}`;
}

/** What an indicator weighs, with and without indicators à la carte. */
function tableDesPoids({ modifies, vue: { valeurs, indicateurs } }: Calcul): FigureTable {
  const { nombreSocles, nombreCarte = '0' } = valeurs;
  const avec = nombreCarte !== '0';
  const [sansTitre, avecTitre] = ['Sans à la carte', 'Avec'];
  const unALaCarte = indicateurs.find(({ composante }) => composante === 'carte')?.valeurs['poidsIndicateur'];
  return {
    caption: `Les poids, en points (${hypothese('H2', modifies)})`,
    head: [
      'Composante',
      avec ? sansTitre : `${sansTitre}, cette année`,
      avec ? `${avecTitre}, cette année` : avecTitre,
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
        `Chacun d'eux${avec ? ` (${nombreCarte})` : ''}`,
        '',
        unALaCarte === undefined ? 'à parts égales' : points(unALaCarte),
      ],
    ],
  };
}

/** What the score brings in the phase of the year, and what it would in the other one. */
function tableDeLArgent({ modifies, vue: { valeurs } }: Calcul): FigureTable {
  const h5 = hypothese('H5', modifies);
  const { phase, partQualite, droitTirage, valorisationQualite, gains, modulation, apportModulation } =
    valeurs;
  const nom = (rang: string) =>
    rang === phase ? `Phase ${rang}, celle de l'année` : `En phase ${rang}, avec les mêmes chiffres`;
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

const LETTRES = ['A', 'B', 'C'];

/** One segment an indicator, then the experience; a given score is one segment. */
function segments(calcul: Calcul) {
  const { indicateurs } = calcul.vue;
  if (indicateurs.length === 0) {
    return [
      {
        sorte: 'donne' as const,
        marque: '',
        nom: 'score donné',
        poids: nombre(calcul, 'scoreMaximal'),
        points: nombre(calcul, 'scoreQualite'),
      },
    ];
  }
  const experience = {
    sorte: 'experience' as const,
    marque: 'E',
    nom: 'Expérience patient',
    poids: nombre(calcul, 'bonusMaximal'),
    points: nombre(calcul, 'bonusExperience'),
  };
  return [
    ...indicateurs.map(({ composante, rang, numero, nom, valeurs }) => ({
      sorte: composante,
      marque: numero === undefined ? (LETTRES[rang] ?? '') : String(numero),
      nom: numero === undefined ? nom : nomsCourts[numero],
      note: Number(valeurs['noteIndicateur']),
      poids: Number(valeurs['poidsIndicateur']),
      points: Number(valeurs['pointsIndicateur']),
    })),
    ...(nombre(calcul, 'experienceComptee') === 1 ? [experience] : []),
  ];
}

export const scoreQualite: ScenarioCalculator = {
  exemple: { scenario: exemple, vue: { groupement: 0, annee: 2 } },
  choix: [modeQualite],
  champs: (scenario, vue) => [...champsDuScore(scenario, vue, ['score', 'maximum']), ...poids(scenario, vue)],
  lignes: composantes,
  offre: { choix: modeQualite, valeur: 'indicateurs', nom: 'Détailler par indicateurs' },
  dits: ({ vue: { indicateurs, valeurs } }) =>
    indicateurs.length === 0 ? [] : [soclesLaisses(indicateurs, valeurs)],
  inventees: 'annee',
  regles: ['bonusExperience', 'scoreQualite', 'scoreMaximal', 'partQualite'],
  resultat: { id: 'scoreQualite', nom: 'Score qualité', hypotheses: true },
  soit,
  tables: (calcul) => [
    ...(calcul.vue.indicateurs.length > 0 ? [tableDesPoids(calcul)] : []),
    tableDeLArgent(calcul),
  ],
  figure: figureDePage({
    legende:
      "Chaque indicateur ajoute ses points ; ceux qu'il perd sont sous zéro. Le trait épais est le score : les points gagnés moins les points perdus.",
    charger: async () => {
      const module = await import('../../figures/score/drawing.ts');
      return { dessin: module.score, table: module.scoreTable };
    },
    donnees: (calcul) => ({
      segments: segments(calcul),
      score: nombre(calcul, 'scoreQualite'),
      maximum: nombre(calcul, 'scoreMaximal'),
    }),
  }),
};
