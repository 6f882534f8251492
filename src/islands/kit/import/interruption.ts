import { retenir } from '../../../store/notices/leave-guard.ts';
import { alerter } from '../../../store/notices/notices.ts';
import { ecrireTexte, effacerTexte, lireJson, lireTexte } from '../../../store/storage/browser-storage.ts';
import { CLE_IMPORT, type PageDImport } from './import-mark.ts';

/* A mark of each import under way: its page and a number, never the file's name nor what is in it. */

function lire(): readonly string[] {
  const lu = lireJson(lireTexte(CLE_IMPORT) ?? '[]');
  return Array.isArray(lu) ? lu.map(String) : [];
}

function ecrire(marques: readonly string[]): void {
  if (marques.length === 0) effacerTexte(CLE_IMPORT);
  else ecrireTexte(CLE_IMPORT, JSON.stringify(marques));
}

const verrou = (marque: string): string => `ipep-import ${marque}`;

/** An import starts: its tab asks before it closes. Returns how to say that it has ended, well or not. */
export function commencer(page: PageDImport): () => void {
  const marque = `${page} ${Math.random().toString(36).slice(2)}`;
  ecrire([...lire(), marque]);
  const relacher = retenir();
  const fini = Promise.withResolvers<void>();
  // Held by a tab that lives: the browser lets go of it with the tab, however it ends.
  void navigator.locks?.request(verrou(marque), () => fini.promise);
  return () => {
    relacher();
    fini.resolve();
    ecrire(lire().filter((each) => each !== marque));
  };
}

/** Says that an import of a page was cut short, if its tab is no more; once. */
export async function direInterrompu(page: PageDImport): Promise<void> {
  const marques = lire().filter((each) => each.startsWith(`${page} `));
  // Without locks (plain http), an import that lives in another tab cannot be told from one that is dead.
  if (marques.length === 0 || navigator.locks === undefined) return;
  const { held = [], pending = [] } = await navigator.locks.query();
  const tenus = new Set([...held, ...pending].map(({ name }) => name));
  const morts = marques.filter((each) => !tenus.has(verrou(each)));
  if (morts.length === 0) return;
  ecrire(lire().filter((each) => !morts.includes(each)));
  alerter({
    id: 'import',
    texte:
      "Un import n'a pas été terminé : sa page a été fermée avant la fin. Rien n'en a été gardé : choisissez le fichier à nouveau.",
    actions: [],
    fermer: { nom: 'Fermer' },
  });
}
