import { describe, expect, test } from 'vitest';
import { csvDemonstrationPatients } from '../../../src/population/invented/patients-file.ts';
import { importerPatients } from '../../../src/population/patients/patients-import.ts';
import {
  donneesDesPostes,
  tableauDesDecisions,
  tableauDesPathologies,
  tableauDuProfil,
} from '../../../src/rule-pages/patientele/patient-tables.ts';
import { patientsDemonstration } from '../../../src/scenario/examples/invented-values.ts';
import { octetsDeTexte } from '../../../src/tables/byte-streams.ts';
import type { ResumePatients } from '../../../src/workers/patients/contract.ts';

const plain = (text: string | undefined): string => (text ?? '').replace(/\s/g, ' ');
const lu = await importerPatients(octetsDeTexte(csvDemonstrationPatients()));
if (!lu.ok || lu.profil === null) throw new Error('the demonstration is read');
const { profil } = lu;
const resume: ResumePatients = { ...lu, decisions: [] };

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
      tableauDesDecisions(resume, true),
      tableauDuProfil(profil, true),
      tableauDesPathologies(profil, true),
    ])
      expect(caption).toMatch(/patients inventés/);
    expect(donneesDesPostes(profil, true).dequi).toBe('des patients inventés');
    expect(tableauDuProfil(profil, false).caption).not.toContain('invent');
  });
});

test('tableauDesDecisions(summary) tells the whole of the lines, the patientèle once', () => {
  const { rows } = tableauDesDecisions({ ...resume, lignesRefusees: 7 }, false);
  expect(rows.map(([, dedans]) => dedans)).toEqual(['oui', 'oui', 'oui', 'non', 'non', 'non', 'non lues']);
  expect(plain(rows[2]?.[2])).toBe('5 345');
  expect(rows.at(-1)?.[2]).toBe('7');
  expect(tableauDesDecisions(resume, false).rows).toHaveLength(6);
});

test('tableauDuProfil(profile) tells counts with their shares, and means without', () => {
  const rows = Object.fromEntries(
    tableauDuProfil(profil, false).rows.map(([nom = '', ...cellules]) => [nom, cellules.map(plain)]),
  );
  expect(rows['Patients']).toEqual(['5 345', '100 %']);
  expect(rows['Femmes']).toEqual(['2 822', '52,8 %']);
  expect(rows['Âge moyen, en années']).toEqual(['47,3', '–']);
  const { moyennes: _, ...reste } = profil;
  const sansApl = tableauDuProfil({ ...reste, moyennes: { age: '40' } }, false).rows.map(([nom]) => nom);
  expect(sansApl).not.toContain('APL moyenne de la commune');
});
