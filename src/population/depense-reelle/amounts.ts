import { formatNumber, readFrenchNumber } from '../../french/numbers.ts';

/** The most that one amount of one patient may be, in €. */
const PLAFOND = 10_000_000;

/** Amounts in €, read; or why some are refused, by field, in French. */
type AmountsRead<C extends string> =
  | { readonly ok: true; readonly amounts: Readonly<Record<C, string>> }
  | { readonly ok: false; readonly refus: { readonly [F in C]?: string } };

/** Reads amounts from 0 to 10 million, typed the French way or canonical. */
export function readAmounts<C extends string>(fields: readonly C[], typed: Readonly<Record<C, string>>) {
  const inputRead = fields.map((field) => [field, read(typed[field])] as const);
  const refusal = inputRead.flatMap(([field, lu]) => (lu.ok ? [] : [[field, lu.attendu] as const]));
  if (refusal.length > 0) return { ok: false, refus: Object.fromEntries(refusal) } as AmountsRead<C>;
  const amounts = Object.fromEntries(inputRead.flatMap(([field, lu]) => (lu.ok ? [[field, lu.valeur]] : [])));
  return { ok: true, amounts } as AmountsRead<C>;
}

type Lu = { readonly ok: true; readonly valeur: string } | { readonly ok: false; readonly attendu: string };

function read(texte: string): Lu {
  const lu = readFrenchNumber(texte, { unit: '€' });
  const recu = texte.trim() === '' ? 'rien reçu' : `« ${texte.trim()} » reçu`;
  if (!lu.ok || Number(lu.value) < 0 || Number(lu.value) > PLAFOND)
    return { ok: false, attendu: `montant de 0 à ${formatNumber(String(PLAFOND))} € attendu, ${recu}.` };
  return { ok: true, valeur: lu.value };
}
