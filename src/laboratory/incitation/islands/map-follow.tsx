import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { broken, cancelled, progress } from './map-state.ts';

interface Props {
  /** Asks for a map again that its reader has stopped. */
  readonly askAgain: (() => void) | undefined;
}

/** What follows a map, fetched with the first one of which there is something to say. */
const follower = signal<ComponentType<Props> | undefined>(undefined);

/** Without it, the map is computed all the same. */
async function load(): Promise<void> {
  const module = await import('./map-progress.tsx').catch(() => undefined);
  follower.value = module?.MapProgress;
}

/** How far a map is that takes long, what went wrong, what its reader has stopped. */
export function MapFollow({ askAgain }: Props) {
  const Follower = follower.value;
  if (Follower !== undefined) return <Follower askAgain={askAgain} />;
  if (progress.value !== undefined || broken.value !== undefined || cancelled.value) void load();
  return null;
}
