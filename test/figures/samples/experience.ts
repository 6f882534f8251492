import { dimensions } from '../../../src/figures/dimensions/drawing.ts';
import { dimensionsTable } from '../../../src/figures/dimensions/table.ts';
import { bonus } from '../../../src/figures/experience-patient/drawing.ts';
import { bonusTable } from '../../../src/figures/experience-patient/table.ts';
import { groupNotes } from '../../../src/figures/group-notes/drawing.ts';
import { groupNotesTable } from '../../../src/figures/group-notes/table.ts';
import { repartition } from '../../../src/figures/note-distribution/drawing.ts';
import { repartitionTable } from '../../../src/figures/note-distribution/table.ts';
import { type Sample, sample } from './sample.ts';

export const dimensionsSample = (...notes: readonly (number | null)[]) => {
  const given = notes.flatMap((note) => (note === null ? [] : [note]));
  const names = ['Accessibilité', 'Relation et personnalisation', 'Continuité'];
  return {
    note: given.length === 0 ? null : given.reduce((sum, note) => sum + note, 0) / given.length,
    dimensions: names.map((nom, i) => ({
      nom,
      note: notes[i] ?? null,
      nombre: notes[i] == null ? 0 : i + 3,
    })),
  };
};

export function bonusSample(note: number, intermediaire: number, cible: number, counted = true) {
  const steps = counted ? [0, cible > intermediaire ? 10 : 20, 20] : [];
  const obtained = note >= cible ? 20 : note >= intermediaire ? 10 : 0;
  return {
    comptee: counted,
    note,
    intermediaire,
    cible,
    steps,
    possibles: [0, 10, 20],
    bonus: counted ? obtained : 0,
  };
}

/** Two bonuses that would be written over each other on their axis. */
const closeBonuses = {
  ...bonusSample(71, 65, 78),
  steps: [0, 19.5, 20],
  possibles: [0, 19.5, 20],
  bonus: 19.5,
};

export function repartitionSample(numbers: readonly number[], note: number | null) {
  const total = numbers.reduce((sum, each) => sum + each, 0);
  const binList = numbers.map((number, i) => ({
    from: i * 10,
    a: i * 10 + 10,
    nombre: number,
    part: total === 0 ? 0 : (100 * number) / total,
  }));
  return { binList, note };
}

export function groupNotesSample(notes: readonly (number | null)[], ecart?: number) {
  const names = ['Ensemble', 'Accessibilité', 'Relation et personnalisation', 'Continuité'];
  return {
    lignes: names.map((nom, i) => {
      const note = notes[i] ?? null;
      if (note === null || ecart === undefined) return { nom, note };
      return { nom, note, low: Math.max(0, note - ecart), high: Math.min(100, note + ecart) };
    }),
  };
}

export const experienceSamples: readonly Sample[] = [
  sample('dimensions', dimensions, dimensionsTable, dimensionsSample(50, 200 / 3, 12.5)),
  sample('dimensions-pleines', dimensions, dimensionsTable, dimensionsSample(100, 100, null)),
  sample('dimensions-vides', dimensions, dimensionsTable, dimensionsSample(null, null, null)),
  sample('bonus', bonus, bonusTable, bonusSample(71, 65, 78)),
  sample('bonus-au-bord', bonus, bonusTable, bonusSample(64.9, 65, 66)),
  sample('bonus-un-niveau', bonus, bonusTable, bonusSample(100, 80, 80)),
  sample('bonus-proches', bonus, bonusTable, closeBonuses),
  sample('bonus-sans', bonus, bonusTable, bonusSample(0, 0, 0, false)),
  sample(
    'repartition',
    repartition,
    repartitionTable,
    repartitionSample([0, 3, 9, 24, 51, 88, 104, 71, 38, 12], 61.4),
  ),
  sample(
    'repartition-un',
    repartition,
    repartitionTable,
    repartitionSample([0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 100),
  ),
  sample(
    'repartition-vide',
    repartition,
    repartitionTable,
    repartitionSample([0, 0, 0, 0, 0, 0, 0, 0, 0, 0], null),
  ),
  sample('notes-groupe', groupNotes, groupNotesTable, groupNotesSample([61.4, 58.2, 70.1, 55.9], 1.6)),
  sample('notes-groupe-sans', groupNotes, groupNotesTable, groupNotesSample([100, 100, null, null])),
];
