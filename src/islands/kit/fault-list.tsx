import { faultInWords } from '../../calculators/fault-in-words.ts';
import type { Lu } from '../../calculators/place-words.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import { href } from '../../site.ts';
import { FaultLines, MOST } from './fault-lines.tsx';

interface Props {
  readonly faults: readonly Fault[];
  readonly saisie: Lu;
  /** Whose they are, where it is not said above. */
  readonly nom?: string;
  /** Whether the pages show this scenario: a field of another one is no way to it. */
  readonly isOpen: boolean;
}

/** What is to be mended in a dossier, each in the words of its field, with a way to it. */
export function FaultList({ faults, saisie, nom, isOpen }: Props) {
  const lines = faults.slice(0, MOST).map((fault) => {
    const { nom: field, page, refusal } = faultInWords(fault, saisie);
    const said = (
      <>
        {nom !== undefined && `« ${nom} », `}
        {page !== undefined && isOpen ? <a href={href(page)}>{field}</a> : field} : {refusal}
      </>
    );
    return { path: fault.path, said };
  });
  return <FaultLines lines={lines} count={faults.length} />;
}
