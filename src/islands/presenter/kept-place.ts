import { eraseText, readJson, readText, writeText } from '../../store/storage/browser-storage.ts';

/** Where a presentation was when its page was left, or loaded again. */
export interface KeptPlace {
  readonly id: string;
  readonly since: number;
  readonly at: number;
}

const KEY = 'ipep-presentation/1';
const ZONE = 'sessionStorage';

export const keepPlace = (place: KeptPlace): void => {
  writeText(KEY, JSON.stringify({ ...place, page: location.pathname }), ZONE);
};

export const forgetPlace = (): void => eraseText(KEY, ZONE);

/** Takes what is kept, once: of this page, loaded again or come back to; of another page it is worth nothing any more. */
export function takePlace(): KeptPlace | undefined {
  const kept = readJson(readText(KEY, ZONE) ?? 'null') as
    | Partial<KeptPlace & { readonly page: string }>
    | null
    | undefined;
  forgetPlace();
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (kept?.page !== location.pathname || navigation?.type === 'navigate') return undefined;
  const { id, since, at } = kept;
  return typeof id === 'string' && Number.isFinite(since) && Number.isInteger(at) && Number(at) >= 0
    ? { id, since: Number(since), at: Number(at) }
    : undefined;
}
