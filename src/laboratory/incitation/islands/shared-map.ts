import type { IncentiveMap } from '../../../scenario/incentive/map/map.ts';
import { mapPieces } from '../../../scenario/incentive/map/map-pieces.ts';
import type { PlaneYear } from '../../../scenario/incentive/map/plane-year.ts';
import { createLaboratoryPool } from '../../../workers/laboratory/laboratory-pool.ts';
import type { OnProgress } from '../../../workers/long-contract.ts';
import type { PoolIssue } from '../../../workers/worker-pool.ts';

const pool = createLaboratoryPool();

/** Stops the map under way: the pieces in hand end, no other is begun. */
export const { undo } = pool;

/** The map of a year that takes long, its lines shared out among as many workers as there are cores. */
export async function shareOut(year: PlaneYear, onProgress: OnProgress): Promise<PoolIssue<IncentiveMap>> {
  const parts = await pool.run(
    mapPieces,
    async (worker, piece) => await worker.mapPiece(year, piece),
    onProgress,
  );
  if (parts.state !== 'fini') return parts;
  return pool.run([parts.results], async (worker, all) => await worker.map(year, all));
}
