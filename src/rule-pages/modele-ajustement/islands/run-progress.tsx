import { useEffect } from 'preact/hooks';
import { bytesReadWords } from '../../../calculators/import/import-words.ts';
import { begin } from '../../../islands/kit/import/interruption.ts';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import { Said } from '../../../islands/kit/import/said.tsx';
import type { Progress } from '../../../workers/long-contract.ts';
import { number } from '../adjustment-words.ts';
import type { Requester } from './bench-state.ts';
import { opened } from './open-bench.ts';

const unites = { patients: 'patients', tirages: 'groupes' } as const;

interface Props {
  /** The part of the page that asked: each shows what it asked for. */
  readonly from: Requester;
}

/** What is under way, the way to stop it, and what became of it. */
export function Tracking({ from }: Props) {
  const bench = opened.value;
  const ownValue = bench?.requester.value === from;
  const job = ownValue ? bench?.job.value : undefined;
  const said = ownValue ? bench?.dit.value : undefined;
  const lit = job?.unite === 'octets';
  useEffect(() => (lit ? begin('modele-ajustement') : undefined), [lit]);
  const progressWords = (progress: Progress): string => {
    if (job === undefined || job.unite === 'octets') return bytesReadWords(progress);
    return `${number(progress.done)} ${unites[job.unite]} sur ${number(progress.total)}`;
  };
  return (
    <>
      {job && (
        <Progression nom={job.nom} progress={job.progress} dit={progressWords} onUndo={() => bench?.undo()} />
      )}
      <Said said={said} />
    </>
  );
}
