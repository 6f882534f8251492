/** What the models are compared on, in the order in which one asks. */
export const points = [
  { id: 'who', nom: 'Qui', question: 'Qui reçoit la somme ?' },
  { id: 'paid', nom: 'Ce qui est payé', question: 'Que paie-t-on, en plus ou à la place de quoi ?' },
  { id: 'reference', nom: 'Dépense de référence', question: 'À quoi compare-t-on la dépense ?' },
  {
    id: 'chance',
    nom: 'Seuil contre le hasard',
    question: "Qu'est-ce qui écarte ce que le hasard seul donne ?",
  },
  { id: 'sharing', nom: 'Partage', question: "Quelle part de l'économie revient à qui l'a faite ?" },
  { id: 'loss', nom: 'En cas de perte', question: 'Que doit celui qui dépense plus ?' },
  { id: 'quality', nom: 'Qualité', question: "Que change-t-elle à l'argent ?" },
  { id: 'size', nom: 'Taille', question: 'Combien de patients faut-il ?' },
  { id: 'since', nom: 'Ce qui en est devenu public', question: "Qu'a-t-on appris depuis ?" },
] as const;

export type PointId = (typeof points)[number]['id'];
