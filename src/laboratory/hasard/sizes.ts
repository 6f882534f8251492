import { normalise } from '../../french/number-reading.ts';
import { formatNumber } from '../../french/numbers.ts';
import { questionBounds } from '../../scenario/chance/question-bounds.ts';

export type SizesRead =
  | { readonly ok: true; readonly sizes: readonly number[] }
  | { readonly ok: false; readonly reason: string };

/** Sizes that a figure tells apart. */
export const MOST_SIZES = 6;

/** Digits, all in a row or by thousands. */
const SIZE = /^(?:\d+|\d{1,3}(?: \d{3})+)$/;

/** Some sizes, separated by commas, semicolons or lines; thousands may have their space: « 5 000, 12 000 ». */
export function readSizes(text: string): SizesRead {
  const texts = text.split(/[,;\n\t]/).map(normalise);
  if (texts.every((each) => each === ''))
    return refused('Aucune taille : donnez-en au moins une, par exemple « 5 000, 30 000 ».');
  if (texts.length > MOST_SIZES)
    return refused(`${texts.length} tailles : ${MOST_SIZES} au plus sont attendues, une courbe chacune.`);
  const sizes: number[] = [];
  for (const each of texts) {
    const size = Number(each.replaceAll(' ', ''));
    if (!SIZE.test(each) || size < questionBounds.patients.least || size > questionBounds.patients.most)
      return refused(
        `« ${each} » : un nombre entier de patients, de ${questionBounds.patients.least} à ${formatNumber(String(questionBounds.patients.most))}, est attendu ; séparez les tailles par des virgules ou des points-virgules.`,
      );
    if (sizes.includes(size)) return refused(`« ${each} » : cette taille est donnée deux fois.`);
    sizes.push(size);
  }
  return { ok: true, sizes };
}

const refused = (reason: string): SizesRead => ({ ok: false, reason });
