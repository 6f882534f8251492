import { echeanceDe } from '../cahier/edition-2019/indicators/all-indicators.ts';
import { calendarOf, offered } from '../cahier/edition-facts.ts';
import {
  type DocumentScenario,
  ecrire,
  type GroupementSaisi,
  lire,
  type Vue,
} from '../scenario/format/document.ts';
import {
  experienceInventee,
  indicateursProposes,
  type ScoreSaisi,
} from '../scenario/format/typed-quality.ts';
import type { Calcul } from '../scenario/run/page-results.ts';
import { parIndicateurs, scoreCalcule } from './computed-score.ts';

const { DERNIERE_ANNEE } = calendarOf(offered);
const { vaguesDuCahier } = calendarOf(offered);

/** A choice between ways of computing, that the scenario keeps under a mode or an option. */
export interface Choix {
  readonly id: string;
  readonly nom: string;
  readonly options: readonly Option[];
  /** The value of the option that is chosen. */
  readonly actuel: (scenario: DocumentScenario, vue: Vue) => string;
  /** The hypothesis that the choice is about. */
  readonly hypothese?: string;
  /** The option that is ours, of a choice that the rules read: another one is marked as changed. */
  readonly defaut?: string;
  /** The option that gives a figure instead: it supposes nothing. */
  readonly donnee?: string;
}

interface Option {
  readonly valeur: string;
  readonly nom: string;
  /** `calcul`, the last results on screen, is for a mode whose first value is what the other one comes to. */
  readonly choisir: (scenario: DocumentScenario, vue: Vue, calcul?: Calcul) => DocumentScenario;
}

/** What a mode has set aside comes back when the reader returns to it: nothing typed is lost. */
const misDeCote = new Map<string, unknown>();

/** What a mode was given to start from, as text: left as it was, it is proposed afresh, not set aside. */
const proposes = new Map<string, string>();

/** `de` names what the path leads to, so that what is set aside does not go to another scenario's. */
function echanger(
  scenario: DocumentScenario,
  chemin: readonly (string | number)[],
  mode: string,
  defaut: unknown,
  de = '',
) {
  const cle = (chosen: unknown) => `${chemin.join('.')}:${de}:${chosen}`;
  const actuel = lire(scenario, chemin);
  if (lire(actuel, ['mode']) === mode) return scenario;
  const quitte = cle(lire(actuel, ['mode']));
  if (proposes.get(quitte) === JSON.stringify(actuel)) misDeCote.delete(quitte);
  else misDeCote.set(quitte, actuel);
  const rendu = misDeCote.get(cle(mode));
  if (rendu === undefined) proposes.set(cle(mode), JSON.stringify(defaut) ?? '');
  return ecrire(scenario, chemin, rendu ?? defaut);
}

const credits = ({ groupement }: Vue) => ['groupements', groupement, 'credits'] as const;

export const modeCredits: Choix = {
  id: 'modeCredits',
  nom: 'Crédits',
  hypothese: 'H8',
  donnee: 'montant',
  options: [
    {
      valeur: 'calcul',
      nom: 'calculés par la règle',
      choisir: (scenario, vue) =>
        echanger(scenario, credits(vue), 'calcul', {
          mode: 'calcul',
          patients: lire(scenario, ['groupements', vue.groupement, 'annees', 1, 'patients']),
          appreciation: '0',
        }),
    },
    {
      valeur: 'montant',
      nom: 'montant que je donne',
      choisir: (scenario, vue) =>
        echanger(scenario, credits(vue), 'montant', { mode: 'montant', montant: '60000' }),
    },
  ],
  actuel: (scenario, vue) => String(lire(scenario, [...credits(vue), 'mode'])),
};

export const modeEnveloppe: Choix = {
  id: 'modeEnveloppe',
  nom: 'Enveloppe',
  hypothese: 'H7',
  options: [
    {
      valeur: 'facteur',
      nom: 'facteur donné',
      choisir: (scenario) => echanger(scenario, ['enveloppe'], 'facteur', undefined),
    },
    {
      valeur: 'portefeuille',
      nom: 'mes groupements seuls',
      choisir: (scenario) => echanger(scenario, ['enveloppe'], 'portefeuille', { mode: 'portefeuille' }),
    },
  ],
  actuel: (scenario) => scenario.enveloppe?.mode ?? 'facteur',
};

export const recuperation: Choix = {
  id: 'recuperation',
  nom: 'Récupération',
  hypothese: 'H9',
  defaut: 'excedent',
  options: [
    {
      valeur: 'excedent',
      nom: "l'excédent seul",
      choisir: (scenario) => ecrire(scenario, ['options'], undefined),
    },
    {
      valeur: 'solde',
      nom: 'tout le solde',
      choisir: (scenario) => ecrire(scenario, ['options'], { recuperation: 'solde' }),
    },
  ],
  actuel: (scenario) => scenario.options?.recuperation ?? 'excedent',
};

/**
 * The wave moves all the years of a groupement; their figures stay. Years that would pass the last one (H15) are set
 * aside, and come back with the longer wave.
 */
