import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** What was typed in the fields of a form, by field, as typed. */
export type Saisi<C extends string> = Readonly<Record<C, string>>;

/** The fields of a page that has no scenario: kept in the reader's browser, never in the address. */
export interface Formulaire<C extends string> {
  readonly saisi: ReadonlySignal<Saisi<C>>;
  /** What a case or a reset replaced, until something is typed. */
  readonly avant: ReadonlySignal<Saisi<C> | undefined>;
  /** Whether the fields are no longer those of the start. */
  readonly modifie: ReadonlySignal<boolean>;
  /** Takes what was kept in an earlier visit; until then the fields are those of the page as built. */
  ouvrir(): void;
  ecrire(champ: C, texte: string): void;
  /** Fills some fields at once; what they held can be taken back. */
  remplir(valeurs: Partial<Saisi<C>>): void;
  revenir(): void;
}

/** A form under its own key of the browser's storage; its start gives its fields. */
export function creerFormulaire<C extends string>(cle: string, depart: Saisi<C>): Formulaire<C> {
  const saisi = signal(depart);
  const avant = signal<Saisi<C> | undefined>(undefined);
  let ouvert = false;

  const poser = (valeurs: Saisi<C>): void => {
    saisi.value = valeurs;
    garder(cle, valeurs);
  };

  return {
    saisi,
    avant,
    modifie: computed(() => saisi.value !== depart),
    ouvrir() {
      if (ouvert) return;
      ouvert = true;
      const garde = lire(cle, depart);
      if (garde !== undefined) saisi.value = garde;
    },
    ecrire(champ, texte) {
      avant.value = undefined;
      poser({ ...saisi.value, [champ]: texte });
    },
    remplir(valeurs) {
      avant.value = saisi.value;
      poser({ ...saisi.value, ...valeurs });
    },
    revenir() {
      if (avant.value === undefined) return;
      poser(avant.value);
      avant.value = undefined;
    },
  };
}

function garder(cle: string, valeurs: object): void {
  try {
    localStorage.setItem(cle, JSON.stringify(valeurs));
  } catch {
    // Some browsers refuse, or are full: the page keeps what was typed while it is open.
  }
}

/** What was kept under a key, if it has texts for fields of this form; a field that it lacks is that of the start. */
function lire<C extends string>(cle: string, depart: Saisi<C>): Saisi<C> | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(cle) ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    const entries = Object.entries(value).filter(
      ([champ, texte]) => champ in depart && typeof texte === 'string',
    );
    return { ...depart, ...(Object.fromEntries(entries) as Partial<Saisi<C>>) };
  } catch {
    return undefined;
  }
}
