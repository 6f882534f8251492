import { offered, orderedPairs, parametersOf } from '../../../cahier/edition-facts.ts';
import { type ParameterId, parameterIds } from '../../../cahier/ids.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { compareNumbers } from '../decimal-text.ts';
import type { Parametres } from '../scenario.ts';
import { type Fields, facultatif, objet, type Reader, refuse, within } from './reader.ts';
import { decimalOuFraction } from './values.ts';

const parameters = parametersOf(offered);

/** The parameters given, and for each the value in force, given or default: undefined where it was refused. */
interface ParametresLus {
  readonly donnes: Parametres;
  readonly enVigueur: EnVigueur;
}

type EnVigueur = { readonly [K in ParameterId]?: string | undefined };

/** `parametres`: usable as soon as it is an object, so that one refused parameter does not hide other errors. */
export const parametres: Reader<ParametresLus> = objet<ParametresLus>((fields) => {
  const enVigueur: EnVigueur = Object.fromEntries(
    parameterIds.map((id) => [id, fields.champ(id, facultatif(readers[id], parameters[id].defaut))]),
  );
  for (const pair of orderedPairs) checkOrder(fields, enVigueur, ...pair);
  const donnes = Object.fromEntries(
    Object.entries(enVigueur).filter(([id]) => fields.donne(id)),
  ) as Parametres;
  return { donnes, enVigueur };
});

const readers = Object.fromEntries(
  parameterIds.map((id) => [id, decimalOuFraction(parameters[id].bounds)]),
) as Record<ParameterId, Reader<string>>;

/** Parameters out of order: the upper one is told if it was given, else the lower. */
function checkOrder(
  { donne, place }: Fields,
  enVigueur: EnVigueur,
  lower: ParameterId,
  upper: ParameterId,
  strict: boolean,
): void {
  const [least, most] = [enVigueur[lower], enVigueur[upper]];
  if (least === undefined || most === undefined) return;
  const difference = compareNumbers(least, most);
  if (difference < 0 || (difference === 0 && !strict)) return;
  if (donne(upper)) {
    const bound = strict ? 'de plus de' : "d'au moins";
    refuse(within(place, upper), `nombre ${bound} ${formatNumber(least)} (${lower}) attendu`, most);
  } else {
    const bound = strict ? 'de moins de' : "d'au plus";
    refuse(within(place, lower), `nombre ${bound} ${formatNumber(most)} (${upper}) attendu`, least);
  }
}
