import { type Saisie, sansVue } from '../state/draft.ts';
import { depart, differe, type Etat } from '../state/state.ts';
import { ecrireTexte, effacerTexte, lireTexte } from './browser-storage.ts';
import { soon } from './delayed-write.ts';
import { CLE_SAISIE, lireMemoire, type Memoire } from './scenario-memory.ts';
import { ecarter, rappelerEcarte } from './unreadable.ts';

/** What a page opens with. */
interface Ouverte {
  readonly memoire?: Memoire | undefined;
  /** What is kept and cannot be read; it is being put aside. */
  readonly illisible?: string;
  /** The tab has written its own since it opened, or since its last reload. */
  readonly sienne?: true;
}

export interface Partage {
  /** The tab's own scenario, else the one that the browser keeps for all tabs. */
  ouvrir(): Ouverte;
  /** Keeps what is typed, for this tab and for all. */
  retenir(): void;
  /** The same, out of the event that asks for it. */
  keepSoon(): void;
  /** Something is the reader's now: what the browser does not keep of it is said. */
  toucher(): void;
}

/**
 * What the browser keeps when several tabs write it. Each tab has its own scenario, through its own reloads; the last
 * one written is the one kept for all, and the one whose place it has taken can be had back.
 */
export function creerPartage(etat: Etat): Partage {
  const { saisie, gardee, remplacee, autre, fragment, modifiee } = etat;
  /** The last text kept for all that this tab has read as its own, or written. */
  let connu: string | null = null;
  let touchee = false;

  /** The scenario of another tab: it is not taken, nor lost. What this tab wrote just before a reload may come back too. */
  const accueillir = (venue: Memoire): void => {
    remplacee.value ??= venue.remplacee;
    const ici = saisie.value;
    autre.value = autreQue(ici, venue.saisie) ?? (venue.autre && autreQue(ici, venue.autre));
  };

  const ecrire = (): void => {
    const memoire: Memoire = {
      saisie: modifiee.value ? saisie.value : depart,
      fragment: fragment.value ?? '',
      ...(gardee.value && { gardee: gardee.value }),
      ...(remplacee.value && { remplacee: remplacee.value }),
      ...(autre.value && { autre: autre.value }),
    };
    const texte = JSON.stringify(memoire);
    const fait = ecrireTexte(CLE_SAISIE, texte);
    if (fait) connu = texte;
    const sien = fait ? texte : JSON.stringify({ ...memoire, refusee: true } satisfies Memoire);
    const tenu = (modifiee.value || !fait) && ecrireTexte(CLE_SAISIE, sien, 'sessionStorage');
    // An older one would come back in its place.
    if (!tenu) effacerTexte(CLE_SAISIE, 'sessionStorage');
    if (touchee) etat.garde.value = fait ? 'tous' : tenu ? 'onglet' : 'rien';
  };

  const suivre = ({ key, newValue }: StorageEvent): void => {
    const venue = key === CLE_SAISIE ? lireMemoire(newValue) : undefined;
    if (venue === undefined) return;
    gardee.value = venue.gardee;
    // A tab that still shows the example goes on from what is kept, at its next page.
    if (!modifiee.value) return;
    connu = newValue;
    accueillir(venue);
  };

  const retenir = (): void => {
    const la = lireTexte(CLE_SAISIE);
    const venue = la === connu ? undefined : lireMemoire(la);
    if (la !== null && la !== connu && venue === undefined) ecarter(CLE_SAISIE, la);
    // A tab that shows the example has nothing to put in the place of another's scenario: only what it keeps aside.
    if (venue !== undefined && !modifiee.value) {
      ecrireTexte(CLE_SAISIE, JSON.stringify({ ...venue, gardee: gardee.value }));
      return;
    }
    if (venue !== undefined) accueillir(venue);
    ecrire();
  };
  const { ask, now } = soon(retenir);

  return {
    retenir: now,
    keepSoon: ask,
    ouvrir() {
      window.addEventListener('storage', suivre);
      rappelerEcarte(CLE_SAISIE);
      const [texte, sien] = [lireTexte(CLE_SAISIE), lireTexte(CLE_SAISIE, 'sessionStorage')];
      const [commune, mienne] = [lireMemoire(texte), lireMemoire(sien)];
      connu = texte;
      if (texte !== null && commune === undefined) ecarter(CLE_SAISIE, texte);
      if (mienne === undefined) {
        autre.value = commune?.autre;
        return commune === undefined && texte !== null ? { illisible: texte } : { memoire: commune };
      }
      const aJour = commune !== undefined && mienne.refusee === undefined;
      autre.value = (aJour && autreQue(mienne.saisie, commune.saisie)) || mienne.autre;
      return {
        memoire: aJour && commune.gardee ? { ...mienne, gardee: commune.gardee } : mienne,
        sienne: true,
      };
    },
    toucher() {
      touchee = true;
    },
  };
}

/** Another scenario than one's own, unless it is the site's example; wherever both are looked at. */
function autreQue(mienne: Saisie, venue: Saisie): Saisie | undefined {
  const meme = !differe(sansVue(mienne), sansVue(venue)) || !differe(venue.scenario, depart.scenario);
  return meme ? undefined : venue;
}