function vague(premiereAnnee: number): Option['choisir'] {
  return (scenario, { groupement }) => {
    const { nom, annees } = scenario.groupements[groupement] as GroupementSaisi;
    const cle = `annees:${groupement}:${nom}`;
    const toutes = [...annees, ...((misDeCote.get(cle) ?? []) as typeof annees)];
    // The base year, then the results years.
    const place = DERNIERE_ANNEE - premiereAnnee + 2;
    misDeCote.set(cle, toutes.slice(place));
    const moved = ecrire(scenario, ['groupements', groupement, 'premiereAnnee'], premiereAnnee);
    const gardees = toutes
      .slice(0, place)
      .map((annee, rang) => ({ ...annee, annee: premiereAnnee - 1 + rang }));
    return ecrire(moved, ['groupements', groupement, 'annees'], gardees);
  };
}

export const vagues: Choix = {
  id: 'vague',
  nom: 'Vague',
  options: vaguesDuCahier.map(({ nom, premiereAnnee }) => ({
    valeur: String(premiereAnnee),
    nom: `${nom}, dès ${premiereAnnee}`,
    choisir: vague(premiereAnnee),
  })),
  actuel: (scenario, { groupement }) => String(scenario.groupements[groupement]?.premiereAnnee),
};

const qualite = ({ groupement, annee }: Vue) =>
  ['groupements', groupement, 'annees', annee, 'qualite'] as const;

/** Whose quality it is: a groupement's year, by name. */
function dontLaQualite(scenario: DocumentScenario, { groupement, annee }: Vue): string {
  const { nom, annees = [] } = scenario.groupements[groupement] ?? {};
  return `${nom}:${annees[annee]?.annee}`;
}

/** Six decimals: less than a cent, and it can be read in a field. */
const lisible = (decimal: string): string => decimal.replace(/(\.\d{6})\d+$/, '$1');

/** The score that the indicators of the year come to; half of the points where it is not computed. */
function scoreObtenu(scenario: DocumentScenario, vue: Vue, calcul: Calcul | undefined): ScoreSaisi {
  const moitie = echeanceDe(vue.annee).experience
    ? { score: '60', maximum: '120' }
    : { score: '50', maximum: '100' };
  const obtenu = scoreCalcule(calcul?.resultats, scenario, vue) ?? moitie;
  return { mode: 'score', score: lisible(obtenu.score), maximum: lisible(obtenu.maximum) };
}

/** Whether the score of the year is given, or is that of indicators. */
export const modeQualite: Choix = {
  id: 'modeQualite',
  nom: 'Qualité',
  hypothese: 'H3',
  donnee: 'score',
  options: [
    {
      valeur: 'score',
      nom: 'un score que je donne',
      choisir: (scenario, vue, calcul) =>
        echanger(
          scenario,
          qualite(vue),
          'score',
          scoreObtenu(scenario, vue, calcul),
          dontLaQualite(scenario, vue),
        ),
    },
    {
      valeur: 'indicateurs',
      nom: 'par indicateurs',
      choisir: (scenario, vue) =>
        echanger(
          scenario,
          qualite(vue),
          'indicateurs',
          indicateursProposes(vue.annee),
          dontLaQualite(scenario, vue),
        ),
    },
  ],
  actuel: (scenario, vue) => (parIndicateurs(scenario, vue) ? 'indicateurs' : 'score'),
};

const experienceVue = (vue: Vue) => [...qualite(vue), 'experience'] as const;

/** What a year counts of the patients' experience; the year goes by indicators for it. */
function experienceComptee(comptee: boolean): Option['choisir'] {
  return (scenario, vue, calcul) => {
    const parIndicateurs = modeQualite.options.find(({ valeur }) => valeur === 'indicateurs');
    const detaille = modeQualite.actuel(scenario, vue) === 'indicateurs';
    const prete = detaille ? scenario : (parIndicateurs?.choisir(scenario, vue, calcul) ?? scenario);
    const actuelle = lire(prete, experienceVue(vue)) ?? undefined;
    const cle = `experience:${dontLaQualite(scenario, vue)}`;
    if (actuelle !== undefined) misDeCote.set(cle, actuelle);
    const rendue = comptee ? (actuelle ?? misDeCote.get(cle) ?? experienceInventee) : undefined;
    return ecrire(prete, experienceVue(vue), rendue);
  };
}

/** Whether the patients' experience counts in the year; a score that is given says nothing of it. */
const experience: Choix = {
  id: 'experience',
  nom: 'Qualité',
  hypothese: 'H3',
  donnee: 'score',
  options: [
    {
      valeur: 'score',
      nom: 'un score que je donne',
      choisir: (scenario, vue, calcul) =>
        modeQualite.options.find(({ valeur }) => valeur === 'score')?.choisir(scenario, vue, calcul) ??
        scenario,
    },
    { valeur: 'avec', nom: 'indicateurs et expérience', choisir: experienceComptee(true) },
    { valeur: 'sans', nom: 'indicateurs seuls', choisir: experienceComptee(false) },
  ],
  actuel: (scenario, vue) => {
    if (modeQualite.actuel(scenario, vue) === 'score') return 'score';
    return lire(scenario, experienceVue(vue)) ? 'avec' : 'sans';
  },
};

/** Every choice, by id: edge cases name those that they make. */
export const choix = {
  modeCredits,
  modeEnveloppe,
  recuperation,
  vague: vagues,
  modeQualite,
  experience,
} as const satisfies Record<string, Choix>;

export type ChoixId = keyof typeof choix;
