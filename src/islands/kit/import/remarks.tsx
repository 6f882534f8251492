interface Props {
  readonly phrases: readonly string[];
  /** Whether the sentences repeat what stands in the file. */
  readonly verbatim?: boolean;
}

/** What is to be known of how a file was read, a sentence a line. */
export function Remarques({ phrases, verbatim = false }: Props) {
  return (
    <>
      {phrases.map((phrase) => (
        <p key={phrase} class="fine-print" data-verbatim={verbatim || undefined}>
          {phrase}
        </p>
      ))}
    </>
  );
}
