import { describe, expect, test } from 'vitest';
import { eligibiliteCriteria, seuils } from '../../../../src/cahier/people/eligibilite/all-criteria.ts';
import { candidateQuestions } from '../../../../src/cahier/people/eligibilite/candidates-questions.ts';
import { legalFormList } from '../../../../src/cahier/people/eligibilite/legal-forms.ts';
import { citation } from '../../../../src/cahier/text/citations/all-citations.ts';
import { isQuoted, seed } from '../../seeds.ts';

describe('criteresEligibilite', () => {
  test('has two prerequisites, as the presentation has', () => {
    const prerequisite = eligibiliteCriteria.filter(({ exigence }) => exigence === 'prerequis');
    expect(prerequisite.map(({ id }) => id)).toEqual(['medecins', 'patients']);
  });

  test('rests each criterion on the cahier first, other documents after', () => {
    for (const { id, citations } of eligibiliteCriteria)
      expect(citation(citations[0]).document, id).toBe('002');
  });

  test('encourages only where the cahier does', () => {
    const words = eligibiliteCriteria
      .filter(({ exigence }) => exigence === 'encourage')
      .map(({ citations }) => citation(citations[0]).texte);
    expect(words.every((texte) => /encouragée|recommandée/.test(texte))).toBe(true);
  });
});

test('seuils all speak of 5 000 patients, and only the press release asks for more', () => {
  for (const { citation: id } of seuils) expect(citation(id).texte).toMatch(/5 ?000/);
  const refusing = seuils.filter(({ a5000 }) => a5000 === 'ne suffit pas');
  expect(refusing.map(({ citation: id }) => citation(id).document)).toEqual(['003']);
});

test('formes are those that the cahier names, what is left open being deduced', () => {
  const { texte } = citation('formesJuridiques');
  for (const acronym of ['SISA', 'GCS', 'association loi de 1901', 'convention'])
    expect(texte).toContain(acronym);
  expect(legalFormList.filter(({ status }) => status === 'deduit').map(({ id }) => id)).toEqual(['autre']);
});

describe('questionsDeCandidats', () => {
  const questions = candidateQuestions.flatMap((group) => group.questions);

  test.each(questions)('$nom is asked in the words of the FAQ', ({ requests }) => {
    for (const request of requests) expect(isQuoted(request, seed('004')), request).toBe(true);
  });

  test('are answered by the FAQ alone, each answer once', () => {
    const ids = questions.flatMap(({ reponses }) => reponses);
    expect(ids.every((id) => citation(id).document === '004')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
