interface Props {
  readonly dit: string;
  readonly noms: readonly string[];
}

/** Columns of a file, in a sentence; none, no sentence. */
export function Colonnes({ dit, noms }: Props) {
  if (noms.length === 0) return null;
  return (
    <p class="g-menu">
      {dit} : <span data-verbatim>{noms.join(', ')}</span>.
    </p>
  );
}
