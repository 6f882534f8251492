import { useEffect, useRef } from 'preact/hooks';
import { frenchDate } from '../../french/dates.ts';

interface Props {
  /** Whether the address is said elsewhere. */
  readonly dayAlone?: true;
}

/** On paper alone: when it was printed, and the address that gives the same figures again. */
export function OnPaper({ dayAlone }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const write = (): void => {
      if (place.current)
        place.current.textContent = `Imprimé le ${frenchDate(new Date())}${dayAlone ? '' : ` · ${location.href}`}`;
    };
    write();
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, []);
  return <p class="papier sur-papier" translate={false} ref={place} />;
}
