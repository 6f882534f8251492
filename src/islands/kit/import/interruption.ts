import { raiseAlert } from '../../../store/notices/alerts.ts';
import { remember } from '../../../store/notices/leave-guard.ts';
import { eraseText, readJson, readText, writeText } from '../../../store/storage/browser-storage.ts';
import { IMPORT_KEY, type PageDImport } from './import-mark.ts';

/* A mark of each import under way: its page and a number, never the file's name nor what is in it. */

function read(): readonly string[] {
  const lu = readJson(readText(IMPORT_KEY) ?? '[]');
  return Array.isArray(lu) ? lu.map(String) : [];
}

function write(marks: readonly string[]): void {
  if (marks.length === 0) eraseText(IMPORT_KEY);
  else writeText(IMPORT_KEY, JSON.stringify(marks));
}

const lockName = (mark: string): string => `ipep-import ${mark}`;

/** An import starts: its tab asks before it closes. Returns how to say that it has ended, well or not. */
export function begin(page: PageDImport): () => void {
  const mark = `${page} ${Math.random().toString(36).slice(2)}`;
  write([...read(), mark]);
  const release = remember();
  const finished = Promise.withResolvers<void>();
  // Held by a tab that lives: the browser lets go of it with the tab, however it ends.
  void navigator.locks?.request(lockName(mark), () => finished.promise);
  return () => {
    release();
    finished.resolve();
    write(read().filter((each) => each !== mark));
  };
}

/** Says that an import of a page was cut short, if its tab is no more; once. */
export async function sayInterrupted(page: PageDImport): Promise<void> {
  const marks = read().filter((each) => each.startsWith(`${page} `));
  // Without locks (plain http), an import that lives in another tab cannot be told from one that is dead.
  if (marks.length === 0 || navigator.locks === undefined) return;
  const { held = [], pending = [] } = await navigator.locks.query();
  const heldBack = new Set([...held, ...pending].map(({ name }) => name));
  const deadOnes = marks.filter((each) => !heldBack.has(lockName(each)));
  if (deadOnes.length === 0) return;
  write(read().filter((each) => !deadOnes.includes(each)));
  raiseAlert({
    id: 'import',
    texte:
      "Un import n'a pas été terminé : sa page a été fermée avant la fin. Rien n'en a été gardé : choisissez le fichier à nouveau.",
    actions: [],
    shut: { nom: 'Fermer' },
  });
}
