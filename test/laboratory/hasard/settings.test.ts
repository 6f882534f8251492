import { describe, expect, test } from 'vitest';
import { commandLine } from '../../../src/laboratory/hasard/command-line.ts';
import { depart, readSettings, setOfFields } from '../../../src/laboratory/hasard/settings.ts';
import { verdict } from '../../../src/laboratory/hasard/verdict.ts';
import { chanceDocument } from '../../../src/scenario/chance/chance-document.ts';
import { judgeRules } from '../../../src/scenario/chance/study/judged-rules.ts';
import type { StudyQuestion } from '../../../src/scenario/chance/study/question.ts';
import { study } from '../../../src/scenario/chance/study/study.ts';
import { readRuleSet } from '../../../src/scenario/format/schema/rule-set-schema.ts';

const small = { ...depart, patients: '5000', tirages: '20' };

function questionOf(typed = small, document: unknown = setOfFields(typed)): StudyQuestion {
  const [read, rules] = [readSettings(typed), judgeRules(document)];
  if (!read.ok || !rules.ok) throw new Error(JSON.stringify({ read, rules }));
  return { ...read.asked, ...rules };
}

const byYear = {
  format: 'ipep-regles/1',
  nom: 'Intervalle de 1 % à partir de 2021, sur trois ans',
  parametres: { coefficientEcart: '1/2' },
  parametresParAnnee: { '2021': { tunnel: '0.01' } },
  options: { evolution: 'triennale' },
};

describe('the rules of /laboratoire/hasard/', () => {
  test('under a set, what `ipep hasard --regles` prints, year by year', () => {
    const found = study(questionOf(small, byYear));
    const read = readRuleSet(byYear);
    if (!read.ok) throw new Error('the set is valid');
    const {
      evolution: _,
      hypothese: __,
      nom: ___,
      annees,
      ...asked
    } = chanceDocument({ ...found.question, patients: [5000] }, read.set).modele;
    expect(found.question).toMatchObject({ ...asked, annees: annees.map(({ annee }) => annee) });
    const printed = chanceDocument(
      { patients: [5000], cv: 2.5, correlation: 0.5, depense: 2500, tirages: 20, graine: 1 },
      read.set,
    );
    expect(found.sizes).toMatchObject(JSON.parse(JSON.stringify(printed.tailles)));
    expect(found.question.rules.map(({ tunnel }) => tunnel)).toEqual([0.05, 0.05, 0.01, 0.01, 0.01]);
    expect(found.question.trend).toBe(true);
  });

  test('judgeRules names what is wrong, by its path', () => {
    const judged = judgeRules({ ...byYear, parametresParAnnee: { '2021': { tunnel: '1' } } });
    expect(judged.ok ? [] : judged.faults.map(({ path }) => path)).toEqual([
      'parametresParAnnee.2021.tunnel',
    ]);
  });

  test('setOfFields gives what is not the cahier’s, and nothing else', () => {
    expect(setOfFields(depart)).toEqual({ format: 'ipep-regles/1', nom: expect.any(String) });
    expect(setOfFields({ ...depart, tunnel: '0.03', evolution: 'triennale' })).toMatchObject({
      parametres: { tunnel: '0.03' },
      options: { evolution: 'triennale' },
    });
  });

  test('readSettings refuses a field of the rules only where they are chosen', () => {
    expect(readSettings({ ...depart, tunnel: 'abc' }).ok).toBe(false);
    expect(readSettings({ ...depart, tunnel: 'abc', regles: 'ouvert' }).ok).toBe(true);
  });

  test('commandLine names all that is asked, and a file where rules are not the cahier’s', () => {
    const question = questionOf({ ...small, patients: '5 000, 30000', cv: '3' });
    const command =
      'ipep hasard --patients 5000,30000 --cv 3 --correlation 0.5 --depense 2500 --tirages 20 --graine 1';
    expect(commandLine(question, false)).toBe(command);
    expect(commandLine(question, true)).toBe(`${command} --regles regles.json`);
  });
});

describe('verdict', () => {
  const said = (parametresParAnnee: object, parametres: object = {}) =>
    verdict(
      study(
        questionOf(
          { ...small, tirages: '2000' },
          { format: 'ipep-regles/1', nom: 'A', parametres, parametresParAnnee },
        ),
      ),
    );

  test('counts the years in which the écart alone is paid', () => {
    expect(said({ '2022': { coefficientEcart: '1' } })).toMatchObject({
      word: 'Faux avec ces réglages',
      why: expect.stringContaining('2 années sur 5'),
    });
    expect(said({}, { coefficientEcart: '1' }).why).toContain('chaque année');
  });

  test('nothing is shared: in no year, or in some alone', () => {
    expect(said({}, { coefficientPartage: '0' }).why).toContain('Aucune part');
    expect(said({ '2021': { coefficientPartage: '0' } }).why).not.toContain('Aucune part');
  });
});
