import { describe, expect, test } from 'vitest';
import {
  type ParameterId,
  parameterIds,
  parameters,
} from '../../../src/cahier/edition-2019/parameters/all-parameters.ts';
import { rules } from '../../../src/cahier/edition-2019/rules/all-rules.ts';
import { graph, type Rule } from '../../../src/formula/node.ts';
import { example as firstExample } from '../../../src/scenario/examples/first-example.ts';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';
import { appliedRules } from '../../../src/scenario/run/applied-rules.ts';
import { explain } from '../../../src/scenario/run/explain.ts';
import { modifiedWords } from '../../../src/scenario/run/modified-value.ts';
import { modifies } from '../../../src/scenario/run/modified-values.ts';
import { dependencies, modifiedOf } from '../../../src/scenario/run/modified-values-of-rule.ts';
import { example } from '../examples.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Other ways to write a value: zeros, a fraction that is not reduced. */
function writings(canonical: string): string[] {
  if (canonical.includes('/')) {
    const [above, below] = canonical.split('/').map(BigInt) as [bigint, bigint];
    return [canonical, `${above * 7n}/${below * 7n}`];
  }
  const [whole = '', decimals = ''] = canonical.split('.');
  const digits = `${whole.replace('-', '')}${decimals}`;
  const sign = whole.startsWith('-') ? '-' : '';
  return [
    canonical,
    `${canonical}${decimals === '' ? '.' : ''}00`,
    `${sign}${BigInt(digits)}0/${10n ** BigInt(decimals.length + 1)}`,
  ];
}

/** Values that are taken where « 3/7 » or « 40 » would not be: out of bounds, or on the wrong side of another parameter. */
const OTHERS: { readonly [K in ParameterId]?: string } = {
  plancherDegradation: '-0.25',
  bonusExperienceIntermediaire: '4',
  creditsMaximum: '123456',
  taillePlafond: '60000',
};

/** A value that a parameter may have, and that is nobody's default. */
const other = (id: ParameterId): string => OTHERS[id] ?? (parameters[id].unit === '1' ? '3/7' : '40');

describe('modifies(scenario)', () => {
  test.each(parameterIds)('%s: the cahier’s value is no change, however it is written', (id) => {
    for (const valeur of writings(parameters[id].defaultValue)) {
      expect(modifies({ parametres: { [id]: valeur } }), valeur).toEqual([]);
    }
    if (!parameters[id].defaultValue.includes('/'))
      expect(modifies({ parametres: { [id]: Number(parameters[id].defaultValue) } })).toEqual([]);
  });

  test.each(parameterIds)('%s: another value is told beside the cahier’s, with its status', (id) => {
    const [found, ...more] = modifies({ parametres: { [id]: other(id) } });
    const { label, status, hypothese, section } = parameters[id];
    expect(more).toEqual([]);
    expect(found).toMatchObject({ id, label, status, section });
    expect(found?.hypothese).toBe(hypothese);
    expect(found?.valeur).not.toBe(found?.cahierValue);
  });

  test.each(parameterIds)('%s: a value that differs at the 30th digit is another', (id) => {
    const { defaultValue, bounds } = parameters[id];
    // Of what is counted, the next one is the nearest.
    if (bounds.whole)
      return expect(modifies({ parametres: { [id]: `${Number(defaultValue) + 1}` } })).toHaveLength(1);
    const near = defaultValue.includes('/')
      ? '0.333333333333333333333333333333'
      : `${defaultValue}${defaultValue.includes('.') ? '' : '.'}000000000000000000000000000001`;
    expect(modifies({ parametres: { [id]: near } })).toHaveLength(1);
  });

  test.each([
    ['no number', { tunnel: 'douze' }],
    ['a comma', { tunnel: '0,03' }],
    ['nothing', { tunnel: '' }],
    ['no text', { tunnel: null }],
    ['out of bounds', { tunnel: '-0.01' }],
    ['above its bounds', { coefficientPartage: '60' }],
    ['below its lower bound, the upper one given', { creditsMaximum: '40' }],
    ['above its upper bound', { creditsMinimum: '900000' }],
  ] as const)('%s: what the schema refuses is no rule, and is to be mended', (_, parametres) => {
    const typed = { parametres: { ...parametres, modulationMaximale: '0.1' } };
    const [id] = Object.keys(parametres);
    expect(readScenario({ ...firstExample, ...typed })).toMatchObject({
      ok: false,
      erreurs: [{ path: `parametres.${id}` }],
    });
    expect(modifies(typed).map((each) => each.id)).toEqual(['modulationMaximale']);
    expect(appliedRules(typed).refused).toEqual([id]);
  });

  test('a year leaves the value before where its own is refused', () => {
    const typed = {
      parametres: { tunnel: '0.03' },
      parametresParAnnee: { '2020': { tunnel: 'douze' }, '2021': { tunnel: '0.02', creditsMinimum: '1' } },
    };
    expect(modifies(typed).map(({ valeur }) => plain(valeur))).toEqual(['3 %, puis 2 % à partir de 2021']);
    expect(modifies(typed, 2020).map(({ valeur }) => plain(valeur))).toEqual(['3 %']);
    expect(appliedRules(typed).refused).toEqual(['tunnel', 'creditsMinimum']);
  });

  test('neither is a factor that is none, nor a word that is no option', () => {
    expect(modifies({ enveloppe: { mode: 'facteur', facteur: 'douze' } })).toEqual([]);
    expect(appliedRules({ enveloppe: { mode: 'facteur', facteur: 'douze' } }).refused).toEqual(['enveloppe']);
    expect(modifies({ options: { recuperation: 'autre', evolution: 'autre' } })).toEqual([]);
  });

  test('an unknown key, or what every object has, is nobody’s parameter', () => {
    expect(modifies({ parametres: { toString: '1', autre: '2' } })).toEqual([]);
  });

  test('options and the factor of the envelope are told as what this site chose; a portfolio is no change', () => {
    expect(
      modifies({ options: { recuperation: 'solde' } })
        .map(modifiedWords)
        .map(plain),
    ).toEqual([
      "Récupération de l'avance : tout le solde (notre valeur : l'excédent seul, hypothèse H9, partie 3)",
    ]);
    expect(
      modifies({ enveloppe: { mode: 'facteur', facteur: '4/5' } })
        .map(modifiedWords)
        .map(plain),
    ).toEqual(["Facteur de l'enveloppe nationale : 4/5 (notre valeur : 100 %, hypothèse H7, partie 8-III)"]);
    for (const regles of [
      {},
      { options: {}, enveloppe: { mode: 'facteur' } },
      { options: { recuperation: 'excedent' }, enveloppe: { mode: 'facteur', facteur: '1.0' } },
      { enveloppe: { mode: 'facteur', facteur: 1 } },
      { enveloppe: { mode: 'portefeuille' } },
    ])
      expect(modifies(regles)).toEqual([]);
  });

  test('values are told with their unit, to the last digit', () => {
    const told = modifies({
      parametres: {
        tunnel: '0.0312',
        coefficientEcart: '1/2',
        creditsForfait: '108333.33',
        taillePlafond: 60000,
      },
    });
    expect(told.map(modifiedWords).map(plain)).toEqual([
      'Intervalle autour de la dépense ajustée, de chaque côté : 3,12 % (cahier : 5 %, texte, partie 8-II-1 et annexe 5)',
      "Coefficient de l'écart : 1/2 (cahier : 1/3, texte, partie 8-II-2)",
      'Montant théorique forfaitaire : 108 333,33 € (notre valeur : 325 000/3 €, hypothèse H8, partie 10)',
      'Patientèle au-delà de laquelle la taille ne compte plus : 60 000 patients (cahier : 50 000 patients, texte, partie 10)',
    ]);
  });
});

