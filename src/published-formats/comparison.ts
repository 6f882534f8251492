import type { JsonSchema } from './json-schema.ts';
import { DECIMAL, regles, TEXT, whole } from './results.ts';

const signed = "En €, signé : l'autre moins le premier.";

export const byYear = (title: string, description: string): JsonSchema => ({
  title,
  description,
  type: 'object',
  additionalProperties: DECIMAL,
});

const paid = (title: string): JsonSchema => ({
  title,
  ...whole({
    nom: {
      title: 'Nom',
      description: 'Celui du fichier, sans son dossier ni ce qui dit son genre.',
      ...TEXT,
    },
    total: { title: 'Total', description: 'De tous ses groupements, en €.', ...DECIMAL },
    annees: byYear('Par année de versement', "En €, les crédits d'amorçage compris."),
  }),
});

export const amount = (title: string, description: string): JsonSchema => ({
  title,
  description,
  ...DECIMAL,
});
const orNothing = (title: string, description: string): JsonSchema => ({
  ...amount(title, description),
  type: ['string', 'null'],
});

const cause = whole({
  cle: {
    title: 'Clé',
    description:
      "patients, depenseReelle, depenseAjustee, qualite, credits, calendrier (entrée, nombre d'années), groupements (ajoutés ou retirés), l'id d'un paramètre, options.recuperation, options.evolution ou enveloppe. Ce qui ne peut pas changer l'un sans l'autre est une seule cause, ses clés jointes par « + ». Au-delà de douze (de moins pour un grand portefeuille), les règles sont réunies par thème, puis en « regles ».",
    ...TEXT,
  },
  libelle: { title: 'Libellé', description: 'En français.', ...TEXT },
  phrase: { title: 'Phrase', description: 'Ce qui a changé, en quelques mots.', ...TEXT },
  effet: amount(
    'Effet',
    'Valeur de Shapley : la moyenne de ce que ce changement ajoute, sur tous les ordres. Leur somme est exactement la différence.',
  ),
  seul: amount('Seul', 'Ce changement entré en premier, seul.'),
  dernier: amount('Dernier', 'Ce changement entré après tous les autres.'),
});

const groupement = whole(
  {
    nom: { title: 'Nom', description: "Dans l'autre scénario, ou dans le premier s'il est retiré.", ...TEXT },
    nomAvant: { title: 'Nom avant', description: 'Si le groupement a changé de nom.', ...TEXT },
    avant: orNothing('Total avant', 'En € ; null si le groupement est ajouté.'),
    apres: orNothing('Total après', 'En € ; null si le groupement est retiré.'),
    difference: amount('Différence', signed),
  },
  ['nomAvant'],
);

/** What `ipep comparer` prints for two scenarios. */
export const comparison: JsonSchema = whole({
  regles,
  avant: paid('Le premier scénario'),
  apres: paid("L'autre scénario"),
  difference: amount('Différence', signed),
  annees: byYear('Différence par année de versement', signed),
  causes: {
    title: 'Causes',
    description: 'Ce qui a changé, du plus grand effet au plus petit.',
    type: 'array',
    maxItems: 12,
    items: cause,
  },
  groupements: {
    title: 'Groupements',
    description: 'Ils se répondent par leur nom, à défaut par leur rang.',
    type: 'array',
    minItems: 1,
    items: groupement,
  },
  phrase: { title: 'Phrase', description: 'La différence, puis ce qui a changé.', ...TEXT },
});
