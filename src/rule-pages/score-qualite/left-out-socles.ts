import { shortSocles } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { ExplainedIndicateur } from '../../scenario/run/explain-indicators.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';

const points = (value = '0') => formatNumber(value, { maximumFractionDigits: 2 });

/**
 * Which socles a year leaves out, and where their weight goes, in French. `valeurs` are the named values of the year
 * (calcul.vue.valeurs).
 */
export function soclesLeftOut(
  indicateurs: readonly ExplainedIndicateur[],
  valeurs: Pick<Calculation['vue']['valeurs'], 'poidsSocleSurDix'>,
): string {
  const countedItems = indicateurs.flatMap(({ numero }) => (numero === undefined ? [] : [numero]));
  const leftOnes = shortSocles.map(({ numero }) => numero).filter((numero) => !countedItems.includes(numero));
  if (leftOnes.length === 0) return 'Les dix socles sont comptés cette année.';
  const [un] = indicateurs;
  const eachOne = points(un?.valeurs['poidsIndicateur']);
  const surDix = points(valeurs['poidsSocleSurDix']);
  const poids =
    countedItems.length === 1
      ? `au seul compté, qui pèse ${eachOne} points`
      : `aux ${countedItems.length} autres, qui pèsent ${eachOne} points chacun`;
  const list = [leftOnes.slice(0, -1).join(', '), String(leftOnes.at(-1))].filter((text) => text !== '');
  const who =
    leftOnes.length === 1
      ? `Le socle ${list[0]} est laissé de côté cette année : son poids va`
      : `Les socles ${list.join(' et ')} sont laissés de côté cette année : leur poids va`;
  return `${who} ${poids}, au lieu de ${surDix}.`;
}
