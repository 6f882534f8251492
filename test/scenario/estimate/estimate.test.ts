import { describe, expect, test } from 'vitest';
import { titles } from '../../../src/cahier/text/hypotheses/titles.ts';
import { type ComputedEstimation, estimate } from '../../../src/scenario/estimate/estimate.ts';
import { examples } from '../../../src/scenario/examples/all-examples.ts';
import { exampleDocument, withValue } from '../documents.ts';
import { documentOf, estimation } from '../estimations.ts';

function estimated(document: unknown, groupement = 0): ComputedEstimation {
  const answer = estimate({ document, groupement });
  if (!answer.ok) throw new Error(JSON.stringify(answer.erreurs));
  return answer;
}

const example = (name: string) => exampleDocument(`${name}.json`);
const limit = (computed: ComputedEstimation, id: string) => computed.limits.find((each) => each.id === id);

describe('estimate', () => {
  test('example 01 gives the figures of the picture', () => {
    const answer = estimated(example('01-maison-de-sante'));
    expect(answer.perPatient.perPatientAndYear).toMatch(/^20\.937/);
    expect(answer.perPatient.maximalPart).toMatch(/^0\.0156/);
    expect(answer.perPatient).toMatchObject({ annee: 2022, sur: 2021 });
    expect(limit(answer, 'tunnel')).toMatchObject({
      state: 'atteint',
      shortText: 'écart compté pour zéro en 2019, 2020',
    });
    expect(limit(answer, 'plafond')?.shortText.replaceAll('\u00a0', ' ')).toBe(
      'loin : 78 % du plafond au plus, en 2022',
    );
    expect(limit(answer, 'avance')).toMatchObject({ state: 'loin', shortText: 'jamais nécessaire' });
  });

  test('its answer is plain data', () => {
    const answer = estimated(example('05-portefeuille-national'));
    expect(structuredClone(answer)).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test('errors of the document and of the margins come together', () => {
    const document = withValue(exampleDocument(), 'groupements[0].annees[1].patients', '-3');
    const marges = { ralentissement: '0.3', depenseAjustee: '0.01', score: 'x' };
    const answer = estimate({ document, marges, groupement: 0 });
    expect(!answer.ok && answer.erreurs.map(({ path }) => path)).toEqual([
      'groupements[0].annees[1].patients',
      'marges.ralentissement',
      'marges.score',
    ]);
  });

  test('a rank beyond the groupements is that of the last one', () => {
    expect(estimated(exampleDocument(), 9).groupement).toBe('Maison de santé des Tilleuls');
  });
});

describe('estimate().fourchette', () => {
  test('without margins the three scenarios are one', () => {
    const marges = { ralentissement: '0', depenseAjustee: 0, score: '0' };
    const answer = estimate({ document: exampleDocument(), marges, groupement: 0 });
    if (!answer.ok) throw new Error('invalid');
    const { total, annees } = answer.range;
    expect(new Set([total.low, total.central, total.high]).size).toBe(1);
    for (const { low, central, high } of annees) expect(new Set([low, central, high]).size).toBe(1);
  });

  test('says what separates them', () => {
    const { separations } = estimated(exampleDocument()).range;
    expect(separations.map(({ id }) => id)).toEqual(['croissance', 'depenseAjustee', 'score']);
    expect(separations[2]).toMatchObject({ low: '38 → 92 points', high: '58 → 112 points' });
  });
});

describe('estimate().sensibilite', () => {
  test('is sorted by width, and the growth of spending comes first', () => {
    const { sensitivity } = estimated(exampleDocument());
    const widths = sensitivity.map(({ breadth }) => Number(breadth));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(sensitivity[0]?.id).toMatch(/^croissance/);
    expect(new Set(sensitivity.map(({ id }) => id)).size).toBe(sensitivity.length);
  });

  test('leaves out what has no object: given credits, a computed envelope', () => {
    const ids = estimated(example('13-solde-jamais-recupere')).sensitivity.map(({ id }) => id);
    expect(ids).not.toContain('appreciation');
    expect(ids).not.toContain('enveloppe');
  });

  test('the option of recovery matters where an advance was given', () => {
    const of = (name: string) =>
      estimated(example(name)).sensitivity.find(({ id }) => id === 'recuperation')?.breadth;
    expect(of('01-maison-de-sante')).toBe('0');
    expect(of('10-recuperation-du-solde')).toBeDefined();
  });
});

describe('estimate().hypotheses', () => {
  test('those of example 01: no advance, one groupement, five results years', () => {
    expect(estimated(exampleDocument()).hypotheses).toEqual([
      'H4',
      'H5',
      'H6',
      'H7',
      'H8',
      'H11',
      'H14',
      'H15',
      'H19',
    ]);
  });

  test('without gains, how gains are modulated or shared does not count', () => {
    const without = documentOf({
      ...estimation,
      ralentissement: '-0.01',
      scorePremier: '0',
      scoreDernier: '0',
    });
    const { hypotheses, versements } = estimated(without);
    expect(versements.totals.gains).toBe('0');
    for (const id of ['H4', 'H5', 'H6', 'H7', 'H19']) expect(hypotheses).not.toContain(id);
    expect(hypotheses).toEqual(['H8', 'H9', 'H10', 'H11', 'H15']);
  });

  test('given credits do not rest on H8, four results years do not rest on H15', () => {
    const { hypotheses } = estimated(example('02-avance-puis-recuperation'));
    expect(hypotheses).not.toContain('H8');
    expect(hypotheses).not.toContain('H15');
    expect(hypotheses).toContain('H9');
  });

  test('H14 counts wherever the drawing right is used: alone, it is that of own spending, and said so', () => {
    expect(estimated(example('05-portefeuille-national')).hypotheses).toContain('H14');
    const seul = estimated(exampleDocument());
    const said = seul.restsOn.find(({ hypothese }) => hypothese === 'H14');
    expect(said).toMatchObject({
      label: `${titles.H14} ; ici, le vôtre seul : le droit de tirage ne tient que de ses dépenses`,
      status: 'hypothese',
    });
    const withoutQualite = documentOf({ ...estimation, scorePremier: '0', scoreDernier: '0' });
    expect(estimated(withoutQualite).hypotheses).not.toContain('H14');
  });

  test('H22 counts for who leaves while owing of the advance, not for who stays to the last year', () => {
    const solde = ({ results }: ComputedEstimation) =>
      Number(results.groupements[0]?.annees.at(-1)?.soldeAvance);
    const part = estimated(examples.remainingSolde);
    expect(solde(part)).toBeGreaterThan(0);
    expect(part.hypotheses).toContain('H22');
    const remainder = documentOf({
      ...estimation,
      ralentissement: '-0.01',
      scorePremier: '0',
      scoreDernier: '0',
    });
    expect(solde(estimated(remainder))).toBeGreaterThan(0);
    expect(estimated(remainder).hypotheses).not.toContain('H22');
  });

  test('H3 counts for scores whose maximum changes with the years', () => {
    const document = exampleDocument();
    expect(estimated(document).hypotheses).not.toContain('H3');
    const raised = withValue(document, 'groupements[0].annees[1].qualite.maximum', '100');
    expect(estimated(raised).hypotheses).toContain('H3');
  });
});

describe('estimate().repose', () => {
  test('tells the values in force, those of the cahier first', () => {
    const { restsOn } = estimated(exampleDocument());
    const labels = restsOn.map(({ label }) => label.replaceAll('\u00a0', ' '));
    expect(labels).toContain("Coefficients 1/3 pour l'écart, 2/3 pour l'évolution, partage 50 %");
    expect(labels).toContain(`${titles.H7} ; ici, on suppose qu'elle ne l'est pas`);
    expect(restsOn[0]?.status).toBe('texte');
    expect(restsOn.flatMap(({ modifies }) => modifies)).toEqual([]);
  });

  test('calls a hypothesis that is a choice by the name that the register gives it, whatever it comes to', () => {
    const given = { mode: 'facteur', facteur: '0.9' } as const;
    const documents = [
      exampleDocument(),
      { ...(exampleDocument() as object), enveloppe: given },
      example('05-portefeuille-national'),
    ];
    for (const { label, hypothese, parametres } of documents.flatMap((each) => estimated(each).restsOn))
      if (hypothese !== undefined && parametres.length === 0)
        expect(label.startsWith(titles[hypothese]), label).toBe(true);
  });

  test('marks a value that is not the cahier’s', () => {
    const { restsOn } = estimated(example('07-parametres-changes'));
    const changed = restsOn.flatMap(({ modifies }) => modifies).map(({ id }) => id);
    expect(changed).toContain('tunnel');
    expect(changed).toContain('quotePartQualite');
    expect(changed).not.toContain('creditsForfait');
  });

  test('marks the options that are not ours, among the hypotheses', () => {
    const document = { ...(exampleDocument() as object), enveloppe: { mode: 'facteur', facteur: '0.8' } };
    const { restsOn, modifies } = estimated(document);
    expect(modifies.map(({ id }) => id)).toEqual(['enveloppe']);
    expect(restsOn.find(({ hypothese }) => hypothese === 'H7')?.modifies).toEqual(modifies);
  });
});

describe('estimate().limites', () => {
  test('a limit that is changed says so, and the cahier is not made to demand it', () => {
    const document = {
      ...(exampleDocument() as object),
      parametres: {
        seuilPatients: 20000,
        tunnel: '0.03',
        plafondGroupement: '0.01',
        plafondNational: '0.02',
      },
    };
    const { limits } = estimated(document);
    const marked = limits.flatMap(({ id, modifies }) => modifies.map((each) => `${id} : ${each.id}`));
    // The envelope of this scenario is a factor that is given: the national one is not read.
    expect(marked).toEqual(['eligibilite : seuilPatients', 'tunnel : tunnel', 'plafond : plafondGroupement']);
    expect(limits[0]?.state).toBe('atteint');
    expect(limits[0]?.phrase).not.toContain('le cahier demande');
  });
});
