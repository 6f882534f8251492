import { describe, expect, test } from 'vitest';
import { FIRST_VIEW, withScenario } from '../../../src/store/state/entry.ts';
import { withAnswers, withKeptYears } from '../../../src/store/state/kept-years.ts';
import { depart } from '../../../src/store/state/state.ts';
import { estimation } from '../../scenario/estimations.ts';
import { withDepense } from '../harness.ts';

const typed = withDepense('2450');

describe('withAnswers(saisie, estimation) and withKeptYears(saisie)', () => {
  test('the years that were typed wait under the answers, and come back under the parameters of the day', () => {
    const asked = withAnswers(typed, estimation);
    expect(asked).toMatchObject({ estimation, anneesGardees: typed.scenario.groupements });
    const parametres = { tunnel: '0.04' };
    const later = withScenario(asked, {
      ...depart.scenario,
      parametres,
      groupements: asked.scenario.groupements,
    });
    expect(withKeptYears(later)).toEqual({
      ...typed,
      scenario: { ...depart.scenario, parametres, groupements: typed.scenario.groupements },
      estimationGardee: estimation,
    });
  });

  test('another answer, or a year typed after it, leaves nothing of them', () => {
    const asked = withAnswers(typed, estimation);
    expect(withKeptYears(withAnswers(asked, { ...estimation, patients: '9300' }))).toBeUndefined();
    expect(withScenario(asked, withDepense('2300').scenario)).not.toHaveProperty('anneesGardees');
  });

  test('the site’s example is nobody’s: it does not wait', () => {
    expect(withKeptYears(withAnswers({ ...depart, vue: FIRST_VIEW }, estimation))).toBeUndefined();
  });
});
