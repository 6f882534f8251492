import type { GlossaryEntry } from './entry.ts';

/** Words of the models that Ipep is compared with, in our words: none is of the cahier's rules. */
const entries: readonly (readonly [term: string, definition: string])[] = [
  [
    'ACI',
    "Accord conventionnel interprofessionnel : ce qui rémunère en France les maisons de santé, par points, en plus de l'acte. Ce n'est pas Ipep.",
  ],
  [
    'ACO',
    "Aux États-Unis, « accountable care organization » : un groupe de soignants qui répond ensemble de la qualité et du coût des soins de ses patients. Ce n'est pas une règle du cahier.",
  ],
  [
    'EDS',
    "Épisode de soins : un forfait pour tous ceux qui interviennent avant, pendant et après une opération. C'est une autre expérimentation française de 2019.",
  ],
  [
    'Integreo',
    "Projets pilotes belges de soins intégrés, l'un des modèles étrangers dont Ipep dit s'inspirer. Le calcul de leurs économies a été abandonné en 2021.",
  ],
  [
    'MSSP',
    "Le « Medicare Shared Savings Program » : le programme américain qui partage avec les ACO ce qu'elles économisent. Ce n'est pas une règle du cahier.",
  ],
  [
    'Peps',
    "Paiement en équipe de professionnels de santé en ville : un forfait à la place de l'acte. C'est une autre expérimentation française de 2019.",
  ],
  [
    "Taux minimal d'économies (MSR)",
    "Dans le MSSP, la part de la référence que l'économie doit atteindre pour être partagée, plus haute pour les petits groupes. Ce n'est pas une règle du cahier.",
  ],
];

export const otherModels: readonly GlossaryEntry[] = entries.map(([term, definition]) => ({
  term,
  definition,
  origine: 'modele',
}));
