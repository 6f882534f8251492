import { faultSentence } from '../../../calculators/fault-in-words.ts';
import { MOST, PortfolioToMend } from '../../../islands/kit/fault-lines.tsx';
import type { Fault } from '../../../scenario/format/faults.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';

interface Props {
  readonly faults: readonly Fault[];
  readonly document: DocumentScenario;
}

/** What is to be mended in the groupements; fetched with what computes. */
export function PortfolioFaults({ faults, document }: Props) {
  const lines = faults
    .slice(0, MOST)
    .map((fault) => ({ path: fault.path, said: faultSentence(fault, { scenario: document }) }));
  return <PortfolioToMend lines={lines} count={faults.length} />;
}
