import type { NumberBounds } from '../scenario/chance/question-bounds.ts';
import { type Refusal, refusal } from './io.ts';

interface NumberRead {
  readonly ok: true;
  readonly value: number;
}

interface NumbersRead {
  readonly ok: true;
  readonly values: readonly number[];
}

/** A number as an option was typed, with a point or a comma. */
export function readNumber(option: string, typed: string, bounds: NumberBounds): NumberRead | Refusal {
  const pattern = bounds.whole ? /^\d+$/ : /^\d+([.,]\d+)?$/;
  const value = Number(typed.replace(',', '.'));
  const { least, most, above = false } = bounds;
  if (pattern.test(typed) && value <= most && (above ? value > least : value >= least))
    return { ok: true, value };
  return refusal(`--${option} : ${expected(bounds)} attendu, « ${typed} » reçu.`);
}

/** Whole numbers that commas separate, each given once. */
export function readNumbers(option: string, typed: string, bounds: NumberBounds): NumbersRead | Refusal {
  const values: number[] = [];
  for (const each of typed.split(',')) {
    const read = readNumber(option, each.trim(), { ...bounds, whole: true });
    if (!read.ok) return read;
    if (values.includes(read.value)) return refusal(`--${option} : « ${read.value} » est donné deux fois.`);
    values.push(read.value);
  }
  return { ok: true, values };
}

function expected({ least, most, whole = false, above = false }: NumberBounds): string {
  const kind = whole ? 'nombre entier' : 'nombre';
  return above ? `${kind} au-dessus de ${least}, et de ${most} au plus,` : `${kind} de ${least} à ${most}`;
}
