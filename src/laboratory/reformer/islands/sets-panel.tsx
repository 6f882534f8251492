import { useState } from 'preact/hooks';
import { FileChoice } from '../../../islands/kit/import/file-button.tsx';
import { focusOn, fromHere } from '../../../islands/kit/later-focus.ts';
import { type Sets, setsText } from '../sets.ts';
import type { WordedFault } from './open-workers.ts';
import { ABSENT, addSet, done, putBack } from './set-changes.ts';
import { SetEditor } from './set-editor.tsx';

interface Props {
  readonly sets: Sets;
  /** By rank of set. */
  readonly faults: readonly (readonly WordedFault[])[];
  readonly years: readonly string[];
}

/** The cahier's set, then the reader's. */
export function SetsPanel({ sets, faults, years }: Props) {
  const [said, setSaid] = useState('');
  const add = (): void => void addSet((all, { withNew }) => withNew(all)).then(setSaid);
  const open = async (file: File): Promise<void> => {
    const goTo = fromHere();
    setSaid('');
    const opened = await import('./opened-set.ts').then(
      ({ openSet }) => openSet(file),
      () => ({ ok: false, message: ABSENT }) as const,
    );
    if (!opened.ok) return setSaid(opened.message);
    setSaid(await addSet((all, { withSet }) => withSet(all, opened.set), goTo));
  };
  const isLast = done.value.after === setsText(sets);
  return (
    <section aria-labelledby="jeux">
      <div class="feuille-tete">
        <h2 id="jeux" tabIndex={-1}>
          Les jeux de règles
        </h2>
      </div>
      <p class="aide">
        Le cahier est toujours le premier ; <a href="#reformer-suppose">plus bas</a>, ce qu'il ne dit pas.
      </p>
      <p class="si-script">
        <span role="status" data-verbatim>
          {isLast && done.value.said}
        </span>{' '}
        {isLast && done.value.before !== undefined && (
          <button
            type="button"
            class="lien"
            onClick={() => {
              putBack();
              focusOn('jeux');
            }}
          >
            Remettre
          </button>
        )}
      </p>
      {sets.map((set, rank) => (
        <SetEditor key={rank} rank={rank} set={set} faults={faults[rank] ?? []} years={years} />
      ))}
      <p class="dossier-actes si-script">
        <button type="button" class="bouton-plein" onClick={add}>
          Un jeu de plus
        </button>
        <FileChoice
          nom="Ouvrir un fichier de règles"
          field="Fichier de règles à ouvrir"
          accept=".json,application/json"
          onFile={(file) => void open(file)}
        />
      </p>
      <p class="dossier-refus" role="alert" data-verbatim>
        {said}
      </p>
    </section>
  );
}
