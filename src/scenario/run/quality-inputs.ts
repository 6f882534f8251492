import type { InputId } from '../../cahier/edition.ts';
import { socleOf } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { CarteMeasurement, Measurement, Qualite, QualiteIndicateurs } from '../format/scenario.ts';
import type { Engine, Row } from './engine.ts';

export type Inputs<N> = { readonly [K in InputId]?: N };

/** What reads the texts of numbers. */
type Numbers<N> = Pick<Engine<N, unknown>, 'number'>;

/** What one year gives of a row. */
export interface YearInputs<N> {
  readonly inputs: Inputs<N>;
  readonly indicateurs: Row<N>['indicateurs'];
}

/** The inputs of a year's quality: a score, or indicators (socles first, as given, then à la carte). */
export function qualityInputs<N>(qualite: Qualite, engine: Numbers<N>): YearInputs<N> {
  const { number } = engine;
  if (qualite.mode === 'indicateurs') return ofIndicators(qualite, engine);
  return {
    inputs: { scoreDonne: number(qualite.score), maximumDonne: number(qualite.maximum) },
    indicateurs: [],
  };
}

function ofIndicators<N>(qualite: QualiteIndicateurs, { number }: Numbers<N>): YearInputs<N> {
  const { socles, carte, experience } = qualite;
  const inputs = (measure: Measurement, sens: CarteMeasurement['sens'], aLaCarte: boolean) => ({
    valeur: number(measure.valeur),
    valeurPrecedente: number(measure.precedente),
    valeurIntermediaire: number(measure.intermediaire),
    valeurCible: number(measure.cible),
    baisseAttendue: number(sens === 'baisse' ? '1' : '0'),
    aLaCarte: number(aLaCarte ? '1' : '0'),
  });
  return {
    inputs: {
      qualiteParIndicateurs: number('1'),
      ...(experience && {
        experienceComptee: number('1'),
        experienceNote: number(experience.note),
        experienceIntermediaire: number(experience.intermediaire),
        experienceCible: number(experience.cible),
      }),
    },
    indicateurs: [
      ...socles.map((socle) => inputs(socle, socleOf(socle.numero).expectedEvolution, false)),
      ...carte.map((indicateur) => inputs(indicateur, indicateur.sens, true)),
    ],
  };
}
