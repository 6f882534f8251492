import { useEffect, useState } from 'preact/hooks';
import { store } from '../../store/page-store.ts';

/** Is told whether the figures are those of what is typed; else a value is refused, or the calculation failed. */
type Act = (fresh: boolean) => void;

/** Puts off what is done with a scenario until its calculation is over: what is typed may be on its way. */
export function useOnceSettled(fresh: boolean): (act: Act) => void {
  const [waiting, setWaiting] = useState<{ readonly act: Act }>();
  const settled = fresh || store.freshness.value === 'invalide' || store.freshness.value === 'panne';
  useEffect(() => {
    if (waiting === undefined || !settled) return;
    setWaiting(undefined);
    waiting.act(fresh);
  }, [waiting, settled]);
  return (act) => setWaiting({ act });
}
