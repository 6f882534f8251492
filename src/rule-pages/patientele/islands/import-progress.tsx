import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { bytesReadWords } from '../../../calculators/import/import-words.ts';
import { begin } from '../../../islands/kit/import/interruption.ts';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import { IMPORT_WORDS, reach } from '../../../islands/kit/later-focus.ts';
import { ColumnsChoice } from './column-choice.tsx';
import { patients } from './patients-worker.ts';

export { patients };

/** What the results need is fetched while the file is read. */
const load = () => Promise.all([import('./results.tsx'), import('../../../figures/postes/drawing.ts')]);

const ABSENTS =
  "L'affichage des résultats n'a pas pu être chargé : vérifiez votre connexion, puis importez à nouveau.";

/** An import: its columns, how far it is, what became of it, and what it gave. */
export function Tracking() {
  const [Results, setResults] = useState<ComponentType>();
  const [absents, setAbsents] = useState(false);
  const job = patients.job.value;
  const choice = patients.choice.value;
  const busy = job !== undefined;
  useEffect(() => {
    if (!busy) return;
    load().then(
      ([module]) => {
        setAbsents(false);
        setResults(() => module.Results);
      },
      () => setAbsents(true),
    );
  }, [busy]);
  useEffect(() => (busy ? begin('patientele') : undefined), [busy]);
  const said = absents ? { grave: true, texte: ABSENTS } : patients.dit.value;
  return (
    <>
      {job && (
        <Progression
          nom={`Lecture de « ${job.nom} »`}
          progress={job.progress}
          dit={bytesReadWords}
          onUndo={() => {
            reach(IMPORT_WORDS);
            patients.undo();
          }}
        />
      )}
      <p
        id={IMPORT_WORDS}
        tabIndex={-1}
        class={said?.grave ? 'import-said import-fault' : 'import-said'}
        role={said?.grave ? 'alert' : 'status'}
      >
        {said?.texte}
      </p>
      {choice && !job && <ColumnsChoice choice={choice} />}
      {patients.imported.value && Results && <Results />}
    </>
  );
}
