import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { store } from '../../store/page-store.ts';

/** What names the first wrong value, for the whole page: fetched at its first refusal. */
const firstFault = signal<ComponentType | undefined>(undefined);

/** Not fetched, the number of wrong values is said alone; their fields say the rest. */
async function loadFirstFault(): Promise<void> {
  const module = await import('./first-fault.tsx').catch(() => undefined);
  firstFault.value = module?.FirstFault;
}

interface Props {
  /** Whether the results on screen were ever computed, here, from something that was typed. */
  readonly computed?: boolean;
}

/** Says when the numbers on screen are not those of what is typed, whose they are, and what to do about it. */
export function Freshness({ computed = store.calcul.value !== undefined }: Props) {
  const state = store.freshness.value;
  const whose =
    computed || !store.resumed.value
      ? "Les résultats affichés datent d'avant."
      : "Les résultats affichés sont ceux d'un exemple, pas les vôtres.";
  if (state === 'invalide') {
    const count = store.erreurs.value.length;
    const FirstFault = firstFault.value;
    if (FirstFault === undefined) void loadFirstFault();
    const toMend = count > 1 ? `${count} valeurs sont à corriger` : 'Une valeur est à corriger';
    return (
      <p class="fraicheur" role="status">
        <b>{whose}</b> {toMend}
        {FirstFault === undefined ? (
          '.'
        ) : (
          <>
            {count > 1 && ", d'abord"} : <FirstFault />
          </>
        )}
      </p>
    );
  }
  if (state === 'panne') {
    return (
      <p class="fraicheur" role="alert">
        <b>{whose}</b> {store.breakdown.value}{' '}
        <button type="button" onClick={() => store.retry()}>
          Réessayer
        </button>
      </p>
    );
  }
  if (state === 'calcul') return <p class="fraicheur fraicheur-calcul">Calcul en cours…</p>;
  return null;
}
