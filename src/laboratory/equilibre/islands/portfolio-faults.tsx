import { FaultList } from '../../../islands/kit/fault-list.tsx';
import type { Fault } from '../../../scenario/format/faults.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';

interface Props {
  readonly faults: readonly Fault[];
  readonly document: DocumentScenario;
}

/** What is to be mended in the groupements; fetched with what computes. */
export function PortfolioFaults({ faults, document }: Props) {
  return (
    <>
      <p>Rien n'est calculé : des valeurs de ces groupements sont à corriger.</p>
      <FaultList faults={faults} saisie={{ scenario: document }} isOpen={false} />
    </>
  );
}
