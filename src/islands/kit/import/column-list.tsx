interface Props {
  readonly dit: string;
  readonly noms: readonly string[];
}

/** Columns that a sentence names. */
const NOMMEES = 40;

/** Columns of a file, in a sentence; none, no sentence. */
export function Colonnes({ dit, noms }: Props) {
  if (noms.length === 0) return null;
  const autres = noms.length - NOMMEES;
  return (
    <p class="g-menu">
      {dit} : <span data-verbatim>{noms.slice(0, NOMMEES).join(', ')}</span>
      {autres > 0 && ` et ${autres} ${autres > 1 ? 'autres' : 'autre'}`}.
    </p>
  );
}
