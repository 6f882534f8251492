import { BREAKS, type Expected, MAX_NUMBER_LENGTH, type NumberFault, normalise } from './number-reading.ts';
import { frenchSpacing } from './typography.ts';

/** Says more of a refused text, as typed and with its marks made plain: what follows « … », with its point. */
export type Advise = (typed: string, text: string, expected: Expected) => string | undefined;

/** « un pourcentage n'est pas attendu ici », and what is. */
export function unitWords(code: 'euros' | 'percent', { example = '2 400,50' }: Expected): string {
  const what = code === 'euros' ? 'un montant en euros' : 'un pourcentage';
  return `${what} n'est pas attendu ici. Écrivez un nombre, par exemple ${example}.`;
}

/** What a refusal repeats, on one line: pasted text may be a page long. */
function shown(text: string): string {
  const characters = [...text.trim().slice(0, 4 * MAX_NUMBER_LENGTH)];
  const cut = characters.length > 2 * MAX_NUMBER_LENGTH;
  const kept = cut ? `${characters.slice(0, 2 * MAX_NUMBER_LENGTH).join('')}…` : text.trim();
  return kept.replace(BREAKS, ' ');
}

/** How to write a number in place of what was refused, in one French sentence or two; `advise` says more of some. */
export function numberFaultWords(fault: NumberFault, expected: Expected = {}, advise?: Advise): string {
  return frenchSpacing(words(fault, expected, advise));
}

function words({ code, received }: NumberFault, expected: Expected, advise: Advise | undefined): string {
  const { example = '2 400,50' } = expected;
  const typed = `« ${shown(received)} »`;
  switch (code) {
    case 'nothing':
      return `Écrivez un nombre, par exemple ${example}.`;
    case 'too-long':
      return `Ce nombre est trop long : ${MAX_NUMBER_LENGTH} caractères au plus.`;
    case 'euros':
    case 'percent':
      return `${typed} : ${unitWords(code, expected)}`;
  }
  const advice = advise?.(received.trim(), normalise(received), expected);
  if (advice !== undefined) return typed + advice;
  switch (code) {
    case 'no-number':
      return `${typed} n'est pas un nombre. Écrivez-le en chiffres, par exemple ${example}.`;
    case 'no-fraction':
      if (expected.takes?.('1/3') === false)
        return `${typed} n'est pas une fraction. Écrivez un nombre, par exemple ${example}.`;
      return `${typed} n'est pas une fraction. Écrivez deux nombres entiers séparés par une barre, par exemple 1/3.`;
    case 'zero-denominator':
      return `${typed} divise par zéro. Écrivez un autre dénominateur.`;
    case 'fraction':
      return `${typed} : une fraction n'est pas acceptée ici. Écrivez ${expected.example ? `un nombre, par exemple ${example}` : 'un nombre décimal, par exemple 0,5'}.`;
  }
}
