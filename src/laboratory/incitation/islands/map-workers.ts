import { createLaboratoryPool } from '../../../workers/laboratory/laboratory-pool.ts';
import { createMapState } from './map-state.ts';

/** The maps of the page; their workers start at the first one. */
export const mapState = createMapState(createLaboratoryPool());
