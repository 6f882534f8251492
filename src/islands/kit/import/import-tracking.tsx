import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { bytesReadWords } from '../../../calculators/import/import-words.ts';
import { IMPORT_WORDS, reach } from '../later-focus.ts';
import type { Import } from './import-state.ts';
import { begin } from './interruption.ts';
import { Progression } from './progress.tsx';
import { Said } from './said.tsx';

const ABSENTS =
  "L'affichage des résultats n'a pas pu être chargé : vérifiez votre connexion, puis importez à nouveau.";

interface Props<R> {
  readonly task: Pick<Import<R>, 'job' | 'dit' | 'imported'> & { undo(): void };
  /** What the mark of an import under way says of where it is. */
  readonly page: Parameters<typeof begin>[0];
  /** Fetches what the results need, while the file is read. */
  readonly load: () => Promise<ComponentType>;
  /** The choice of the columns, while they are to be chosen. */
  readonly columns: ComponentChildren;
  /** Whether what became of the import takes the focus of what goes. */
  readonly takesFocus?: boolean;
}

/** An import: its columns, how far it is, what became of it, and what it gave. */
export function ImportTracking<R>({ task, page, load, columns, takesFocus = false }: Props<R>) {
  const [Results, setResults] = useState<ComponentType>();
  const [absents, setAbsents] = useState(false);
  const job = task.job.value;
  const busy = job !== undefined;
  useEffect(() => {
    if (!busy) return;
    load().then(
      (found) => {
        setAbsents(false);
        setResults(() => found);
      },
      () => setAbsents(true),
    );
  }, [busy]);
  useEffect(() => (busy ? begin(page) : undefined), [busy]);
  const said = absents ? { grave: true, texte: ABSENTS } : task.dit.value;
  return (
    <>
      {job && (
        <Progression
          nom={`Lecture de « ${job.nom} »`}
          progress={job.progress}
          dit={bytesReadWords}
          onUndo={() => {
            if (takesFocus) reach(IMPORT_WORDS);
            task.undo();
          }}
        />
      )}
      <Said said={said} {...(takesFocus && { id: IMPORT_WORDS })} />
      {!job && columns}
      {task.imported.value && Results && <Results />}
    </>
  );
}
