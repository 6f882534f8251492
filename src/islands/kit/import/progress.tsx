import type { Progres } from '../../../workers/long-contract.ts';

interface Props {
  readonly nom: string;
  readonly progres: Progres;
  /** How far it is, in words; not asked before the end is known. */
  readonly dit: (progres: Progres) => string;
  readonly onAnnuler: () => void;
}

/** A long task, how far it is, and the way to stop it. */
export function Progression({ nom, progres, dit, onAnnuler }: Props) {
  const { fait, total } = progres;
  return (
    <div class="g-progression">
      <span class="g-progression-nom" data-verbatim>
        {nom}
      </span>
      <progress aria-label={nom} {...(total > 0 && { value: fait, max: total })} />
      <span class="g-progression-dit">{total > 0 ? dit(progres) : ''}</span>
      <button type="button" onClick={onAnnuler}>
        Annuler
      </button>
    </div>
  );
}
