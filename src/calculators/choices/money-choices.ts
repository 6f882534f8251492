import { write } from '../../scenario/edit/written-value.ts';
import { type DocumentScenario, read, type View } from '../../scenario/format/scenario-document.ts';
import type { Choice, Option } from './choice.ts';
import { swap } from './mode-swap.ts';

/** An option that sets nothing aside. */
const only =
  (choose: (scenario: DocumentScenario) => DocumentScenario): Option['choose'] =>
  ({ scenario, setAside }) => ({ scenario: choose(scenario), setAside });

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

/** What the évolution is measured over. */
export const evolutionOption: Choice = {
  id: 'evolution',
  nom: 'Évolution',
  hypothese: 'H18',
  defaultValue: 'annuelle',
  texte: true,
  options: [
    {
      valeur: 'annuelle',
      nom: "d'une année à la suivante",
      choose: only((scenario) => write(scenario, ['options', 'evolution'], undefined)),
    },
    {
      valeur: 'triennale',
      nom: 'tendance sur trois ans',
      choose: only((scenario) => write(scenario, ['options', 'evolution'], 'triennale')),
    },
  ],
  current: (scenario) => scenario.options?.evolution ?? 'annuelle',
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
      choose: only((scenario) => write(scenario, ['options', 'recuperation'], undefined)),
    },
    {
      valeur: 'solde',
      nom: 'tout le solde',
      choose: only((scenario) => write(scenario, ['options', 'recuperation'], 'solde')),
    },
  ],
  current: (scenario) => scenario.options?.recuperation ?? 'excedent',
};
