/** A page of the laboratory; what is its own stands in `src/laboratory/<id>`. */
export interface LaboratoryPage {
  readonly id: string;
  /** As the hub and the page call it. */
  readonly nom: string;
  readonly question: string;
  /** What one takes away from it, in a sentence. */
  readonly use: string;
}

/** The pages that there are, in the order in which a policy team opens them. */
export const laboratoryPages = [
  {
    id: 'reformer',
    nom: 'Réformer',
    question: 'Qui gagne, qui perd, et que coûte une autre règle ?',
    use: 'Des jeux de règles côte à côte sur un portefeuille : le total, chaque groupement, et quelle règle explique la différence.',
  },
  {
    id: 'equilibre',
    nom: "L'équilibre",
    question: 'Ce qui est versé est-il économisé ?',
    use: "Les économies d'un portefeuille à côté de ses versements et des besoins de la partie 9 ; le taux d'équilibre selon la qualité, et ce qu'en fait la dispersion.",
  },
  {
    id: 'hasard',
    nom: 'Le hasard',
    question: "Que reçoit un groupement qui n'a rien changé ?",
    use: "La chance d'être payé sans effort, et de ne pas l'être malgré un effort, selon la taille ; ce que l'intervalle, les poids, une tendance sur trois ans ou un taux minimal y changent.",
  },
  {
    id: 'incitation',
    nom: "L'incitation",
    question: 'Que rapporte un euro de plus économisé ?',
    use: "Ce que reçoit votre groupement pour chaque euro de moins dépensé, durable ou d'une seule année ; où l'intervalle, les planchers, le plafond, l'enveloppe et l'avance le retiennent ; la carte de toutes les situations.",
  },
] as const satisfies readonly LaboratoryPage[];

export type LaboratoryPageId = (typeof laboratoryPages)[number]['id'];

/** A page of the laboratory, by its id. */
export function laboratoryPage(id: LaboratoryPageId): LaboratoryPage {
  const found = laboratoryPages.find((page) => page.id === id);
  if (found === undefined) throw new RangeError(`no page of the laboratory: ${id}`);
  return found;
}
