import { cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** A round of a room, in €; the teams in the order in which they are drawn. */
export interface RoundTeamsData {
  readonly annee: number;
  readonly anneeVersement: number;
  readonly teams: readonly {
    readonly nom: string;
    readonly score: number;
    readonly asked: number;
    readonly paid: number;
    /** With the advance, or what is recovered of it. */
    readonly versement: number;
    readonly cost: number;
    readonly takenFromOthers: number;
  }[];
}

/** All that a round gave each team. */
export function roundTeamsTable({ annee, anneeVersement, teams }: RoundTeamsData): FigureTable {
  return {
    caption: `Résultats de ${annee}, équipe par équipe (groupements inventés)`,
    head: [
      'Équipe',
      'Score sur 120',
      'Demandé',
      'Reçu',
      `Versé en ${anneeVersement}, avance comprise`,
      'Coût des cartes',
      'Pris aux autres',
    ],
    rows: teams.map(({ nom, score, asked, paid, versement, cost, takenFromOthers }) => [
      nom,
      cells.count(score),
      cells.wholeEuros(asked),
      cells.wholeEuros(paid),
      cells.wholeEuros(versement),
      cells.wholeEuros(cost),
      cells.wholeEuros(takenFromOthers),
    ]),
  };
}
