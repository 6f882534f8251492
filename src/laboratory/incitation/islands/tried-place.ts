import { signal } from '@preact/signals';
import type { PlanePlace } from '../../../scenario/incentive/map/plane-year.ts';

/** The place of the map that the reader has moved the point to; none while it is that of their own numbers. */
export const triedPlace = signal<PlanePlace | undefined>(undefined);
