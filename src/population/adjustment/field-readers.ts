/* Numbers of a form: canonical decimal text, or what could not be read. */

/** What a field is told when its value is refused, by field. */
export type Refus<C extends string> = { readonly [K in C]?: string };

export type Jugement<C extends string, R> =
  | { readonly ok: true; readonly resultat: R }
  | { readonly ok: false; readonly refus: Refus<C> };

interface Attendu {
  readonly min: number;
  readonly max: number;
  readonly entier?: true;
  /** A French clause: « nombre de 0 à 120 attendu ». */
  readonly dit: string;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A coefficient, a constant: in € per patient. */
export const COEFFICIENT: Attendu = {
  min: -1e6,
  max: 1e6,
  dit: 'montant en euros attendu, de −1 000 000 à 1 000 000',
};
/** An index without a known unit. */
export const INDICE: Attendu = { min: 0, max: 1e6, dit: 'nombre de 0 à 1 000 000 attendu' };
export const VALEUR: Attendu = { min: -1e6, max: 1e6, dit: 'nombre de −1 000 000 à 1 000 000 attendu' };
export const AGE: Attendu = {
  min: 0,
  max: 130,
  entier: true,
  dit: 'âge en années révolues attendu, de 0 à 130',
};
export const AGE_MOYEN: Attendu = { min: 0, max: 130, dit: 'âge moyen de 0 à 130 ans attendu' };
export const PART: Attendu = { min: 0, max: 1, dit: 'pourcentage de 0 à 100 % attendu' };
export const DEPENSE: Attendu = { min: 0, max: 1e6, dit: 'montant de 0 à 1 000 000 € attendu' };
export const OUI_NON: Attendu = { min: 0, max: 1, entier: true, dit: 'oui ou non attendu' };

/** Reads the fields of a form one by one, and keeps why some are refused. */
export function lecteur<C extends string>(saisi: Readonly<Record<C, string>>) {
  const refus: { [K in C]?: string } = {};
  return {
    refus: refus as Refus<C>,
    refuser(champ: C, raison: string): void {
      refus[champ] = raison;
    },
    /** The decimal text of a field; « 0 » where it is refused, and then nothing is computed. */
    nombre(champ: C, { min, max, entier, dit }: Attendu): string {
      const texte = saisi[champ];
      const value = Number(texte);
      const juste = DECIMAL.test(texte) && texte.length <= 60 && value >= min && value <= max;
      if (juste && !(entier && !Number.isInteger(value))) return texte;
      refus[champ] = texte.trim() === '' ? `${dit} : rien n'est écrit.` : `${dit}, « ${texte} » reçu.`;
      return '0';
    },
  };
}
