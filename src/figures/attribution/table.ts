import type { FigureTable } from '../kit/table.ts';

/** A condition, short enough for half a figure, what a patient answers to it, and whether that meets it. */
export interface ConditionMontree {
  readonly nom: string;
  readonly valeur: string;
  readonly remplie: boolean;
}

/** A patient before the AME and the two criteria, each of two conditions that must both be met. */
export interface AttributionData {
  readonly ame: ConditionMontree;
  readonly criteres: readonly {
    readonly titre: string;
    readonly conditions: readonly [ConditionMontree, ConditionMontree];
  }[];
  readonly compte: boolean;
}

/** The conditions as a table, then what they decide. */
export function attributionTable({ ame, criteres, compte }: AttributionData): FigureTable {
  const ligne = (critere: string, { nom, valeur, remplie }: ConditionMontree) => [
    critere,
    nom,
    valeur,
    remplie ? 'oui' : 'non',
  ];
  return {
    caption: 'Ce patient devant les deux critères',
    head: ['Critère', 'Condition', 'Ce patient', 'Remplie'],
    rows: [
      ligne('Avant tout', ame),
      ...criteres.flatMap(({ titre, conditions }) => conditions.map((each) => ligne(titre, each))),
      ['Résultat', '', compte ? 'compté' : 'non compté', ''],
    ],
  };
}
