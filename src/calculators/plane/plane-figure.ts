import type { ValueId } from '../../cahier/edition.ts';
import { type PastPaid, type PhasePaid, type PlaneData, planeTable } from '../../figures/plane/table.ts';
import { caption } from '../../figures/plane/words.ts';
import type { PaidSteps, PastReading } from '../../scenario/plane/paid.ts';
import type { PlaneReading } from '../../scenario/plane/read-plane.ts';
import type { Phase } from '../../scenario/plane/year-rows.ts';
import { resultFigure } from '../form-calculator.ts';

/** A value that a phase has, as a plain number. */
export function valueOf(steps: PaidSteps, id: ValueId): number {
  const step = steps[id];
  if (step === undefined) throw new RangeError(`${id} was not told`);
  return Number(step.value);
}

const orNull = (steps: PaidSteps, id: ValueId): number | null =>
  steps[id] === undefined ? null : valueOf(steps, id);

const phasePaid = (phase: Phase, steps: PaidSteps): PhasePaid => ({
  phase,
  valorisation: orNull(steps, 'valorisationQualite'),
  modulation: orNull(steps, 'modulation'),
  brut: valueOf(steps, 'interessementBrut'),
  plafonne: valueOf(steps, 'interessementPlafonne'),
  paid: valueOf(steps, 'interessement'),
});

/** What the year's own phase tells of a past. */
export const stepsOf = ({ phase }: PlaneReading, { phases }: PastReading): PaidSteps => phases[phase] ?? {};

/** What the past leads to expect: the year before, or the trend. */
export const expectedOf = (steps: PaidSteps): number =>
  valueOf(steps, steps['depenseAttendue'] === undefined ? 'depenseAttendueTendance' : 'depenseAttendue');

function pastPaid(reading: PlaneReading, of: PastReading): PastPaid {
  const steps = stepsOf(reading, of);
  const { past, gains, phases } = of;
  return {
    past,
    expected: expectedOf(steps),
    ecart: valueOf(steps, 'ecart'),
    evolution: valueOf(steps, 'evolution'),
    gains: {
      ecart: Number(gains.ecart.value),
      evolution: Number(gains.evolution.value),
      both: valueOf(steps, 'gains'),
    },
    phases: ([2, 3] as const).flatMap((phase) => {
      const told = phases[phase];
      return told === undefined ? [] : [phasePaid(phase, told)];
    }),
  };
}

/** Plain numbers of a reading. */
export function planeData(reading: PlaneReading): PlaneData {
  const { nom, now, past, span, lines, pays, other } = reading;
  const steps = stepsOf(reading, reading.reading);
  return {
    nom,
    annee: now.annee,
    since: past.annee,
    span,
    now,
    edges: [valueOf(steps, 'borneBasse'), valueOf(steps, 'borneHaute')],
    lines,
    pays,
    own: pastPaid(reading, reading.reading),
    ...(other && { kept: { ...pastPaid(reading, other), line: other.expected } }),
  };
}

// Asked for again, a module that is there would still come some tasks later, and the drawing frames after its words.
let draws: typeof import('../../figures/plane/drawing.ts').plane | undefined;

export const planeFigure = resultFigure({
  legend: caption,
  donnees: planeData,
  table: planeTable,
  load: async () => {
    draws ??= (await import('../../figures/plane/drawing.ts')).plane;
    return draws;
  },
});
