import { createLaboratoryPool } from '../../../workers/laboratory/laboratory-pool.ts';
import { createChanceState } from './chance-state.ts';

/** The studies of the page; their workers start at the first one. */
export const chanceState = createChanceState(createLaboratoryPool());
