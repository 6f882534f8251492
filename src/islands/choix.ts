import { DERNIERE_ANNEE, vaguesDuCahier } from '../cahier/calendar.ts';
import { type DocumentScenario, ecrire, type GroupementSaisi, lire, type Vue } from '../scenario/document.ts';

/** A choice between ways of computing, that the scenario keeps under a mode or an option. */
export interface Choix {
  readonly id: string;
  readonly nom: string;
  readonly options: readonly Option[];
  /** The value of the option that is chosen. */
  readonly actuel: (scenario: DocumentScenario, vue: Vue) => string;
  /** The hypothesis that the choice is about. */
  readonly hypothese?: string;
  /** The option that gives a figure instead: it supposes nothing. */
  readonly donnee?: string;
}

interface Option {
  readonly valeur: string;
  readonly nom: string;
  readonly choisir: (scenario: DocumentScenario, vue: Vue) => DocumentScenario;
}

/** What a mode has set aside comes back when the reader returns to it: nothing typed is lost. */
const misDeCote = new Map<string, unknown>();

function echanger(
  scenario: DocumentScenario,
  chemin: readonly (string | number)[],
  mode: string,
  defaut: unknown,
) {
  const actuel = lire(scenario, chemin);
  misDeCote.set(`${chemin.join('.')}:${lire(actuel, ['mode'])}`, actuel);
  return ecrire(scenario, chemin, misDeCote.get(`${chemin.join('.')}:${mode}`) ?? defaut);
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

/** Every choice, by id: edge cases name those that they make. */
export const choix = {
  modeCredits,
  modeEnveloppe,
  recuperation,
  vague: vagues,
} as const satisfies Record<string, Choix>;

export type ChoixId = keyof typeof choix;
