import { type Status, statuses } from '../../cahier/text/provenance.ts';
import { href } from '../../site.ts';

interface Props {
  readonly status: Status;
  /** The entry of the register that says why, « H5 »: beside another status, what it still supposes. */
  readonly hypothese?: string | undefined;
}

/** The provenance of a figure, in words and in shape: full for the text, outlined for what follows, dashed for us. */
export function StatusMark({ status, hypothese }: Props) {
  if (status === 'hypothese') return <Mark status={status} numero={hypothese} />;
  return (
    <>
      <Mark status={status} />
      {hypothese !== undefined && (
        <>
          {' '}
          <Mark status="hypothese" numero={hypothese} />
        </>
      )}
    </>
  );
}

function Mark({ status, numero }: { readonly status: Status; readonly numero?: string | undefined }) {
  const { nom, sens } = statuses[status];
  return (
    <a
      class={`statut statut-${status}`}
      href={href(`/hypotheses/#${numero ?? `statut-${status}`}`)}
      title={sens}
    >
      {numero === undefined ? nom : `${nom} ${numero}`}
    </a>
  );
}
