import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  ecrireTexte,
  effacerTexte,
  estBloquee,
  lireJson,
  lireTexte,
  type Zone,
} from './storage/browser-storage.ts';
import { soon } from './storage/delayed-write.ts';
import { LONGEST_TEXT } from './storage/longest-text.ts';
import { ecarter, rappelerEcarte } from './storage/unreadable.ts';

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

  const { ask } = soon(() => garder(cle, saisi.value));

  const poser = (valeurs: Saisi<C>): void => {
    saisi.value = valeurs;
    ask();
  };

  const remplir = (valeurs: Partial<Saisi<C>>): void => {
    avant.value = saisi.value;
    poser({ ...saisi.value, ...valeurs });
  };

  /** Another tab has typed in the same form: this one keeps its own values on screen. */
  const suivre = ({ key, newValue }: StorageEvent): void => {
    if (key !== cle || newValue === null || saisi.value === depart) return;
    dire(valeursDe(lireJson(newValue), depart)?.valeurs);
  };

  const dire = (autre: Saisi<C> | undefined): void => {
    if (autre === undefined || JSON.stringify(autre) === JSON.stringify(saisi.value)) return;
    import('./notices/form-notices.ts').then(
      ({ direAutre }) =>
        direAutre(
          cle,
          () => remplir(autre),
          () => poser(saisi.value),
        ),
      () => undefined,
    );
  };

  return {
    saisi,
    avant,
    modifie: computed(() => saisi.value !== depart),
    ouvrir() {
      if (ouvert) return;
      ouvert = true;
      rappelerEcarte(cle);
      const siens = lire(cle, depart, 'sessionStorage');
      const communs = lire(cle, depart, 'localStorage');
      saisi.value = siens ?? communs ?? depart;
      // Typed in another tab while this one was closed.
      if (siens !== undefined) dire(communs);
      globalThis.window?.addEventListener('storage', suivre);
    },
    ecrire(champ, texte) {
      avant.value = undefined;
      poser({ ...saisi.value, [champ]: texte });
    },
    remplir,
    revenir() {
      if (avant.value === undefined) return;
      poser(avant.value);
      avant.value = undefined;
    },
  };
}

/** For this tab, through its own reloads, and for the next visit. */
function garder(cle: string, valeurs: object): void {
  const texte = JSON.stringify(valeurs);
  const tous = ecrireTexte(cle, texte);
  const onglet = ecrireTexte(cle, texte, 'sessionStorage');
  // An older one would come back in its place.
  if (!onglet && !estBloquee(cle, 'sessionStorage')) effacerTexte(cle, 'sessionStorage');
  // A key that is held back is said elsewhere; this tab keeps its own meanwhile.
  if (!tous && !(onglet && estBloquee(cle, 'localStorage'))) direRefus(onglet);
}

let dit: 'onglet' | 'rien' | undefined;

/** Said once a page, and once more if the tab cannot keep it either. */
function direRefus(onglet: boolean): void {
  const cas = onglet ? 'onglet' : 'rien';
  if (dit === 'rien' || dit === cas) return;
  dit = cas;
  import('./notices/form-notices.ts').then(
    (alertes) => alertes.direRefus(onglet),
    () => {
      dit = undefined;
    },
  );
}

/** What a storage keeps under a key; what this version cannot read of it is put aside, and said to be. */
function lire<C extends string>(cle: string, depart: Saisi<C>, zone: Zone): Saisi<C> | undefined {
  const texte = lireTexte(cle, zone);
  if (texte === null) return undefined;
  const lues = valeursDe(lireJson(texte), depart);
  if (lues === undefined || !lues.tout) ecarter(cle, texte, zone);
  return lues?.valeurs;
}

/** The texts for fields of a form, and whether they are all that there is; a field that it lacks is that of the start. */
function valeursDe<C extends string>(
  value: unknown,
  depart: Saisi<C>,
): { readonly valeurs: Saisi<C>; readonly tout: boolean } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const toutes = Object.entries(value);
  const lues = toutes.filter(
    ([champ, texte]) =>
      Object.hasOwn(depart, champ) && typeof texte === 'string' && texte.length <= LONGEST_TEXT,
  );
  return {
    valeurs: { ...depart, ...(Object.fromEntries(lues) as Partial<Saisi<C>>) },
    tout: lues.length === toutes.length,
  };
}
