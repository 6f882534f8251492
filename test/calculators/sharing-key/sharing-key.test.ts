import { describe, expect, test } from 'vitest';
import { paymentsTable } from '../../../src/calculators/payments-table.ts';
import { keyCases } from '../../../src/calculators/sharing-key/cases.ts';
import {
  changeValue,
  withCriterion,
  withMember,
  withoutCriterion,
  withoutMember,
} from '../../../src/calculators/sharing-key/edits.ts';
import { keyRefusal } from '../../../src/calculators/sharing-key/fault-words.ts';
import { keyFigure } from '../../../src/calculators/sharing-key/figure.ts';
import { depart, keyLink, sentKey, typedKey } from '../../../src/calculators/sharing-key/settings.ts';
import { partsTable } from '../../../src/calculators/sharing-key/tables.ts';
import { keyVerdict } from '../../../src/calculators/sharing-key/verdict.ts';
import { shownRows } from '../../../src/figures/kit/table.ts';
import { example } from '../../../src/scenario/examples/first-example.ts';
import { paidYears } from '../../../src/scenario/run/paid-years.ts';
import { studyKey } from '../../../src/scenario/sharing/key-study.ts';
import { readKey } from '../../../src/scenario/sharing/read-key.ts';
import { readMembers, type TypedMembers } from '../../../src/scenario/sharing/typed-key.ts';

const paid = paidYears({ document: example, groupement: 0 });
if (!paid.ok) throw new RangeError('the example is not valid');

function studyOf(fields: Partial<typeof depart> = {}, payments = paid) {
  const typed = typedKey({ ...depart, ...fields });
  const read = typed && readKey(typed);
  if (!read?.ok || !payments.ok) throw new RangeError('not a key');
  return studyKey(read.key, payments);
}

const start = readMembers(depart.membres) as TypedMembers;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('the words of a sharing key', () => {
  test('what becomes of the payments of the example, as its tables and its sentences say it', async () => {
    const study = studyOf();
    const told = [
      ...keyVerdict(study),
      ...[keyFigure.table(study), partsTable(study), paymentsTable(study.paid)].flatMap((table) => [
        '',
        table.caption,
        table.head.join(' | '),
        ...shownRows(table).map((row) => row.join(' | ')),
      ]),
    ];
    await expect(`${told.map(plain).join('\n')}\n`).toMatchFileSnapshot('snapshots/example.txt');
  });

  test('a year without payment is said, and one that is all kept', () => {
    const zero = {
      ...paid,
      years: paid.years.map((year) => (year.sur === 2021 ? { ...year, total: '0' } : year)),
    };
    const said = keyVerdict(studyOf({ garde: 'montant', montant: '100000' }, zero)).map(plain);
    expect(said).toContain("En 2022, rien n'est versé : rien n'est partagé.");
    expect(said).toContain('En 2020, tout reste au projet commun : rien ne revient aux membres.');
    expect(plain(shownRows(paymentsTable(zero))[3]?.join(' | ') ?? '')).toContain(
      "0,00 € | rien n'est versé",
    );
  });

  test('each case is a key that holds', () => {
    for (const { valeurs } of keyCases) expect(() => studyOf(valeurs)).not.toThrow();
  });

  test('refusals say what was expected, and what came', () => {
    const typed = typedKey({ ...depart, part: '1.2' });
    const emptied = start.criteres.map((each, rank) => (rank === 0 ? { ...each, poids: ' ' } : each));
    const read = typed && readKey({ ...typed, ...changeValue({ ...start, criteres: emptied }, 0, 1, '') });
    expect(read?.ok === false && read.faults.map(keyRefusal)).toEqual([
      'un nombre positif ou nul est attendu ; écrivez 0 pour un critère qui ne compte pas',
      'un nombre positif ou nul est attendu ; écrivez 0 si ce membre n’a rien de ce critère',
      'un pourcentage de 0 à 100 est attendu : « 120 » reçu',
    ]);
    const amount = typed && readKey({ ...typed, part: '0.3', garde: 'montant', montant: '' });
    expect(amount?.ok === false && amount.faults.map(keyRefusal)).toEqual([
      'un nombre positif ou nul est attendu',
    ]);
  });
});

describe('edits of a key', () => {
  test('one member or criterion more, under a name that none has; what is taken out takes its values with it', () => {
    const more = withCriterion(withMember(withMember(start)));
    expect(more.membres.map(({ nom }) => nom).slice(3)).toEqual(['Membre 4', 'Membre 5']);
    expect(more.criteres.at(-1)).toEqual({ nom: 'Critère 4', poids: '1' });
    expect(more.membres.every(({ valeurs }) => valeurs.length === 4)).toBe(true);
    const less = withoutCriterion(withoutMember(start, 0), 1);
    expect(less.criteres.map(({ nom }) => nom)).toEqual(['Part égale', 'Heures données au projet']);
    expect(less.membres.map(({ valeurs }) => valeurs)).toEqual([
      ['', '110'],
      ['', '35'],
    ]);
  });
});

describe('the link of a key', () => {
  test('gives back what it was made of, names with « & » too; that of the start is sent whole', () => {
    const typed = {
      ...depart,
      part: '0.25',
      membres: depart.membres.replace('Pharmacie', 'Lebrun & Cie #2'),
    };
    expect(keyLink.settings(`#${keyLink.fragment(typed)}`)).toEqual(typed);
    expect(keyLink.settings(sentKey(depart))).toEqual(depart);
  });
});
