import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberParts } from '../../../src/scenario/sharing/member-parts.ts';
import { readKey } from '../../../src/scenario/sharing/read-key.ts';
import { MOST, membersText, readMembers, type TypedKey } from '../../../src/scenario/sharing/typed-key.ts';

const typed: TypedKey = {
  criteres: [
    { nom: 'Part égale', poids: '1', egal: true },
    { nom: 'Patientèle', poids: '2' },
  ],
  membres: [
    { nom: 'Cabinet médical', valeurs: ['', '8200'] },
    { nom: 'Pharmacie', valeurs: ['', '6400'] },
  ],
  garde: 'part',
  part: '0.3',
  montant: 'abc',
  credits: 'projet',
};

const faultsOf = (own: TypedKey) => {
  const read = readKey(own);
  return read.ok ? [] : read.faults.map(({ path, code, received }) => `${path} ${code} ${received}`.trim());
};

describe('readKey', () => {
  test('a key that holds; what is not chosen is not judged', () => {
    expect(readKey(typed)).toEqual({
      ok: true,
      key: {
        criteria: [
          { nom: 'Part égale', weight: '1', isEqual: true },
          { nom: 'Patientèle', weight: '2', isEqual: false },
        ],
        members: [
          { nom: 'Cabinet médical', values: ['1', '8200'] },
          { nom: 'Pharmacie', values: ['1', '6400'] },
        ],
        kept: { kind: 'part', part: '0.3' },
        credits: 'project',
      },
    });
  });

  test('all that is wrong comes together, each at its place with what came', () => {
    expect(
      faultsOf({
        ...typed,
        criteres: [
          { nom: ' ', poids: '-1', egal: true },
          { nom: 'x'.repeat(MOST.name + 1), poids: '1/3' },
        ],
        membres: [
          { nom: 'A', valeurs: ['abc', ''] },
          { nom: 'A ', valeurs: ['', '12,5'] },
        ],
        garde: 'montant',
      }),
    ).toEqual([
      'criteres[0].nom no-name',
      `criteres[1].nom long-name ${'x'.repeat(MOST.name + 1)}`,
      'membres[1].nom same-name A',
      'criteres[0].poids no-number -1',
      'criteres[1].poids no-number 1/3',
      'membres[0].valeurs[1] no-number',
      'membres[1].valeurs[1] no-number 12,5',
      'montant no-number abc',
    ]);
  });

  test.each(['1.01', '-0.1', '', 'abc', '1/3'])('no part of a whole: %j', (part) => {
    expect(faultsOf({ ...typed, part })).toEqual([`part no-part ${part}`.trim()]);
  });

  test('nobody, nothing to be measured by, no weight at all, a criterion that nobody has', () => {
    expect(faultsOf({ ...typed, membres: [], criteres: [] })).toEqual([
      'membres no-member',
      'criteres no-criterion',
    ]);
    const weightless = typed.criteres.map((each) => ({ ...each, poids: '0' }));
    expect(faultsOf({ ...typed, criteres: weightless })).toEqual(['criteres no-weight']);
    const empty = typed.membres.map(({ nom }) => ({ nom, valeurs: ['', '0'] }));
    expect(faultsOf({ ...typed, membres: empty })).toEqual(['criteres[1] no-value Patientèle']);
  });

  test('whatever is read as a key shares something', () => {
    const number = fc.oneof(fc.constantFrom('', '0', '1', 'x'), fc.nat(99).map(String));
    const any = fc.record({
      criteres: fc.array(fc.record({ nom: fc.string({ maxLength: 3 }), poids: number }), { maxLength: 3 }),
      membres: fc.array(
        fc.record({ nom: fc.string({ maxLength: 3 }), valeurs: fc.array(number, { maxLength: 3 }) }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(any, (members) => {
        const read = readKey({ ...typed, ...members });
        if (!read.ok) {
          expect(read.faults.length).toBeGreaterThan(0);
          return;
        }
        const { numerators, whole } = memberParts(read.key);
        expect(numerators.reduce((sum, each) => sum + each, 0n)).toBe(whole);
      }),
    );
  });
});

describe('readMembers', () => {
  test('gives back what was written, each member with a text for each criterion', () => {
    const { criteres, membres } = typed;
    expect(readMembers(membersText({ criteres, membres }))).toEqual({ criteres, membres });
    const short = [{ nom: 'A', valeurs: [] }];
    expect(readMembers(membersText({ criteres, membres: short }))?.membres).toEqual([
      { nom: 'A', valeurs: ['', ''] },
    ]);
  });

  test.each([
    'abc',
    '[]',
    'null',
    '{"criteres":[]}',
    '{"criteres":[],"membres":[],"autre":1}',
    '{"criteres":[{"nom":"A","poids":1}],"membres":[]}',
    '{"criteres":[],"membres":[{"nom":"A","valeurs":[1]}]}',
    membersText({ criteres: [], membres: Array(MOST.members + 1).fill({ nom: 'A', valeurs: [] }) }),
  ])('is none of ours: %s', (text) => {
    expect(readMembers(text)).toBeUndefined();
  });
});
