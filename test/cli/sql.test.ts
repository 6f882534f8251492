import { describe, expect, test } from 'vitest';
import { sqlDialects } from '../../src/formula/read/sql-dialects.ts';
import { ajustementScript } from '../../src/population/sql/ajustement-script.ts';
import { patienteleScript } from '../../src/population/sql/patientele-script.ts';
import { cahierSettings } from '../../src/scenario/sql/cahier-settings.ts';
import { rulesScript } from '../../src/scenario/sql/rules-script.ts';
import { ipep, written } from './run.ts';

const done = (out: string) => ({ code: 0, out, err: '' });
const refused = (...said: string[]) => ({
  code: 2,
  out: '',
  err: expect.stringMatching(new RegExp(said.map((each) => each.replace(/[.|]/g, '\\$&')).join('.*'), 's')),
});

describe('ipep sql', () => {
  test('writes the rules for DuckDB, unless asked otherwise', async () => {
    expect(await ipep(['sql'])).toEqual(done(rulesScript(cahierSettings, 'duckdb')));
    expect(await ipep(['sql', 'regles'])).toEqual(done(rulesScript(cahierSettings, 'duckdb')));
  });

  test.each(sqlDialects)('writes each script for %s', async (dialect) => {
    const asked = ['--dialecte', dialect];
    expect(await ipep(['sql', ...asked])).toEqual(done(rulesScript(cahierSettings, dialect)));
    expect(await ipep(['sql', 'patientele', ...asked])).toEqual(done(patienteleScript(dialect)));
    expect(await ipep(['sql', ...asked, 'ajustement'])).toEqual(done(ajustementScript(dialect)));
  });

  test('an unknown script, dialect or option, or several scripts: what exists, exit 2', async () => {
    expect(await ipep(['sql', 'regle'])).toEqual(
      refused('« regle »', '« regles », « patientele » et « ajustement »'),
    );
    expect(await ipep(['sql', '--dialecte', 'oracle'])).toEqual(
      refused('« oracle »', '« duckdb », « spark », « trino » et « postgresql »'),
    );
    expect(await ipep(['sql', 'regles', 'patientele'])).toEqual(
      refused('un seul script', '« regles » et « patientele »'),
    );
    expect(await ipep(['sql', '--moteur', 'duckdb'])).toEqual(refused('« --moteur »', '« --dialecte »'));
  });
});

describe('ipep ajuster --sommes', () => {
  /** Four patients of age 1, 2, 3 and 4 who spend 12, 14, 16 and 18. */
  const sums = {
    patients: '4',
    moyenne_age: 2.5,
    moyenne_femme: null,
    moyenne_depense: 15,
    produit_age_age: 5,
    produit_age_depense: 10,
    produit_depense_depense: 20,
  };
  const ajuster = (document: unknown, ...args: string[]) =>
    ipep(['ajuster', '--sommes', written('sommes.json', JSON.stringify(document)), ...args]);

  test('finishes a fit from the row of sums, in a list or alone', async () => {
    for (const document of [sums, [sums]]) {
      const { code, out, err } = await ajuster(document);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(JSON.parse(out)).toMatchObject({
        apprentissage: 4,
        test: 0,
        retenues: ['age'],
        coefficients: { constante: expect.closeTo(10, 12), age: expect.closeTo(2, 12) },
        r2: 1,
        r2Test: null,
      });
    }
  });

  test('what is no such row, or asks for what sums cannot give, is refused, exit 2', async () => {
    expect(await ajuster({ ...sums, produit_age_depense: 'dix' })).toEqual(
      refused('produit_age_depense', '« dix »'),
    );
    const { moyenne_depense: _, ...without } = sums;
    expect(await ajuster(without)).toEqual(refused('moyenne_depense', 'manque'));
    expect(await ajuster({ ...sums, patients: 0 })).toEqual(refused('« patients »'));
    expect(await ajuster(3)).toEqual(refused('« patients » manque'));
    expect(await ipep(['ajuster', '--sommes', written('non.json', '{')])).toEqual(
      refused('JSON', 'ajustement'),
    );
    expect(await ajuster(sums, '--variables', 'femme')).toEqual(refused('« femme »', '« age »'));
    expect(await ajuster(sums, '--graine', '1')).toEqual(refused('--graine'));
    expect(await ajuster(sums, 'patients.csv')).toEqual(refused('--sommes', '« patients.csv »'));
    expect(await ajuster({ ...sums, patients: 2 })).toEqual(refused('Trop peu de patients'));
  });
});
