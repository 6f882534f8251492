import type { Progress } from '../../../workers/long-contract.ts';

interface Props {
  readonly nom: string;
  readonly progress: Progress;
  /** How far it is, in words; not asked before the end is known. */
  readonly dit: (progress: Progress) => string;
  readonly onUndo: () => void;
}

/** A long task, how far it is, and the way to stop it. */
export function Progression({ nom, progress, dit: said, onUndo }: Props) {
  const { done, total } = progress;
  return (
    <div class="progress-line">
      <span class="progress-line-name" data-verbatim>
        {nom}
      </span>
      <progress aria-label={nom} {...(total > 0 && { value: done, max: total })} />
      <span class="progress-line-said">{total > 0 ? said(progress) : ''}</span>
      <button type="button" onClick={onUndo}>
        Annuler
      </button>
    </div>
  );
}
