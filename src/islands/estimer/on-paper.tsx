import { useEffect, useRef } from 'preact/hooks';
import { frenchDate } from '../../french/dates.ts';

/** On paper alone: when it was printed, and the address that gives the same figures again. */
export function OnPaper() {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const write = (): void => {
      if (place.current)
        place.current.textContent = `Imprimé le ${frenchDate(new Date())} · ${location.href}`;
    };
    write();
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, []);
  return <p class="sur-papier" translate={false} ref={place} />;
}
