import { amount, byYear } from './comparison.ts';
import type { JsonSchema } from './json-schema.ts';
import { DECIMAL, regles, TEXT, whole } from './results.ts';

const outcome = {
  total: { title: 'Total', description: 'De tous les groupements, en €.', ...DECIMAL },
  annees: byYear('Par année de versement', "En €, les crédits d'amorçage compris."),
  facteurs: byYear(
    'Facteurs',
    "Par année de résultats : la part versée des intéressements plafonnés, l'enveloppe nationale appliquée.",
  ),
} satisfies Record<string, JsonSchema>;

const counted = (title: string, description: string): JsonSchema => ({
  title,
  description,
  type: 'integer',
  minimum: 0,
});

const signed = 'En €, signé : sous ces règles moins le scénario tel quel.';

/** What `ipep comparer --regles` prints. */
export const variants: JsonSchema = whole(
  {
    regles,
    id: { title: 'Identifiant', description: 'Celui du scénario, quand il en a un.', ...TEXT },
    reference: { title: 'Référence', description: 'Le scénario tel quel.', ...whole(outcome) },
    variantes: {
      title: 'Variantes',
      description: "Une par jeu de règles, dans l'ordre où ils sont donnés.",
      type: 'array',
      items: whole({
        nom: { title: 'Nom', description: 'Celui du jeu de règles.', ...TEXT },
        total: outcome.total,
        difference: amount('Différence', signed),
        annees: outcome.annees,
        facteurs: outcome.facteurs,
        gagnants: counted('Gagnants', 'Combien de groupements reçoivent plus en tout.'),
        perdants: counted('Perdants', 'Combien reçoivent moins.'),
        inchanges: counted('Inchangés', 'Combien reçoivent la même somme, à un demi-centime près.'),
        attribution: {
          title: 'Attribution',
          description:
            'Ce que chaque règle changée explique de la différence, du plus grand effet au plus petit.',
          type: 'array',
          items: whole({
            cle: {
              title: 'Clé',
              description:
                "L'id d'un paramètre, quelles que soient les années où il est donné ; options.recuperation, options.evolution ou enveloppe ; plusieurs jointes par « + » quand elles ne changent qu'ensemble ; à partir de douze règles changées, un thème.",
              ...TEXT,
            },
            effet: amount(
              'Effet',
              'Valeur de Shapley : la moyenne de ce que cette règle ajoute, sur tous les ordres. Leur somme est exactement la différence.',
            ),
            seul: amount('Seul', 'Cette règle entrée en premier, seule.'),
            dernier: amount('Dernier', 'Cette règle entrée après toutes les autres.'),
          }),
        },
        groupements: {
          title: 'Groupements',
          description: 'Ceux du scénario, dans son ordre.',
          type: 'array',
          minItems: 1,
          items: whole({
            nom: { title: 'Nom', description: 'Tel que le scénario le donne.', ...TEXT },
            reference: amount('Référence', 'Ce que le scénario tel quel lui verse en tout, en €.'),
            variante: amount('Variante', 'Ce que ces règles lui versent en tout, en €.'),
            difference: amount('Différence', signed),
            parPatient: amount('Par patient', 'La différence, en € par patient et par an.'),
          }),
        },
      }),
    },
  },
  ['id'],
);
