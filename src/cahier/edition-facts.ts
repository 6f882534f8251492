/**
 * What is known of an edition without its rules. Apart from edition.ts, since pages load it: their fields show bounds and
 * default values, and no rule is evaluated there.
 */
import * as calendar2019 from './edition-2019/calendar.ts';
import { inputBounds as inputBounds2019 } from './edition-2019/input-bounds.ts';
import { parameters as parameters2019 } from './edition-2019/parameters/all-parameters.ts';

export { hasNoYear, orderedPairs } from './edition-2019/parameters/all-parameters.ts';
export { themes } from './edition-2019/parameters/definition.ts';

/** The editions that readers are offered, as a document names them. */
export type EditionId = '2019';

/** The one that pages are about. */
export const offered: EditionId = '2019';

export type Parameters = typeof parameters2019;
export type Calendar = typeof calendar2019;
/** By input: those that are typed. */
export type InputBounds = typeof inputBounds2019;

export interface EditionFacts {
  readonly parameters: Parameters;
  readonly calendar: Calendar;
}

const parameters: Readonly<Record<EditionId, Parameters>> = { '2019': parameters2019 };
const calendars: Readonly<Record<EditionId, Calendar>> = { '2019': calendar2019 };
const bounds: Readonly<Record<EditionId, InputBounds>> = { '2019': inputBounds2019 };

export const parametersOf = (id: EditionId): Parameters => parameters[id];
export const calendarOf = (id: EditionId): Calendar => calendars[id];
export const boundsOf = (id: EditionId): InputBounds => bounds[id];
