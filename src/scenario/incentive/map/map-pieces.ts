import { SIDE } from './side.ts';

/** Some lines of cells of the map, for one worker. */
export interface MapPiece {
  readonly from: number;
  readonly to: number;
}

/** Lines of a piece: few enough for a worker that has a portfolio to run, many enough to be worth a message. */
const LINES = 50;

export const mapPieces: readonly MapPiece[] = Array.from({ length: SIDE / LINES }, (_, rank) => ({
  from: rank * LINES,
  to: (rank + 1) * LINES,
}));
