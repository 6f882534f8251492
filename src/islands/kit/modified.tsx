import { type Modified, whose } from '../../scenario/run/modified-value.ts';
import { StatusMark } from './status.tsx';

/** What stands in the place of a status, beside a value that is not the cahier's: what is refused applies nowhere. */
export function ModifiedMark({ refused = false }: { readonly refused?: boolean }) {
  return <span class="statut statut-change">{refused ? 'à corriger' : 'modifié'}</span>;
}

/** « cahier : 1/3 », with its status: beside the value that has taken its place. */
function AuCahier({ modified: { cahierValue, status, hypothese } }: { readonly modified: Modified }) {
  return (
    <span class="au-cahier">
      {whose(status)} : {cahierValue} <StatusMark status={status} hypothese={hypothese} />
    </span>
  );
}

interface Props {
  readonly modifies: readonly Modified[] | undefined;
  /** Where the value itself is named already. */
  readonly ownRule?: boolean;
}

/** The changed values that something is computed from, each beside the cahier's; nothing without any. */
export function ModifiedList({ modifies = [], ownRule = false }: Props) {
  return (
    <>
      {modifies.map((modified) => (
        <span key={`${modified.id} ${modified.label}`} class="modifie">
          {!ownRule && `${modified.label} : `}
          {modified.valeur} (<AuCahier modified={modified} />){' '}
        </span>
      ))}
    </>
  );
}

/** The same where nothing has said « modifié » yet: under a figure, at the head of a result. */
export function SaysModified({ modifies = [], ownRule = false }: Props) {
  return modifies.length === 0 ? null : (
    <span class="dit-modifie">
      <ModifiedMark /> <ModifiedList modifies={modifies} ownRule={ownRule} />
    </span>
  );
}
