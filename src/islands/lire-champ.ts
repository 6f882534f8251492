import { formatNumber, formatPercent, readFrenchNumber } from '../french/numbers.ts';
import { percentToRatio } from '../french/percent.ts';

/** How a field takes its number. */
export interface Maniere {
  /** A ratio, typed and shown per cent. */
  readonly pourcent: boolean;
  /** Fractions such as 1/3 can be kept. */
  readonly fraction: boolean;
  /** A ratio typed as such: « 50 % » says 0.5. */
  readonly ratio: boolean;
}

export type LectureChamp =
  | {
      readonly ok: true;
      /** Canonical text, as the scenario keeps it. */
      readonly value: string;
      /** What was understood, where the text does not say it by itself. */
      readonly echo?: string;
      readonly ambiguous: boolean;
    }
  | { readonly ok: false; readonly reason: string };

/** What is typed in a field: « 5 » per cent is 0.05, « 1/2 » the ratio itself, « 50 % » a half. */
export function lireChamp(texte: string, { pourcent, fraction, ratio }: Maniere): LectureChamp {
  const enPourcent = /%\s*$/u.test(texte);
  const lu = readFrenchNumber(texte, { fraction: fraction || pourcent });
  if (!lu.ok) return pourcent ? { ...lu, reason: lu.reason.replace(/2\s400,50/u, '12,5') } : lu;
  const { value, ambiguous } = lu;
  if (value.includes('/')) return fractionLue(texte.trim(), value, { pourcent, fraction, ratio });
  if (pourcent)
    return { ok: true, value: percentToRatio(value), ...(ambiguous && compris(value)), ambiguous };
  if (enPourcent && ratio) {
    const part = percentToRatio(value);
    return { ok: true, value: part, echo: `= ${formatNumber(part)}`, ambiguous: false };
  }
  if (enPourcent) {
    return { ok: false, reason: `« ${texte.trim()} » : un pourcentage n'est pas attendu ici.` };
  }
  return { ok: true, value, ...(ambiguous && compris(value)), ambiguous };
}

function compris(value: string) {
  return { echo: `Compris : ${formatNumber(value)}. Pour des milliers, séparez-les par une espace.` };
}

function fractionLue(typed: string, value: string, { pourcent, fraction }: Maniere): LectureChamp {
  if (!pourcent) return { ok: true, value, ambiguous: false };
  const kept = fraction ? value : decimale(value);
  if (kept === undefined) {
    const reason = `« ${typed} » n'a pas d'écriture décimale exacte. Écrivez un pourcentage, par exemple ${formatPercent(value, { maximumFractionDigits: 2 })}.`;
    return { ok: false, reason };
  }
  return { ok: true, value: kept, echo: `= ${formatPercent(value)}`, ambiguous: false };
}

/** A fraction as decimal text, if twenty decimals are enough to write it exactly. */
function decimale(fraction: string): string | undefined {
  const [numerateur = '0', denominateur = '1'] = fraction.replace('-', '').split('/');
  const [dessus, dessous] = [BigInt(numerateur) * 10n ** 20n, BigInt(denominateur)];
  if (dessus % dessous !== 0n) return undefined;
  const digits = `${dessus / dessous}`.padStart(21, '0');
  const decimals = digits.slice(-20).replace(/0+$/, '');
  const whole = digits.slice(0, -20);
  return `${fraction.startsWith('-') ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}
