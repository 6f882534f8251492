import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compareDossiers } from '../../../../src/scenario/compare/dossiers/comparison.ts';
import { readScenario } from '../../../../src/scenario/format/schema/scenario-schema.ts';
import { sharedRules } from '../../../../src/scenario/rules/identity.ts';
import { evaluate } from '../../../../src/scenario/run/evaluate.ts';
import { complaints } from '../../../published-formats/validators.ts';
import { documents } from '../../arbitrary.ts';
import { exampleDocument, exampleNames, withValue } from '../../documents.ts';
import { decimal, scenarioFrom } from '../../reading.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function compare(avant: unknown, apres: unknown): Comparison {
  const answer = compareDossiers([
    { nom: 'Avant', document: avant },
    { nom: 'Après', document: apres },
  ]);
  if (!answer.ok) throw new Error(JSON.stringify(answer.erreurs));
  const [comparison] = answer.comparaisons;
  if (comparison === undefined) throw new Error('nothing compared');
  return comparison;
}

const sumOf = (texts: readonly string[]): string =>
  texts.reduce((sum, each) => sum.plus(each), decimal('0')).toFixed();

const keys = ({ causes }: Comparison): string[] => causes.map(({ cle }) => cle).sort();

/** The first example with several values changed. */
const changed = (values: Readonly<Record<string, unknown>>, from: unknown = exampleDocument()): unknown =>
  Object.entries(values).reduce((document, [path, value]) => withValue(document, path, value), from);

const years = [1, 2, 3, 4, 5].map((rank) => `groupements[0].annees[${rank}]`);
const fewerPatients = changed({
  'groupements[0].annees[0].patients': 9800,
  ...Object.fromEntries(years.map((path) => [`${path}.patients`, 10_000])),
});

/** Every figure of the first example moved. */
const everythingElse = changed(
  {
    'groupements[0].credits.appreciation': '0.2',
    'groupements[0].annees[1].depenseReelle': '2435',
    'groupements[0].annees[2].depenseAjustee': '2600',
    'groupements[0].annees[1].qualite.score': '60',
  },
  fewerPatients,
);

/** What must hold of any two documents. */
function checkSums(comparison: Comparison): void {
  expect(complaints('ipep-comparaison-1', { regles: sharedRules([]), ...comparison })).toBe('');
  const { avant, apres, difference, causes, groupements } = comparison;
  expect(difference).toBe(decimal(apres.total).minus(avant.total).toFixed());
  expect(sumOf(causes.map(({ effet }) => effet))).toBe(difference);
  expect(sumOf(groupements.map((each) => each.difference))).toBe(difference);
  expect(causes.length).toBeLessThanOrEqual(12);
  for (const annee of Object.keys(comparison.annees)) {
    const paid = decimal(apres.annees[annee] ?? '0').minus(avant.annees[annee] ?? '0');
    expect(comparison.annees[annee], annee).toBe(paid.toFixed());
  }
}

