import { deQui, type Modifie } from '../../scenario/run/changed-value.ts';
import { Statut } from './status.tsx';

/** What stands in the place of a status, beside a value that is not the cahier's. */
export function MarqueModifie() {
  return <span class="statut statut-change">modifié</span>;
}

/** « cahier : 1/3 », with its status: beside the value that has taken its place. */
function AuCahier({ modifie: { valeurDuCahier, status, hypothese } }: { readonly modifie: Modifie }) {
  return (
    <span class="au-cahier">
      {deQui(status)} : {valeurDuCahier} <Statut status={status} hypothese={hypothese} />
    </span>
  );
}

interface Props {
  readonly modifies: readonly Modifie[] | undefined;
  /** Where the value itself is named already. */
  readonly propre?: boolean;
}

/** The changed values that something is computed from, each beside the cahier's; nothing without any. */
export function Modifies({ modifies = [], propre = false }: Props) {
  return (
    <>
      {modifies.map((modifie) => (
        <span key={modifie.id} class="modifie">
          {!propre && `${modifie.label} : `}
          {modifie.valeur} (<AuCahier modifie={modifie} />){' '}
        </span>
      ))}
    </>
  );
}

/** The same where nothing has said « modifié » yet: under a figure, at the head of a result. */
export function DitModifie({ modifies = [], propre = false }: Props) {
  return modifies.length === 0 ? null : (
    <span class="dit-modifie">
      <MarqueModifie /> <Modifies modifies={modifies} propre={propre} />
    </span>
  );
}
