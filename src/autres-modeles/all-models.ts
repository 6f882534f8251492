import { aci } from './aci/cells.ts';
import type { Model } from './cell.ts';
import { eds } from './eds/cells.ts';
import { integreo } from './integreo/cells.ts';
import { ipep } from './ipep/cells.ts';
import { mssp } from './mssp/cells.ts';
import { peps } from './peps/cells.ts';

/** Ipep, then what surrounds it in France, then what it is inspired by. */
export const models: readonly Model[] = [ipep, peps, eds, aci, integreo, mssp];
