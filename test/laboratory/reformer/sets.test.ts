import { describe, expect, test } from 'vitest';
import {
  setFile,
  setOfScenario,
  withCopy,
  withNew,
  withSet,
} from '../../../src/laboratory/reformer/more-sets.ts';
import { decodeReform, reformLink } from '../../../src/laboratory/reformer/reform-link.ts';
import {
  givenBy,
  isSet,
  readSets,
  type Sets,
  setsText,
  withEnveloppe,
  withOption,
  withValue,
} from '../../../src/laboratory/reformer/sets.ts';
import { depart, firstSets } from '../../../src/laboratory/reformer/settings.ts';
import { inventedPortfolio } from '../../../src/scenario/examples/invented-portfolio.ts';
import { MAX_LINK } from '../../../src/scenario/format/link-checksum.ts';
import { packedText } from '../../../src/scenario/format/packed-text.ts';
import { readRuleSet } from '../../../src/scenario/format/schema/rule-set-schema.ts';
import type { TypedRuleSet } from '../../../src/scenario/reform/question.ts';

const bare: TypedRuleSet = { format: 'ipep-regles/1', nom: 'A' };

describe('sets', () => {
  test('readSets gives back what setsText wrote, and leaves out what is none of ours', () => {
    expect(readSets(setsText(firstSets))).toEqual(firstSets);
    expect(readSets('{')).toEqual([]);
    expect(
      readSets(JSON.stringify([bare, null, { ...bare, format: 'autre' }, { ...bare, parametres: [] }])),
    ).toEqual([bare]);
    expect(isSet({ ...bare, inconnu: 1 })).toBe(false);
  });

  test('withValue puts a value for all years or from one on, and takes it away', () => {
    const id = 'tunnel';
    const both = withValue(withValue(bare, { id, since: undefined }, '0.03'), { id, since: '2021' }, '0.02');
    expect(both).toEqual({
      ...bare,
      parametres: { tunnel: '0.03' },
      parametresParAnnee: { 2021: { tunnel: '0.02' } },
    });
    expect(givenBy(both)).toEqual([
      { id, since: undefined, valeur: '0.03' },
      { id, since: '2021', valeur: '0.02' },
    ]);
    expect(
      withValue(withValue(both, { id, since: '2021' }, undefined), { id, since: undefined }, undefined),
    ).toEqual(bare);
  });

  test('withOption and withEnveloppe leave nothing of what is the cahier’s again', () => {
    const changed = withEnveloppe(withOption(bare, 'evolution', 'triennale'), {
      mode: 'facteur',
      facteur: '0.5',
    });
    expect(readRuleSet(changed).ok).toBe(true);
    expect(withEnveloppe(withOption(changed, 'evolution', undefined), undefined)).toEqual(bare);
  });

  test('withSet gives a name that no set has', () => {
    expect(withSet([bare], bare).map(({ nom }) => nom)).toEqual(['A', 'A (2)']);
    expect(withSet([], { ...bare, nom: 'Cahier' })[0]?.nom).toBe('Cahier (2)');
    expect(withSet([], { ...bare, nom: ' A\u202e\u0000 ' })[0]?.nom).toBe('A');
    const nameOfNew = (sets: Sets) => withNew(sets).at(-1)?.nom;
    expect(nameOfNew([])).toBe('Jeu 1');
    expect(nameOfNew([{ ...bare, nom: 'Jeu 1' }])).toBe('Jeu 2');
    expect(nameOfNew([{ ...bare, nom: 'Le mien' }])).toBe('Jeu 2');
    const copies = withCopy(withCopy([bare], bare), { ...bare, nom: 'A (copie)' });
    expect(copies.map(({ nom }) => nom)).toEqual(['A', 'A (copie)', 'A (copie 2)']);
  });

  test('setOfScenario takes the rules of a scenario, and neither its groupements nor its envelope', () => {
    const document = inventedPortfolio({ groupements: 1, seed: 1 });
    const made = setOfScenario('Règles', { ...document, parametres: { tunnel: '0.03' } });
    expect(made).toEqual({ ...bare, nom: 'Règles', parametres: { tunnel: '0.03' } });
    expect(isSet(made)).toBe(true);
  });

  test('setFile writes what the command line reads', () => {
    for (const set of firstSets) expect(readRuleSet(JSON.parse(setFile(set))).ok).toBe(true);
  });
});

describe('reformLink', () => {
  const portefeuille = `recu:Un%20tableau:${packedText(JSON.stringify(inventedPortfolio({ groupements: 28, seed: 5 })))}`;

  test('28 groupements and three sets go into a link, and come back', () => {
    const typed = {
      ...depart,
      jeux: setsText([...firstSets, { ...bare, options: { evolution: 'triennale' } }]),
      portefeuille,
    };
    const made = reformLink(typed);
    if (made.kind !== 'link') throw new Error(`too long: ${made.length}`);
    expect(made.fragment.length).toBeLessThan(MAX_LINK);
    expect(decodeReform(`#${made.fragment}`)).toEqual({ kind: 'reform', typed });
    expect(decodeReform(`${made.fragment}.`)).toEqual({ kind: 'reform', typed });
  });

  test('what is cut, of another kind or too long is told apart', () => {
    const { fragment } = reformLink(depart) as { readonly fragment: string };
    expect(decodeReform(fragment.slice(0, -3)).kind).toBe('refused');
    expect(decodeReform('#contenu').kind).toBe('none');
    expect(decodeReform('#s=2.abc.def').kind).toBe('none');
    const large = inventedPortfolio({ groupements: 200, seed: 5 });
    expect(reformLink({ ...depart, portefeuille: `recu:x:${packedText(JSON.stringify(large))}` }).kind).toBe(
      'long',
    );
  });
});
