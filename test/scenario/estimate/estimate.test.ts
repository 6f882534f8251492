import { describe, expect, test } from 'vitest';
import { type EstimationCalculee, estimer } from '../../../src/scenario/estimate/estimate.ts';
import { exemples } from '../../../src/scenario/examples/all-examples.ts';
import { exampleDocument, withValue } from '../documents.ts';
import { documentOf, estimation } from '../estimations.ts';

function estimated(document: unknown, groupement = 0): EstimationCalculee {
  const answer = estimer({ document, groupement });
  if (!answer.ok) throw new Error(JSON.stringify(answer.erreurs));
  return answer;
}

const example = (name: string) => exampleDocument(`${name}.json`);
const limite = (calculee: EstimationCalculee, id: string) => calculee.limites.find((each) => each.id === id);

describe('estimer', () => {
  test('example 01 gives the figures of the picture', () => {
    const answer = estimated(example('01-maison-de-sante'));
    expect(answer.parPatient.parPatientEtAnnee).toMatch(/^20\.937/);
    expect(answer.parPatient.partMaximale).toMatch(/^0\.0156/);
    expect(answer.parPatient).toMatchObject({ annee: 2022, sur: 2021 });
    expect(limite(answer, 'tunnel')).toMatchObject({
      etat: 'atteint',
      court: 'écart compté zéro en 2019, 2020',
    });
    expect(limite(answer, 'plafond')?.court.replaceAll('\u00a0', ' ')).toBe(
      'loin : 78 % du plafond au plus, en 2022',
    );
    expect(limite(answer, 'avance')).toMatchObject({ etat: 'loin', court: 'jamais nécessaire' });
  });

  test('its answer is plain data', () => {
    const answer = estimated(example('05-portefeuille-national'));
    expect(structuredClone(answer)).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test('errors of the document and of the margins come together', () => {
    const document = withValue(exampleDocument(), 'groupements[0].annees[1].patients', '-3');
    const marges = { ralentissement: '0.3', depenseAjustee: '0.01', score: 'x' };
    const answer = estimer({ document, marges, groupement: 0 });
    expect(!answer.ok && answer.erreurs.map(({ chemin }) => chemin)).toEqual([
      'groupements[0].annees[1].patients',
      'marges.ralentissement',
      'marges.score',
    ]);
  });

  test('a rank beyond the groupements is that of the last one', () => {
    expect(estimated(exampleDocument(), 9).groupement).toBe('Maison de santé des Tilleuls');
  });
});

describe('estimer().fourchette', () => {
  test('without margins the three scenarios are one', () => {
    const marges = { ralentissement: '0', depenseAjustee: 0, score: '0' };
    const answer = estimer({ document: exampleDocument(), marges, groupement: 0 });
    if (!answer.ok) throw new Error('invalid');
    const { total, annees } = answer.fourchette;
    expect(new Set([total.bas, total.central, total.haut]).size).toBe(1);
    for (const { bas, central, haut } of annees) expect(new Set([bas, central, haut]).size).toBe(1);
  });

  test('says what separates them', () => {
    const { separations } = estimated(exampleDocument()).fourchette;
    expect(separations.map(({ id }) => id)).toEqual(['croissance', 'depenseAjustee', 'score']);
    expect(separations[2]).toMatchObject({ bas: '38 → 92 points', haut: '58 → 112 points' });
  });
});

describe('estimer().sensibilite', () => {
  test('is sorted by width, and the growth of spending comes first', () => {
    const { sensibilite } = estimated(exampleDocument());
    const widths = sensibilite.map(({ largeur }) => Number(largeur));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(sensibilite[0]?.id).toMatch(/^croissance/);
    expect(new Set(sensibilite.map(({ id }) => id)).size).toBe(sensibilite.length);
  });

  test('leaves out what has no object: given credits, a computed envelope', () => {
    const ids = estimated(example('13-solde-jamais-recupere')).sensibilite.map(({ id }) => id);
    expect(ids).not.toContain('appreciation');
    expect(ids).not.toContain('enveloppe');
  });

  test('the option of recovery matters where an advance was given', () => {
    const of = (name: string) =>
      estimated(example(name)).sensibilite.find(({ id }) => id === 'recuperation')?.largeur;
    expect(of('01-maison-de-sante')).toBe('0');
    expect(of('10-recuperation-du-solde')).toBeDefined();
  });
});

describe('estimer().hypotheses', () => {
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
    const sans = documentOf({ ...estimation, ralentissement: '-0.01', scorePremier: '0', scoreDernier: '0' });
    const { hypotheses, versements } = estimated(sans);
    expect(versements.totaux.gains).toBe('0');
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
    const dit = seul.repose.find(({ hypothese }) => hypothese === 'H14');
    expect(dit).toMatchObject({
      label: 'Droit de tirage calculé sur vos seules dépenses',
      status: 'hypothese',
    });
    const sansQualite = documentOf({ ...estimation, scorePremier: '0', scoreDernier: '0' });
    expect(estimated(sansQualite).hypotheses).not.toContain('H14');
  });

  test('H22 counts for who leaves while owing of the advance, not for who stays to the last year', () => {
    const solde = ({ resultats }: EstimationCalculee) =>
      Number(resultats.groupements[0]?.annees.at(-1)?.soldeAvance);
    const part = estimated(exemples.soldeRestant);
    expect(solde(part)).toBeGreaterThan(0);
    expect(part.hypotheses).toContain('H22');
    const reste = documentOf({
      ...estimation,
      ralentissement: '-0.01',
      scorePremier: '0',
      scoreDernier: '0',
    });
    expect(solde(estimated(reste))).toBeGreaterThan(0);
    expect(estimated(reste).hypotheses).not.toContain('H22');
  });

  test('H3 counts for scores whose maximum changes with the years', () => {
    const document = exampleDocument();
    expect(estimated(document).hypotheses).not.toContain('H3');
    const monte = withValue(document, 'groupements[0].annees[1].qualite.maximum', '100');
    expect(estimated(monte).hypotheses).toContain('H3');
  });
});

