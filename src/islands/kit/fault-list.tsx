import { faultInWords } from '../../calculators/fault-in-words.ts';
import type { Lu } from '../../calculators/place-words.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import { href } from '../../site.ts';

interface Props {
  readonly faults: readonly Fault[];
  readonly saisie: Lu;
  /** Whose they are, where it is not said above. */
  readonly nom?: string;
  /** Whether the pages show this scenario: a field of another one is no way to it. */
  readonly isOpen: boolean;
}

/** As many as a reader mends before the next look. */
const MOST = 20;

/** What is to be mended in a dossier, each in the words of its field, with a way to it. */
export function FaultList({ faults, saisie, nom, isOpen }: Props) {
  const others = faults.length - MOST;
  return (
    <ul class="a-corriger">
      {faults.slice(0, MOST).map((fault) => {
        const { nom: field, page, refusal } = faultInWords(fault, saisie);
        return (
          <li key={fault.path} data-verbatim>
            {nom !== undefined && `« ${nom} », `}
            {page !== undefined && isOpen ? <a href={href(page)}>{field}</a> : field} : {refusal}
          </li>
        );
      })}
      {others > 0 && <li>{others === 1 ? 'et une autre valeur' : `et ${others} autres valeurs`}</li>}
    </ul>
  );
}
