import { formatPercent, formatValue } from '../../french/numbers.ts';
import type { Apport } from '../../scenario/compare/one-point-gains.ts';

const points = (text: string) => formatValue(text, 'point', { signed: true });
const euros = (text: string) => formatValue(text, '€', { maximumFractionDigits: 0, signed: true });

/** « + 0,57 » points and « + 972 € » of the year's intéressement, and where a share ends; no points where nothing is left. */
export function chiffres({ pas, valeur, points: gagnes, interessement }: Apport) {
  const bout = formatPercent(valeur);
  if (pas === 'rien') return { points: undefined, euros: undefined, borne: `déjà à ${bout}` };
  return {
    points: points(gagnes),
    euros: euros(interessement),
    borne: pas === 'bord' ? `au plus, jusqu'à ${bout}` : undefined,
  };
}

/** What one more point would bring, in a sentence. */
export function phraseApport({ pas, valeur, points: gagnes, interessement, total }: Apport): string {
  const bout = formatPercent(valeur);
  if (pas === 'rien') return `À ${bout}, il ne reste rien à gagner.`;
  const quand =
    pas === 'bord' ? `Un point de mieux au plus, jusqu'à ${bout}` : `Un point de mieux, à ${bout}`;
  if (gagnes === '0') return `${quand}, ne changerait rien à cette note.`;
  const enTout = total === interessement ? '' : ` (${euros(total)} sur toutes les années)`;
  return `${quand} : ${points(gagnes)} au score et ${euros(interessement)} d'intéressement${enTout}.`;
}
