import { calculer } from '../scenario/calcul.ts';
import { courbe } from '../scenario/courbe.ts';
import { csvResultats, csvVersements } from '../scenario/csv.ts';
import { deriver } from '../scenario/deriver.ts';
import { effetsParametres } from '../scenario/effets.ts';
import { estimer } from '../scenario/estimer.ts';

/** What the worker can be asked; pure functions, so that the build and the tests call them without a worker. */
export const tasks = { calculer, courbe, csvResultats, csvVersements, deriver, effetsParametres, estimer };

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
