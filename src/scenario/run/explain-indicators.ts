import type { IndicatorInputId, ItemValueId } from '../../cahier/edition.ts';
import { type SocleNumber, socleOf } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { Qualite } from '../format/scenario.ts';
import { exactEngine } from './engine.ts';
import { type Etape, type Spot, stepListOf, stepsToward } from './year-steps.ts';

/** What is given of an indicator, and what is always computed of it. */
export type IndicateurValueId = IndicatorInputId | 'noteIndicateur' | 'poidsIndicateur' | 'pointsIndicateur';

/** These, and the steps that its note has come through. */
type IndicateurValues = Readonly<Record<IndicateurValueId, string> & Partial<Record<ItemValueId, string>>>;

/** An indicator of the year: its steps, from its note to its points, and every named value as decimal text. */
export interface ExplainedIndicateur {
  readonly component: 'socle' | 'carte';
  /** The rank in its list, as the scenario gives it. */
  readonly rang: number;
  /** Of a socle. */
  readonly numero?: SocleNumber;
  readonly nom: string;
  readonly sens: 'hausse' | 'baisse';
  readonly etapes: readonly Etape[];
  readonly valeurs: IndicateurValues;
}

type Presentation = Omit<ExplainedIndicateur, 'etapes' | 'valeurs'>;

/** The indicators of a year, in the order of the table's items (see quality-inputs.ts); none when the score is given. */
export function explainIndicators(qualite: Qualite | undefined, spot: Spot): ExplainedIndicateur[] {
  if (qualite?.mode !== 'indicateurs') return [];
  const { socles, carte } = qualite;
  const presentations: Presentation[] = [
    ...socles.map(({ numero }, rank) => {
      const { nom, expectedEvolution: sens } = socleOf(numero);
      return { component: 'socle' as const, rang: rank, numero, nom, sens };
    }),
    ...carte.map(({ nom, sens }, rank) => ({ component: 'carte' as const, rang: rank, nom, sens })),
  ];
  return presentations.map((presentation, item) => ({ ...presentation, ...told({ ...spot, item }) }));
}

/** From the indicator's values to its note, then to its points. */
function told(spot: Spot): Pick<ExplainedIndicateur, 'etapes' | 'valeurs'> {
  const { nodes, indicatorInputs } = spot.scenario.edition;
  const points = stepsToward(nodes.pointsIndicateur, 'scoreQualite', spot);
  const stepList = [...stepListOf(['noteIndicateur'], spot), ...points];
  const given = Object.values(indicatorInputs).map(
    (node) => [node.id, exactEngine.text(spot.table.value(node, spot.row, spot.item))] as const,
  );
  const computed = stepList.map(
    ({ id, value }) => [id, exactEngine.text(exactEngine.number(value))] as const,
  );
  return { etapes: stepList, valeurs: Object.fromEntries([...given, ...computed]) as IndicateurValues };
}
