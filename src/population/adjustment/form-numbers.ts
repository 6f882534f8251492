/* Numbers of a form: canonical decimal text, or what could not be read. */

/** What a field is told when its value is refused, by field. */
export type Refusals<C extends string> = { readonly [K in C]?: string };

export type Judgement<C extends string, R> =
  | { readonly ok: true; readonly result: R }
  | { readonly ok: false; readonly refus: Refusals<C> };

interface Expected {
  readonly min: number;
  readonly max: number;
  readonly entier?: true;
  /** A French clause: « nombre de 0 à 120 attendu ». */
  readonly dit: string;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A coefficient, a constant: in € per patient. */
export const COEFFICIENT: Expected = {
  min: -1e6,
  max: 1e6,
  dit: 'montant en euros attendu, de −1 000 000 à 1 000 000',
};
/** An index without a known unit. */
export const INDEX: Expected = { min: 0, max: 1e6, dit: 'nombre de 0 à 1 000 000 attendu' };
export const VALUE: Expected = { min: -1e6, max: 1e6, dit: 'nombre de −1 000 000 à 1 000 000 attendu' };
export const AGE: Expected = {
  min: 0,
  max: 130,
  entier: true,
  dit: 'âge en années révolues attendu, de 0 à 130',
};
export const MEAN_AGE: Expected = { min: 0, max: 130, dit: 'âge moyen de 0 à 130 ans attendu' };
export const PART: Expected = { min: 0, max: 1, dit: 'pourcentage de 0 à 100 % attendu' };
export const DEPENSE: Expected = { min: 0, max: 1e6, dit: 'montant de 0 à 1 000 000 € attendu' };
export const YES_NO: Expected = { min: 0, max: 1, entier: true, dit: 'oui ou non attendu' };

/** Reads the fields of a form one by one, and keeps why some are refused. */
export function lineReader<C extends string>(typed: Readonly<Record<C, string>>) {
  const refusal: { [K in C]?: string } = {};
  return {
    refus: refusal as Refusals<C>,
    refuse(field: C, reason: string): void {
      refusal[field] = reason;
    },
    /** The decimal text of a field; « 0 » where it is refused, and then nothing is computed. */
    nombre(field: C, { min, max, entier: integer, dit: said }: Expected): string {
      const texte = typed[field];
      const value = Number(texte);
      const isSound = DECIMAL.test(texte) && texte.length <= 60 && value >= min && value <= max;
      if (isSound && !(integer && !Number.isInteger(value))) return texte;
      refusal[field] = texte.trim() === '' ? `${said} : rien n'est écrit.` : `${said}, « ${texte} » reçu.`;
      return '0';
    },
  };
}
