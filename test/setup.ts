import { env } from 'node:process';
import * as fc from 'fast-check';
import { afterAll, vi } from 'vitest';

// The same values at each run, whoever runs it: a fault is met by whoever makes it. `npm run fuzz:properties` has others.
fc.configureGlobal({ seed: Number(env['PROPERTY_SEED'] ?? 2019) });

// jsdom's does not say how its page was come to.
if (!('getEntriesByType' in performance)) Object.assign(performance, { getEntriesByType: () => [] });

// Files share a worker: what one makes of its clock and of its globals is not the next one's.
afterAll(async () => {
  vi.useRealTimers();
  await vi.dynamicImportSettled();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
