import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * Runs when the signals that it reads change, and not a frame later as `useSignalEffect` does: what it asks of the worker
 * leaves with the results, and comes back with them. It keeps what it closed over when it was mounted.
 */
export function useEffectAtOnce(run: Parameters<typeof effect>[0]): void {
  useEffect(() => effect(run), []);
}
