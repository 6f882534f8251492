import { type NumeroSocle, socleDe } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { Qualite } from '../format/scenario.ts';
import { exactEngine } from './engine.ts';
import { type Etape, etapesDe, etapesVers, type Spot } from './year-steps.ts';

/** An indicator of the year: its steps, from its note to its points, and every named value as decimal text. */
export interface IndicateurExplique {
  readonly composante: 'socle' | 'carte';
  /** The rank in its list, as the scenario gives it. */
  readonly rang: number;
  /** Of a socle. */
  readonly numero?: NumeroSocle;
  readonly nom: string;
  readonly sens: 'hausse' | 'baisse';
  readonly etapes: readonly Etape[];
  readonly valeurs: Readonly<Record<string, string>>;
}

type Presentation = Omit<IndicateurExplique, 'etapes' | 'valeurs'>;

/** The indicators of a year, in the order of the table's items (see quality-inputs.ts); none when the score is given. */
export function explainIndicators(qualite: Qualite | undefined, spot: Spot): IndicateurExplique[] {
  if (qualite?.mode !== 'indicateurs') return [];
  const { socles, carte } = qualite;
  const presentations: Presentation[] = [
    ...socles.map(({ numero }, rang) => {
      const { nom, evolutionAttendue: sens } = socleDe(numero);
      return { composante: 'socle' as const, rang, numero, nom, sens };
    }),
    ...carte.map(({ nom, sens }, rang) => ({ composante: 'carte' as const, rang, nom, sens })),
  ];
  return presentations.map((presentation, item) => ({ ...presentation, ...told({ ...spot, item }) }));
}

/** From the indicator's values to its note, then to its points. */
function told(spot: Spot): Pick<IndicateurExplique, 'etapes' | 'valeurs'> {
  const { nodes, indicatorInputs } = spot.scenario.edition;
  const points = etapesVers(nodes.pointsIndicateur, 'scoreQualite', spot);
  const etapes = [...etapesDe(['noteIndicateur'], spot), ...points];
  const given = Object.values(indicatorInputs).map(
    (node) => [node.id, exactEngine.text(spot.table.value(node, spot.row, spot.item))] as const,
  );
  const computed = etapes.map(({ id, value }) => [id, exactEngine.text(exactEngine.number(value))] as const);
  return { etapes, valeurs: Object.fromEntries([...given, ...computed]) };
}
