import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { bytesReadWords } from '../../../calculators/import/import-words.ts';
import { begin } from '../../../islands/kit/import/interruption.ts';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import { ColumnsChoice } from './column-choice.tsx';
import { group } from './group-worker.ts';

export { group };

/** What the results need is fetched while the file is read. */
const load = () =>
  Promise.all([
    import('./results.tsx'),
    import('../../../figures/group-notes/drawing.ts'),
    import('../../../figures/note-distribution/drawing.ts'),
  ]);

const ABSENTS =
  "L'affichage des résultats n'a pas pu être chargé : vérifiez votre connexion, puis importez à nouveau.";

/** An import: how far it is, what became of it, and what it gave. */
export function Tracking() {
  const [Results, setResults] = useState<ComponentType>();
  const [absents, setAbsents] = useState(false);
  const job = group.job.value;
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
  useEffect(() => (busy ? begin('experience-patient') : undefined), [busy]);
  const said = absents ? { grave: true, texte: ABSENTS } : group.dit.value;
  return (
    <>
      {job && (
        <Progression
          nom={`Lecture de « ${job.nom} »`}
          progress={job.progress}
          dit={bytesReadWords}
          onUndo={() => group.undo()}
        />
      )}
      <p
        class={said?.grave ? 'import-said import-fault' : 'import-said'}
        role={said?.grave ? 'alert' : 'status'}
      >
        {said?.texte}
      </p>
      {group.choice.value && !job && <ColumnsChoice choice={group.choice.value} />}
      {group.imported.value && Results && <Results />}
    </>
  );
}
