import type { GlossaryEntry, RulePage } from './entry.ts';

/** The words of patients and of the adjustment model, in our words: the cahier uses them without saying what they are. */
const entries: readonly (readonly [term: string, definition: string, page: RulePage])[] = [
  [
    'ACS',
    "Aide au paiement d'une complémentaire santé, pour des ressources un peu au-dessus de celles qui donnent droit à la CMU-C ; une variable du modèle d'ajustement.",
    'depense-ajustee',
  ],
  [
    'ALD',
    "Affection de longue durée, une maladie aux soins longs et coûteux. Le cahier écrit « ALD 1 », que nous lisons comme le fait d'en avoir une (hypothèse H17).",
    'depense-ajustee',
  ],
  [
    'AME',
    "Aide médicale de l'État, qui prend en charge des soins d'étrangers en situation irrégulière ; l'annexe 4 laisse ses bénéficiaires hors des simulations, et nous hors de la patientèle (hypothèse H20).",
    'patientele',
  ],
  [
    'APL',
    "Accessibilité potentielle localisée : un indicateur de l'accès aux soins depuis la commune où habite le patient. Le cahier n'en dit pas l'unité.",
    'depense-ajustee',
  ],
  [
    'CMU-C',
    "Couverture maladie universelle complémentaire, une complémentaire santé gratuite sous condition de ressources ; une variable du modèle d'ajustement.",
    'depense-ajustee',
  ],
  [
    'Indice de défavorisation',
    "Mesure de la précarité de la commune où habite le patient. L'annexe 4 l'a essayé dans le modèle, puis écarté : il répétait l'APL.",
    'modele-ajustement',
  ],
  [
    "Modèle d'ajustement",
    "Formule qui donne la dépense moyenne attendue d'un patient d'après son profil : une constante, et un coefficient par variable.",
    'modele-ajustement',
  ],
  [
    'R² ajusté',
    "Part des différences de dépense qu'un modèle explique, diminuée d'une pénalité pour chaque variable ; il sert à choisir les variables, et peut être négatif.",
    'modele-ajustement',
  ],
];

export const patients: readonly GlossaryEntry[] = entries.map(([term, definition, page]) => ({
  term,
  definition,
  origine: 'modele',
  page,
}));
