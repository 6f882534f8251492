import type { ComponentChildren } from 'preact';
import type { Conclusion } from '../../../calculators/form-calculator.ts';
import { Announcement } from '../announcement.tsx';

interface Props {
  readonly conclusion: Conclusion;
  readonly fresh: () => boolean;
  /** Beside the name of the result. */
  readonly mark?: ComponentChildren;
  /** Of a value that is not whole. */
  readonly valueClass?: string | undefined;
  /** In place of the plain note. */
  readonly note?: ComponentChildren;
}

/** The result of a form: announced once it has settled. */
export function ConclusionSaid({ conclusion, fresh, mark, valueClass, note }: Props) {
  return (
    <Announcement class="resultat" fresh={fresh}>
      <p class="resultat-ligne">
        <span>
          {conclusion.nom}
          {mark !== undefined && <> {mark}</>}
        </span>{' '}
        <b class={valueClass}>{conclusion.valeur}</b>
      </p>
      <p class="resultat-note">{note ?? conclusion.note}</p>
    </Announcement>
  );
}
