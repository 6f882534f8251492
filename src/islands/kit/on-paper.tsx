import { useEffect, useRef } from 'preact/hooks';
import { frenchDate } from '../../french/dates.ts';

interface Props {
  /** What is said, from the day in words and the address, which gives the same figures again. */
  readonly say: (day: string, address: string) => string;
}

/** On paper alone: what is only known as it is printed. */
export function OnPaper({ say }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const write = (): void => {
      if (place.current) place.current.textContent = say(frenchDate(new Date()), location.href);
    };
    write();
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, [say]);
  return <p class="papier" translate={false} ref={place} />;
}
