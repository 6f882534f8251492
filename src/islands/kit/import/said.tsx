interface Props {
  /** What became of a task, in French, and whether it is grave. */
  readonly said: { readonly grave: boolean; readonly texte: string } | undefined;
  /** Of a place that takes the focus once what had it is gone. */
  readonly id?: string;
}

/** What became of a long task. */
export function Said({ said, id }: Props) {
  return (
    <p
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      class={said?.grave ? 'import-said import-fault' : 'import-said'}
      role={said?.grave ? 'alert' : 'status'}
    >
      {said?.texte}
    </p>
  );
}