describe('compareDossiers', () => {
  test('a document beside itself: no difference, no cause', () => {
    const same = compare(exampleDocument(), exampleDocument());
    expect(same).toMatchObject({ difference: '0', causes: [] });
    expect(same.phrase).toBe('Aucune différence : les nombres sont les mêmes.');
    expect(new Set(Object.values(same.annees))).toEqual(new Set(['0']));
  });

  test('totals and years are those of the results', () => {
    const { avant, apres } = compare(exampleDocument(), fewerPatients);
    for (const [side, document] of [
      [avant, exampleDocument()],
      [apres, fewerPatients],
    ] as const) {
      const [groupement] = evaluate(scenarioFrom(document)).groupements;
      expect(side.total).toBe(groupement?.total);
      expect(side.annees['2019']).toBe(groupement?.creditsAmorcage);
      for (const { anneeVersement, versement } of groupement?.annees ?? [])
        expect(side.annees[anneeVersement]).toBe(versement);
    }
  });

  test('one change explains all of it, alone, first or last; the sentence says both', () => {
    const cheaper = changed({ 'groupements[0].annees[3].depenseReelle': '2400' });
    const comparison = compare(exampleDocument(), cheaper);
    checkSums(comparison);
    const { difference } = comparison;
    expect(comparison.causes).toMatchObject([
      {
        cle: 'depenseReelle',
        libelle: 'Dépense réelle',
        effet: difference,
        seul: difference,
        dernier: difference,
      },
    ]);
    expect(plain(comparison.phrase)).toMatch(
      /^[\d ]+ € de (plus|moins) : dépense réelle : [\d,]+ € de (moins|plus) par patient en 2021\.$/,
    );
  });

  test('a change that explains nothing is told apart from the causes', () => {
    // No groupement of the example is small enough for the least size to count.
    const document = changed({
      parametres: { seuilPatients: '4000' },
      'groupements[0].annees[3].depenseReelle': '2400',
    });
    const { phrase, causes } = compare(exampleDocument(), document);
    expect(causes.map(({ cle, effet }) => [cle, effet === '0'])).toEqual([
      ['depenseReelle', false],
      ['seuilPatients', true],
    ]);
    expect(plain(phrase)).toMatch(
      /€ de (plus|moins) : dépense réelle : [^;]+\. Sans effet sur le total : .*patientèle.*4 000.*\.$/i,
    );
  });

  test('every kind of change is a cause, what does most first', () => {
    const document = changed(
      {
        parametres: { coefficientEcart: '1/2' },
        options: { recuperation: 'solde' },
        enveloppe: { mode: 'facteur', facteur: '0.9' },
      },
      everythingElse,
    );
    const comparison = compare(exampleDocument(), document);
    checkSums(comparison);
    expect(keys(comparison)).toEqual([
      'coefficientEcart',
      'credits',
      'depenseAjustee',
      'depenseReelle',
      'enveloppe',
      'options.recuperation',
      'patients',
      'qualite',
    ]);
    const sizes = comparison.causes.map(({ effet }) => Math.abs(Number(effet)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(comparison.phrase).toMatch(/ ; et 3 autres changements\. Sans effet sur le total : [^;]*\.$/);
    expect(comparison.phrase.length).toBeLessThan(600);
    expect(comparison.causes.map(({ phrase }) => plain(phrase)).sort()).toMatchInlineSnapshot(`
      [
        "appréciation du projet : + 20 % au lieu de + 10 %",
        "coefficient de l'écart : 1/2 au lieu de 1/3",
        "de 2 000 à 2 500 patients de moins chaque année",
        "dépense ajustée : 40 € de plus par patient en 2020",
        "dépense réelle : 15 € de plus par patient en 2019",
        "enveloppe nationale : un facteur donné de 90 %, et non plus un facteur donné de 100 %",
        "récupération de l'avance : tout le solde, au lieu de l'excédent seul",
        "score qualité : 12 points de plus en 2019",
      ]
    `);
  });

  test('the other way round every effect is the opposite, and « seul » is less « dernier »', () => {
    const document = changed({ parametres: { tunnel: '0.03' } }, fewerPatients);
    const [there, back] = [compare(exampleDocument(), document), compare(document, exampleDocument())];
    expect(there.difference).not.toBe('0');
    for (const { cle, effet, seul, dernier } of there.causes) {
      const other = back.causes.find((each) => each.cle === cle);
      expect(sumOf([effet, other?.effet ?? ''])).toBe('0');
      expect(sumOf([seul, other?.dernier ?? ''])).toBe('0');
      expect(sumOf([dernier, other?.seul ?? ''])).toBe('0');
    }
  });

  test('parameters that would be out of order without one another are one cause', () => {
    const document = changed({ parametres: { creditsMinimum: '140000', creditsMaximum: '150000' } });
    const comparison = compare(exampleDocument(), document);
    checkSums(comparison);
    expect(keys(comparison)).toEqual(['creditsMinimum+creditsMaximum']);
    const apart = compare(
      exampleDocument(),
      changed({ parametres: { creditsMinimum: '40000', creditsMaximum: '90000' } }),
    );
    expect(keys(apart)).toEqual(['creditsMaximum', 'creditsMinimum']);
  });

  test('credits that only the other side’s greatest appreciation allows go with it', () => {
    const document = changed({
      parametres: { appreciationMaximale: '0.4' },
      'groupements[0].credits.appreciation': '0.3',
    });
    expect(keys(compare(exampleDocument(), document))).toEqual(['credits+appreciationMaximale']);
  });

  test('another entry and fewer years are « calendrier »: what is matched by rank did not change', () => {
    const { groupements, ...rest } = exampleDocument() as { groupements: { annees: { annee: number }[] }[] };
    const [groupement] = groupements;
    const annees = groupement?.annees.slice(0, 5).map((year) => ({ ...year, annee: year.annee + 1 }));
    const comparison = compare(exampleDocument(), {
      ...rest,
      groupements: [{ ...groupement, premiereAnnee: 2020, annees }],
    });
    checkSums(comparison);
    expect(keys(comparison)).toEqual(['calendrier']);
    expect(comparison.causes[0]?.phrase).toBe(
      'entrée en 2020 au lieu de 2019, 4 années de résultats au lieu de 5',
    );
  });

  test('groupements are matched by name, then by rank; the others came or went', () => {
    const portfolio = exampleDocument('05-portefeuille-national.json') as { groupements: { nom: string }[] };
    const [first, second, third] = portfolio.groupements;
    const turned = compare(portfolio, { ...portfolio, groupements: [third, first, second] });
    expect(turned).toMatchObject({ difference: '0', causes: [] });
    const renamed = compare(portfolio, {
      ...portfolio,
      groupements: [first, { ...second, nom: 'Autre nom' }, third],
    });
    expect(renamed).toMatchObject({ difference: '0', causes: [] });
    expect(renamed.groupements[1]).toMatchObject({
      nom: 'Autre nom',
      nomAvant: second?.nom,
      difference: '0',
    });
    const fewer = compare(portfolio, { ...portfolio, groupements: [first, third] });
    checkSums(fewer);
    expect(keys(fewer)).toEqual(['groupements']);
    expect(fewer.causes[0]?.phrase).toBe(`« ${second?.nom} » retiré`);
    expect(fewer.groupements.find(({ nom }) => nom === second?.nom)?.apres).toBeNull();
  });

  test('in a portfolio, a change names its groupement, or says of how many it is', () => {
    const portfolio = exampleDocument('05-portefeuille-national.json');
    const path = (rank: number) => `groupements[${rank}].annees[1].depenseReelle`;
    const phrase = (document: unknown) => plain(compare(portfolio, document).causes[0]?.phrase ?? '');
    const [first, second] = [
      changed({ [path(0)]: '2435' }, portfolio),
      changed({ [path(1)]: '2405' }, portfolio),
    ];
    expect(
      [first, second, changed({ [path(0)]: '2435' }, second), changed({ [path(0)]: '2440' }, second)].map(
        phrase,
      ),
    ).toMatchInlineSnapshot(`
      [
        "dépense réelle : 15 € de plus par patient en 2019 (« Maison de santé des Tilleuls »)",
        "dépense réelle : 15 € de plus par patient en 2020 (« Centre de santé du Canal »)",
        "dépense réelle changée dans 2 groupements",
        "dépense réelle changée dans 2 groupements",
      ]
    `);
  });

  test('three dossiers: the first beside each of the others', () => {
    const answer = compareDossiers(
      [exampleDocument(), fewerPatients, exampleDocument('02-avance-puis-recuperation.json')].map(
        (document, rank) => ({ nom: `${rank}`, document }),
      ),
    );
    if (!answer.ok) throw new Error('refused');
    expect(answer.comparaisons.map(({ avant, apres }) => [avant.nom, apres.nom])).toEqual([
      ['0', '1'],
      ['0', '2'],
    ]);
    for (const each of answer.comparaisons) checkSums(each);
  });

  test('what is wrong in a dossier comes back at its rank, and nothing is compared', () => {
    const answer = compareDossiers([
      { nom: 'bon', document: exampleDocument() },
      { nom: 'faux', document: changed({ 'groupements[0].annees[2].depenseReelle': '-3' }) },
    ]);
    expect(answer).toMatchObject({
      ok: false,
      erreurs: [[], [{ path: 'groupements[0].annees[2].depenseReelle' }]],
    });
  });

  test('rules are told one by one, by theme when they are too many, and as one in a large portfolio', () => {
    const parametres = {
      tunnel: '0.04',
      coefficientEcart: '1/2',
      coefficientPartage: '0.4',
      plafondGroupement: '0.03',
      modulationMaximale: '0.1',
      quotePartQualite: '1/200',
      creditsForfait: '100000',
      taillePlancher: '4000',
    };
    const some = compare(exampleDocument(), changed({ parametres }));
    expect(keys(some)).toEqual(Object.keys(parametres).sort());
    const { causes } = compare(exampleDocument(), changed({ parametres }, everythingElse));
    expect(causes.map(({ cle }) => cle)).toEqual(
      expect.arrayContaining(['Partage des économies', 'Plafonds']),
    );
    const large = (document: unknown): unknown => {
      const { groupements, ...rest } = document as { groupements: object[] };
      const copies = Array.from({ length: 160 }, (_, rank) => ({
        ...groupements[0],
        nom: `Groupement ${rank}`,
      }));
      return { ...rest, groupements: copies };
    };
    const portfolio = compare(large(exampleDocument()), large(changed({ parametres })));
    expect(keys(portfolio)).toEqual([
      "Crédits d'amorçage",
      'Dépenses',
      'Partage des économies',
      'Plafonds',
      'Qualité',
    ]);
    checkSums(portfolio);
    const told = portfolio.causes.find(({ cle }) => cle === 'Dépenses')?.phrase ?? '';
    expect(plain(told)).toBe('intervalle autour de la dépense ajustée, de chaque côté : 4 % au lieu de 5 %');
  });

  test('a theme of many rules is told by their number, beside the credits that go with it', () => {
    const parametres = {
      ...Object.fromEntries(
        ['tunnel', 'coefficientEcart', 'coefficientPartage', 'plafondGroupement', 'modulationMaximale'].map(
          (id) => [id, '0.1'],
        ),
      ),
      appreciationMaximale: '0.4',
      creditsForfait: '90000',
      creditsMinimum: '20000',
      creditsMaximum: '140000',
      quotePartQualite: '0',
    };
    const appraised = { parametres, 'groupements[0].credits.appreciation': '0.3' };
    const comparison = compare(exampleDocument(), changed(appraised, everythingElse));
    checkSums(comparison);
    const { phrase } = comparison.causes.find(({ cle }) => cle === "credits+Crédits d'amorçage") ?? {};
    expect(plain(phrase ?? '')).toBe(
      'appréciation du projet : + 30 % au lieu de + 10 % ; 4 règles modifiées',
    );
  });

  test('every two examples: more than twelve changes are grouped, and all sums are exact', {
    timeout: 120_000,
  }, () => {
    const names = exampleNames();
    for (const [rank, name] of names.entries()) {
      const other = names[(rank + 1) % names.length] ?? '';
      checkSums(compare(exampleDocument(`${name}.json`), exampleDocument(`${other}.json`)));
    }
  });

  test('any two documents: sums are exact, and every mixture was one that can be computed', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        fc.pre(readScenario(one).ok && readScenario(other).ok);
        // A few of the changes at once: with all of them, each pair takes seconds.
        const mixed = { ...one, groupements: other.groupements };
        checkSums(compare(one, mixed));
      }),
      { numRuns: 15 },
    );
  });
});
