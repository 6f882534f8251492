import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import type { ParameterId } from '../../../cahier/ids.ts';
import { formatPercent } from '../../../french/numbers.ts';
import { compareNumbers, readFraction } from '../../format/decimal-text.ts';
import type { Scenario } from '../../format/scenario.ts';
import { byYearOf } from '../../format/values-in-force.ts';
import { exactEngine } from '../../run/engine.ts';
import type { Etude, Factor } from './factor.ts';

const parameters = parametersOf(offered);

const { number, text } = exactEngine;

export const inForce = ({ parametres }: Scenario, id: ParameterId): string =>
  parametres[id] ?? parameters[id].defaultValue;

/** A scenario in which a parameter has one value, in every year. */
export function withParameter(scenario: Scenario, id: ParameterId, valeur: string): Scenario {
  const { parametresParAnnee, ...others } = scenario;
  const kept = byYearOf(parametresParAnnee, (each) => each !== id);
  return {
    ...others,
    parametres: { ...scenario.parametres, [id]: valeur },
    ...(kept && { parametresParAnnee: kept }),
  };
}

type Presentation = Pick<Factor, 'id' | 'label' | 'varies' | 'lowLabel' | 'highLabel'>;

export function hypothese(presentation: Presentation, low: Scenario, high: Scenario): Factor {
  return { ...presentation, status: 'hypothese', low, high };
}

/** A fraction of a value, exact: half of « 1/300 » is « 1/600 ». */
function fraction(valeur: string, [linesAbove, below]: readonly [bigint, bigint]): string {
  const [numerator = '0', denominator = '1'] = valeur.split('/');
  if (!valeur.includes('/')) return text(number(valeur).times(`${linesAbove}`).div(`${below}`));
  return readFraction(`${BigInt(numerator) * linesAbove}/${BigInt(denominator) * below}`) ?? valeur;
}

/** A parameter at a part of its value and at a multiple of it, held within its bounds. */
export function parameter(
  { scenario }: Etude,
  id: ParameterId,
  presentation: Omit<Presentation, 'id' | 'lowLabel' | 'highLabel'>,
  [fewer, plus]: readonly [part: readonly [bigint, bigint], multiple: readonly [bigint, bigint]],
  caption: (valeur: string) => string,
): Factor {
  const { max } = parameters[id].bounds;
  const timesOver = (by: readonly [bigint, bigint]): string => {
    const valeur = fraction(inForce(scenario, id), by);
    return max !== undefined && compareNumbers(valeur, max) > 0 ? max : valeur;
  };
  const [low, high] = [timesOver(fewer), timesOver(plus)];
  return hypothese(
    { id, ...presentation, lowLabel: caption(low), highLabel: caption(high) },
    withParameter(scenario, id, low),
    withParameter(scenario, id, high),
  );
}

/** « −20 % » and « + 20 % ». */
export const edges = (ratio: string): readonly [string, string] => [
  formatPercent(text(number(ratio).neg())),
  formatPercent(ratio, { signed: true }),
];
