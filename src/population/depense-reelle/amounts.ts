import { formatNumber, readFrenchNumber } from '../../french/numbers.ts';

/** The most that one amount of one patient may be, in €. */
const PLAFOND = 10_000_000;

/** Amounts in €, read; or why some are refused, by field, in French. */
type MontantsLus<C extends string> =
  | { readonly ok: true; readonly montants: Readonly<Record<C, string>> }
  | { readonly ok: false; readonly refus: { readonly [F in C]?: string } };

/** Reads amounts from 0 to 10 million, typed the French way or canonical. */
export function lireMontants<C extends string>(champs: readonly C[], saisi: Readonly<Record<C, string>>) {
  const lus = champs.map((champ) => [champ, lire(saisi[champ])] as const);
  const refus = lus.flatMap(([champ, lu]) => (lu.ok ? [] : [[champ, lu.attendu] as const]));
  if (refus.length > 0) return { ok: false, refus: Object.fromEntries(refus) } as MontantsLus<C>;
  const montants = Object.fromEntries(lus.flatMap(([champ, lu]) => (lu.ok ? [[champ, lu.valeur]] : [])));
  return { ok: true, montants } as MontantsLus<C>;
}

type Lu = { readonly ok: true; readonly valeur: string } | { readonly ok: false; readonly attendu: string };

function lire(texte: string): Lu {
  const lu = readFrenchNumber(texte, { unit: '€' });
  const recu = texte.trim() === '' ? 'rien reçu' : `« ${texte.trim()} » reçu`;
  if (!lu.ok || Number(lu.value) < 0 || Number(lu.value) > PLAFOND)
    return { ok: false, attendu: `montant de 0 à ${formatNumber(String(PLAFOND))} € attendu, ${recu}.` };
  return { ok: true, valeur: lu.value };
}
