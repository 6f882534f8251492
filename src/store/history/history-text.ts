import type { Signal } from '@preact/signals';
import { ecrireTexte, lireTexte } from '../storage/browser-storage.ts';
import { type Historique, LIMITE, VIDE } from './history.ts';

/** The longest text that an history is kept in; the oldest changes are left out of it first. */
const PLACE = 1_000_000;

/** What a text changes of the one before it: how much of its start and of its end it keeps, and what is between. */
type Ecart = readonly [debut: number, fin: number, milieu: string];

function ecart(avant: string, apres: string): Ecart {
  const court = Math.min(avant.length, apres.length);
  let debut = 0;
  while (debut < court && avant[debut] === apres[debut]) debut += 1;
  let fin = 0;
  while (fin < court - debut && avant.at(-1 - fin) === apres.at(-1 - fin)) fin += 1;
  return [debut, fin, apres.slice(debut, apres.length - fin)];
}

/** An history as one text, each state by what it changes of the one before: a hundred of them take little more than one. */
export function enTexte<T>({ faits, defaits }: Historique<T>): string {
  const textes = [...faits, ...defaits].map((each) => JSON.stringify(each));
  const texte = JSON.stringify([
    faits.length,
    textes.map((each, rang) => ecart(textes[rang - 1] ?? '', each)),
  ]);
  if (texte.length <= PLACE || textes.length === 0) return texte;
  return enTexte({
    faits: faits.slice(Math.ceil(faits.length / 2)),
    defaits: faits.length > 0 ? defaits : [],
  });
}

/** Whether it keeps no more of a text than there is: one that kept it twice, over and over, would fill the memory. */
function tient([debut, fin, milieu]: Ecart, avant: string): boolean {
  return debut >= 0 && fin >= 0 && debut + fin <= avant.length && typeof milieu === 'string';
}

/** The same, read; an empty one for any text that `enTexte` has not written, or whose states are not what `est` knows. */
export function deTexte<T>(texte: string, est: (value: unknown) => value is T): Historique<T> {
  if (texte.length > PLACE) return VIDE;
  try {
    const [combien, ecarts] = JSON.parse(texte) as [number, Ecart[]];
    if (ecarts.length > 2 * LIMITE) return VIDE;
    let avant = '';
    const etats = ecarts.map((each): unknown => {
      if (!tient(each, avant)) throw new RangeError('not of the text before');
      const [debut, fin, milieu] = each;
      avant = avant.slice(0, debut) + milieu + avant.slice(avant.length - fin);
      return JSON.parse(avant);
    });
    return etats.every(est) ? { faits: etats.slice(0, combien), defaits: etats.slice(combien) } : VIDE;
  } catch {
    return VIDE;
  }
}

/** Takes the history that the tab has kept, under what has been changed since the page opened; keeps it when it is left. */
export function tenirHistorique<T>(
  cle: string,
  historique: Signal<Historique<T>>,
  est: (value: unknown) => value is T,
): void {
  const lire = (): void => {
    const texte = lireTexte(cle, 'sessionStorage');
    const garde = texte === null ? VIDE : deTexte(texte, est);
    const { faits, defaits } = historique.value;
    const neuf = faits.length > 0 || defaits.length > 0;
    historique.value = neuf ? { faits: [...garde.faits, ...faits].slice(-LIMITE), defaits } : garde;
  };
  const garder = (): void => {
    ecrireTexte(cle, enTexte(historique.value), 'sessionStorage');
  };
  lire();
  window.addEventListener('pagehide', garder);
  // A telephone closes a page in the background without another word.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && garder());
  // Back from another page of the tab, which has gone on from here.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    historique.value = VIDE;
    lire();
  });
}
