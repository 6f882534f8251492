import { soclesCourts } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { IndicateurExplique } from '../../scenario/run/explain-indicators.ts';

const points = (value = '0') => formatNumber(value, { maximumFractionDigits: 2 });

/**
 * Which socles a year leaves out, and where their weight goes, in French. `valeurs` are the named values of the year
 * (calcul.vue.valeurs).
 */
export function soclesLaisses(
  indicateurs: readonly IndicateurExplique[],
  valeurs: Readonly<Record<string, string>>,
): string {
  const comptes = indicateurs.flatMap(({ numero }) => (numero === undefined ? [] : [numero]));
  const laisses = soclesCourts.map(({ numero }) => numero).filter((numero) => !comptes.includes(numero));
  if (laisses.length === 0) return 'Les dix socles sont comptés cette année.';
  const [un] = indicateurs;
  const chacun = points(un?.valeurs['poidsIndicateur']);
  const surDix = points(valeurs['poidsSocleSurDix']);
  const poids =
    comptes.length === 1
      ? `au seul compté, qui pèse ${chacun} points`
      : `aux ${comptes.length} autres, qui pèsent ${chacun} points chacun`;
  const liste = [laisses.slice(0, -1).join(', '), String(laisses.at(-1))].filter((text) => text !== '');
  const qui =
    laisses.length === 1
      ? `Le socle ${liste[0]} est laissé de côté cette année : son poids va`
      : `Les socles ${liste.join(' et ')} sont laissés de côté cette année : leur poids va`;
  return `${qui} ${poids}, au lieu de ${surDix}.`;
}
