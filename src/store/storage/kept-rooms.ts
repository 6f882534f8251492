import { areRooms, areTeams } from '../../room/held.ts';
import { createKeptValue } from './kept-value.ts';

/** A trainer's rooms, with what their teams have played. */
export const keptRooms = createKeptValue('ipep-salle/1', areRooms);

/** The teams that a telephone plays for, with their cards. */
export const keptTeams = createKeptValue('ipep-equipe/1', areTeams);
