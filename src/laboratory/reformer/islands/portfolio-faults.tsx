import { MOST, PortfolioToMend } from '../../../islands/kit/fault-lines.tsx';
import type { WordedFault } from './open-workers.ts';

/** What is to be mended in the groupements, in the words of its fields. */
export function PortfolioFaults({ faults }: { readonly faults: readonly WordedFault[] }) {
  return <PortfolioToMend lines={faults.slice(0, MOST).map(lineOf)} count={faults.length} />;
}

/** A fault in its words, as it is listed. */
const lineOf = ({ path, nom, refusal }: WordedFault) => ({ path, said: `${nom} : ${refusal}` });
