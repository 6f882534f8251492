import type { FaultInWords } from '../../../calculators/fault-in-words.ts';
import { MOST, PortfolioToMend } from '../../../islands/kit/fault-lines.tsx';

interface WordedFault extends FaultInWords {
  readonly path: string;
}

/** What is to be mended in the groupements, in the words of its fields. */
export function PortfolioFaults({ faults }: { readonly faults: readonly WordedFault[] }) {
  return <PortfolioToMend lines={faults.slice(0, MOST).map(lineOf)} count={faults.length} />;
}

/** A fault in its words, as it is listed. */
const lineOf = ({ path, nom, refusal }: WordedFault) => ({ path, said: `${nom} : ${refusal}` });