const named = graph(Object.values(rules)).filter((node): node is Rule => node.kind === 'rule');

describe('one level down', () => {
  test('what every rule and step is computed from, among what a scenario may change', async () => {
    const lines = named.flatMap((rule) => {
      const found = dependencies(rule);
      return found.length > 0 ? [`${rule.role === 'rule' ? '■' : '·'} ${rule.id} : ${found.join(', ')}`] : [];
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/dependences.txt');
  });

  test('every option and every parameter is read by a rule, but one that judges and one that bounds', () => {
    const met = new Set(named.flatMap((rule) => dependencies(rule)));
    const inert = parameterIds.filter((id) => !met.has(id));
    expect(inert).toEqual(['seuilPatients', 'appreciationMaximale']);
    expect([...met].filter((id) => !parameterIds.some((each) => each === id)).sort()).toEqual([
      'enveloppe',
      'options.evolution',
      'options.recuperation',
    ]);
  });

  test('a rule computed from a rule that is changed is not marked again', () => {
    const all = modifies({ parametres: { coefficientEcart: '1/2' } });
    const marked = named.filter((rule) => modifiedOf(rule, all).length > 0).map(({ id }) => id);
    expect(marked).toEqual([
      'contributionEcart',
      'coefficientEvolution',
      'contributionEvolution',
      'montantParPatient',
    ]);
  });
});

describe('the steps of a changed scenario', () => {
  const { scenario } = example('01');
  const [{ nom = '', annees = [] } = {}] = scenario.groupements;
  const marked = (changed: Partial<typeof scenario>, annee: number) =>
    explain({ ...scenario, ...changed }, nom, annee)
      .etapes.filter(({ modifies }) => modifies !== undefined)
      .map(({ id }) => id);

  test('no step says anything of a scenario that changes nothing', () => {
    for (const { annee } of annees.slice(1)) expect(marked({}, annee)).toEqual([]);
  });

  test('a branch that does not hold changes nothing: credits that are given, a phase that is not the year’s', () => {
    const montant = { mode: 'montant' as const, montant: '60000' };
    const groupements = scenario.groupements.map((each) => ({ ...each, credits: montant }));
    const parametres = { creditsMaximum: '100000' };
    expect(marked({ parametres }, 2019)).toEqual(['creditsAmorcage']);
    expect(marked({ parametres, groupements }, 2019)).toEqual([]);
    expect(marked({ parametres: { modulationMaximale: '0.1' } }, 2019)).toEqual([]);
    expect(marked({ parametres: { modulationMaximale: '0.1' } }, 2021)).toEqual(['modulation']);
  });

  test('options mark the rules that read them', () => {
    expect(marked({ options: { ...scenario.options, recuperation: 'solde' } }, 2021)).toEqual([
      'recuperation',
    ]);
    expect(marked({ enveloppe: { mode: 'facteur', facteur: '0.8' } }, 2021)).toEqual(['facteurEnveloppe']);
  });

  test('an indicator’s note and points are marked by what they are made with', () => {
    const { scenario: detailed } = example('04');
    const [groupement] = detailed.groupements;
    const steps = (parametres: typeof detailed.parametres) =>
      explain({ ...detailed, parametres }, groupement?.nom ?? '', 2020).indicateurs.flatMap(
        ({ etapes: stepList }) =>
          stepList.filter(({ modifies }) => modifies !== undefined).map(({ id }) => id),
      );
    expect(new Set(steps({ partObjectifIntermediaire: '0.4' }))).toContain('noteIndicateur');
    expect(new Set(steps({ poidsCarte: '30' }))).toEqual(new Set(['poidsIndicateur', 'pointsIndicateur']));
  });
});
