interface Props {
  readonly dit: string;
  readonly names: readonly string[];
}

/** Columns that a sentence names. */
const NAMED = 40;

/** Columns of a file, in a sentence; none, no sentence. */
export function Columns({ dit: said, names }: Props) {
  if (names.length === 0) return null;
  const others = names.length - NAMED;
  return (
    <p class="fine-print">
      {said} : <span data-verbatim>{names.slice(0, NAMED).join(', ')}</span>
      {others > 0 && ` et ${others} ${others > 1 ? 'autres' : 'autre'}`}.
    </p>
  );
}
