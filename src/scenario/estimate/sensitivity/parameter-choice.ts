import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import type { ParameterId } from '../../../cahier/ids.ts';
import { formatPercent } from '../../../french/numbers.ts';
import { compareNumbers, readFraction } from '../../format/decimal-text.ts';
import type { Scenario } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import type { Etude, Facteur } from './factor.ts';

const parameters = parametersOf(offered);

const { number, text } = exactEngine;

export const enVigueur = ({ parametres }: Scenario, id: ParameterId): string =>
  parametres[id] ?? parameters[id].defaut;

export const avecParametre = (scenario: Scenario, id: ParameterId, valeur: string): Scenario => ({
  ...scenario,
  parametres: { ...scenario.parametres, [id]: valeur },
});

type Presentation = Pick<Facteur, 'id' | 'label' | 'varie' | 'libelleBas' | 'libelleHaut'>;

export function hypothese(presentation: Presentation, bas: Scenario, haut: Scenario): Facteur {
  return { ...presentation, status: 'hypothese', bas, haut };
}

/** A fraction of a value, exact: half of « 1/300 » is « 1/600 ». */
function fraction(valeur: string, [dessus, dessous]: readonly [bigint, bigint]): string {
  const [numerateur = '0', denominateur = '1'] = valeur.split('/');
  if (!valeur.includes('/')) return text(number(valeur).times(`${dessus}`).div(`${dessous}`));
  return readFraction(`${BigInt(numerateur) * dessus}/${BigInt(denominateur) * dessous}`) ?? valeur;
}

/** A parameter at a part of its value and at a multiple of it, held within its bounds. */
export function parametre(
  { scenario }: Etude,
  id: ParameterId,
  presentation: Omit<Presentation, 'id' | 'libelleBas' | 'libelleHaut'>,
  [moins, plus]: readonly [part: readonly [bigint, bigint], multiple: readonly [bigint, bigint]],
  libelle: (valeur: string) => string,
): Facteur {
  const { max } = parameters[id].bounds;
  const fois = (by: readonly [bigint, bigint]): string => {
    const valeur = fraction(enVigueur(scenario, id), by);
    return max !== undefined && compareNumbers(valeur, max) > 0 ? max : valeur;
  };
  const [bas, haut] = [fois(moins), fois(plus)];
  return hypothese(
    { id, ...presentation, libelleBas: libelle(bas), libelleHaut: libelle(haut) },
    avecParametre(scenario, id, bas),
    avecParametre(scenario, id, haut),
  );
}

/** « −20 % » and « + 20 % ». */
export const bords = (ratio: string): readonly [string, string] => [
  formatPercent(text(number(ratio).neg())),
  formatPercent(ratio, { signed: true }),
];
