import type { FigureTable } from '../kit/table.ts';

/** A condition, short enough for half a figure, what a patient answers to it, and whether that meets it. */
export interface ShownCondition {
  readonly nom: string;
  readonly valeur: string;
  readonly fulfilled: boolean;
}

/** A patient before the AME and the two criteria, each of two conditions that must both be met. */
export interface AttributionData {
  readonly ame: ShownCondition;
  readonly criteria: readonly {
    readonly title: string;
    readonly conditions: readonly [ShownCondition, ShownCondition];
  }[];
  readonly compte: boolean;
}

/** The conditions as a table, then what they decide. */
export function attributionTable({ ame, criteria, compte }: AttributionData): FigureTable {
  const row = (criterion: string, { nom, valeur, fulfilled }: ShownCondition) => [
    criterion,
    nom,
    valeur,
    fulfilled ? 'oui' : 'non',
  ];
  return {
    caption: 'Ce patient devant les deux critères',
    head: ['Critère', 'Condition', 'Ce patient', 'Remplie'],
    rows: [
      row('Avant tout', ame),
      ...criteria.flatMap(({ title, conditions }) => conditions.map((each) => row(title, each))),
      ['Résultat', '', compte ? 'compté' : 'non compté', ''],
    ],
  };
}
