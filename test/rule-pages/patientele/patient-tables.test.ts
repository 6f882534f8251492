import { describe, expect, test } from 'vitest';
import { shownRows } from '../../../src/figures/kit/table.ts';
import { csvDemonstrationPatients } from '../../../src/population/invented/invented-patients.ts';
import { importPatients } from '../../../src/population/patients/patients-import.ts';
import { wordCells } from '../../../src/population/worded-cells.ts';
import {
  decisionsTable,
  pathologiesTable,
  postesFigureData,
  profileTable,
} from '../../../src/rule-pages/patientele/patient-tables.ts';
import { patientsDemonstration } from '../../../src/scenario/examples/invented-values.ts';
import { textBytes } from '../../../src/tables/byte-streams.ts';
import type { ResumePatients } from '../../../src/workers/patients/contract.ts';

const plain = (text: string | undefined): string => (text ?? '').replace(/\s/g, ' ');
const lu = await importPatients(textBytes(csvDemonstrationPatients()));
if (!lu.ok || lu.profil === null) throw new Error('the demonstration is read');
const { profil } = lu;
const resume: ResumePatients = { ...lu, refusees: wordCells(lu.refusees, 200), decisions: [] };

describe('the invented patients', () => {
  test('come to the two numbers that a scenario knows as invented', () => {
    expect({ patients: String(lu.retenus.total), depenseReelle: lu.depenseReelle }).toEqual(
      patientsDemonstration,
    );
  });

  test('come to about 900 € with the published coefficients alone, as the page says of ordinary patients', () => {
    expect(Math.round(Number(lu.depenseAjusteePartielle) / 100)).toBe(9);
  });

  test('are named so in every caption of their profile', () => {
    for (const { caption } of [
      decisionsTable(resume, true),
      profileTable(profil, true),
      pathologiesTable(profil, true),
    ])
      expect(caption).toMatch(/patients inventés/);
    expect(postesFigureData(profil, true).ofWhom).toBe('des patients inventés');
    expect(profileTable(profil, false).caption).not.toContain('invent');
  });
});

test('tableauDesDecisions(summary) tells the whole of the lines, the patientèle once', () => {
  const rows = shownRows(decisionsTable({ ...resume, refusedRows: 7 }, false));
  expect(rows.map(([, inside]) => inside)).toEqual(['oui', 'oui', 'oui', 'non', 'non', 'non', 'non lues']);
  expect(plain(rows[2]?.[2])).toBe('5 345');
  expect(rows.at(-1)?.[2]).toBe('7');
  expect(decisionsTable(resume, false).rows).toHaveLength(6);
});

test('tableauDuProfil(profile) tells counts with their shares, and means without', () => {
  const rows = Object.fromEntries(
    shownRows(profileTable(profil, false)).map(([nom = '', ...cells]) => [nom, cells.map(plain)]),
  );
  expect(rows['Patients']).toEqual(['5 345', '100 %']);
  expect(rows['Femmes']).toEqual(['2 822', '52,8 %']);
  expect(rows['Âge moyen, en années']).toEqual(['47,3', '–']);
  const { moyennes: _, ...remainder } = profil;
  const withoutApl = profileTable({ ...remainder, moyennes: { age: '40' } }, false).rows.map(([nom]) => nom);
  expect(withoutApl).not.toContain('APL moyenne de la commune');
});