describe('estimer().repose', () => {
  test('tells the values in force, those of the cahier first', () => {
    const { repose } = estimated(exampleDocument());
    const labels = repose.map(({ label }) => label.replaceAll('\u00a0', ' '));
    expect(labels).toContain("Coefficients 1/3 pour l'écart, 2/3 pour l'évolution, partage 50 %");
    expect(labels).toContain('Enveloppe nationale non saturée');
    expect(repose[0]?.status).toBe('texte');
    expect(repose.flatMap(({ modifies }) => modifies)).toEqual([]);
  });

  test('marks a value that is not the cahier’s', () => {
    const { repose } = estimated(example('07-parametres-changes'));
    const changed = repose.flatMap(({ modifies }) => modifies).map(({ id }) => id);
    expect(changed).toContain('tunnel');
    expect(changed).toContain('quotePartQualite');
    expect(changed).not.toContain('creditsForfait');
  });

  test('marks the options that are not ours, among the hypotheses', () => {
    const document = { ...(exampleDocument() as object), enveloppe: { mode: 'facteur', facteur: '0.8' } };
    const { repose, modifies } = estimated(document);
    expect(modifies.map(({ id }) => id)).toEqual(['enveloppe']);
    expect(repose.find(({ hypothese }) => hypothese === 'H7')?.modifies).toEqual(modifies);
  });
});

describe('estimer().limites', () => {
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
    const { limites } = estimated(document);
    const marked = limites.flatMap(({ id, modifies }) => modifies.map((each) => `${id} : ${each.id}`));
    // The envelope of this scenario is a factor that is given: the national one is not read.
    expect(marked).toEqual(['eligibilite : seuilPatients', 'tunnel : tunnel', 'plafond : plafondGroupement']);
    expect(limites[0]?.etat).toBe('atteint');
    expect(limites[0]?.phrase).not.toContain('le cahier demande');
  });
});
