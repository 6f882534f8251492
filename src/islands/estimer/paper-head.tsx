import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import { triedCase } from '../../store/tried-case.ts';
import { ModifiedList } from '../kit/modified.tsx';
import { OnPaper } from '../kit/on-paper.tsx';

interface Props {
  /** The dossier that the figures are of; none for an example that nobody has touched. */
  readonly dossier: string | undefined;
  readonly estimationShown: ComputedEstimation;
}

const printed = (day: string): string =>
  `Ipep, pas à pas, qui n'est le site officiel de personne. Imprimé le ${day}.`;

/** At the head of the printed estimate: whose it is, when, under which rules. */
export function PaperHead({ dossier, estimationShown: { groupement, modifies } }: Props) {
  const label = triedCase.value?.label;
  return (
    <header class="papier tete-papier">
      <p class="nom-papier" data-verbatim>
        {[label, dossier, groupement].filter(Boolean).filter(isFirst).join(' · ')}
      </p>
      <OnPaper say={printed} />
      <p>
        {modifies.length === 0 ? (
          'Règles du cahier des charges de 2019, telles quelles, et hypothèses du site.'
        ) : (
          <>
            Règles du cahier des charges de 2019, modifiées : <ModifiedList modifies={modifies} />
          </>
        )}
      </p>
    </header>
  );
}

/** A dossier is often called after its groupement: one name is enough. */
const isFirst = (name: string | undefined, rank: number, all: readonly (string | undefined)[]): boolean =>
  all.indexOf(name) === rank;

const again = (_: string, address: string): string => `Pour refaire ce calcul : ${address}`;

/** At its foot, since paper shows the island from its end: the address that gives the same figures again. */
export const PaperFoot = () => <OnPaper say={again} />;
