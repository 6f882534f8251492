import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { dayInWords } from '../../french/days.ts';
import { formatValue } from '../../french/numbers.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { unitLabel } from '../../french/units.ts';
import { showParameter } from '../../scenario/format/shown-parameter.ts';
import type { Liveness, MovedAmount, MovedParameter } from './liveness.ts';

/** How a cell stands to today's results, in one or two French sentences. */
export const livenessWords = (liveness: Liveness): string => frenchSpacing(sentences(liveness));

function sentences(liveness: Liveness): string {
  const computed = `Calculé le ${dayInWords(liveness.le)}`;
  if (liveness.kind === 'refused')
    return `${computed}. Les règles d'aujourd'hui n'acceptent plus ce dossier : rien ne peut être recalculé.`;
  if (liveness.kind === 'same') {
    const { version } = liveness;
    return version
      ? `${computed}, mêmes règles qu'aujourd'hui (version ${version.before} du site alors, ${version.after} aujourd'hui).`
      : `${computed}, mêmes règles qu'aujourd'hui.`;
  }
  const { rules, dossier, amounts } = liveness;
  const causes = [
    ...(rules ? [`les règles ont changé${listed(rules.values.map(parameterMoved))}`] : []),
    ...(dossier ? ['le dossier a changé'] : []),
  ];
  const cause = causes.length > 0 ? causes.join(', et ') : 'le résultat a changé';
  const effect = amounts.length > 0 ? amounts.map(amountMoved).join(' ; ') : 'le résultat est le même';
  return `${computed}. Depuis, ${cause} : ${effect}.`;
}

const listed = (items: readonly string[]): string => (items.length > 0 ? ` (${items.join(', ')})` : '');

const parameters = parametersOf(offered);

/** « Intervalle : 5 % → 3 % ». */
function parameterMoved({ id, before, after }: MovedParameter): string {
  const show = (value: string): string => (value === '' ? 'absent' : showParameter(id, value));
  return `${parameters[id].label} : ${show(before)} → ${show(after)}`;
}

/** « total : 370 827 € → 315 754 €, soit 55 073 € de moins »; to the cent where whole euros would hide it. */
function amountMoved({ nom, unite, before, after, difference }: MovedAmount): string {
  const magnitude = difference.replace('-', '');
  const isSmall = unite === '€' && /^0\.[0-4]/.test(magnitude);
  const show = (value: string): string => {
    const words = unitLabel(unite);
    const text = formatValue(value, unite, unite === '€' && !isSmall ? { maximumFractionDigits: 0 } : {});
    return unite === '€' || unite === '€/patient' || words === '' ? text : `${text} ${words}`;
  };
  return `${nom} ${show(before)} → ${show(after)}, soit ${show(magnitude)} de ${difference.startsWith('-') ? 'moins' : 'plus'}`;
}
