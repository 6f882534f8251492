import { describe, expect, test } from 'vitest';
import { edition } from '../../../src/cahier/edition.ts';
import { offered } from '../../../src/cahier/edition-facts.ts';
import { levelOf } from '../../../src/formula/node.ts';
import { computeComparison, computeResult } from '../../../src/notebook/compute/computed-cell.ts';
import { toldCell } from '../../../src/notebook/compute/told-cell.ts';
import { toldRule } from '../../../src/notebook/compute/told-rule.ts';
import { newNotebook, withAdded } from '../../../src/notebook/edit/edit-notebook.ts';
import { notebookText } from '../../../src/notebook/format/notebook-text.ts';
import { readNotebook } from '../../../src/notebook/format/read-notebook.ts';
import type { KeptDossier, Shown } from '../../../src/notebook/notebook.ts';
import { estimate } from '../../../src/scenario/estimate/estimate.ts';
import { examples } from '../../../src/scenario/examples/all-examples.ts';
import { example } from '../../../src/scenario/examples/first-example.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';

const le = '2026-11-28';
const [groupement] = example.groupements;
if (groupement === undefined) throw new Error('the example has a groupement');
const scenario = { ...example, groupements: [groupement] };
const dossier: KeptDossier = { nom: 'Tilleuls', scenario };
const annee = Number(groupement.annees[1]?.annee);

const ways: readonly Shown[] = [
  { mode: 'versements' },
  { mode: 'regle', regle: 'ecart', annee },
  { mode: 'limites' },
  { mode: 'figure', figure: 'versements' },
  { mode: 'figure', figure: 'sensibilite' },
  { mode: 'tableau', tableau: 'sensibilite' },
  { mode: 'estimation' },
  { mode: 'certitude' },
  { mode: 'figure', figure: 'hasard' },
  { mode: 'zero' },
  { mode: 'questions' },
];

function computed(shown: Shown, of = dossier) {
  const answer = computeResult({ montre: shown, dossier: of, le });
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}

describe('computeResult() of every way of showing a dossier', () => {
  test.each(ways)('gives a table that a carnet keeps and reads again: %o', (shown) => {
    const { calcul, content } = computed(shown);
    expect(calcul.tableau?.lignes.length).toBeGreaterThan(0);
    expect(content.table).toEqual(calcul.tableau);
    expect(calcul.regles.valeurs).toBeDefined();
    const notebook = withAdded(newNotebook('Essai', le), {
      mode: 'resultat',
      montre: shown,
      dossier,
      calcul,
    });
    const read = readNotebook(notebookText(notebook));
    expect(read).toEqual({ ok: true, notebook });
  });

  test.each([
    ['Maison de santé des Tilleuls', '« Maison de santé des Tilleuls »'],
    ['Maison de santé des Tilleuls (copie)', '« Maison de santé des Tilleuls (copie) »'],
    ['Hypothèse haute', '« Maison de santé des Tilleuls · Hypothèse haute »'],
    ['Mon dossier', '« Maison de santé des Tilleuls »'],
  ])('is named after its groupement, and after its dossier « %s » where that says more', (nom, said) => {
    for (const shown of ways) {
      const { title } = computed(shown, { nom, scenario }).content;
      // What chance alone gives is nobody's.
      if (/«/.test(title)) expect(title.replaceAll('\u00a0', ' ')).toContain(said);
    }
    expect(
      computed({ mode: 'estimation' }, { nom, scenario }).content.title.replaceAll('\u00a0', ' '),
    ).toContain(said);
  });

  test('credits that we compute are never said to be certain, given ones are', () => {
    const cells = (of: KeptDossier) =>
      (['estimation', 'certitude'] as const).map((mode) =>
        JSON.stringify(computed({ mode }, of).calcul.tableau),
      );
    const [estimation = '', certitude = ''] = cells(dossier);
    expect(estimation).toContain('si nos hypothèses H8 et H9 se vérifient');
    expect(estimation).toContain('Estimation basse, selon les marges, crédits de notre hypothèse H8');
    expect(certitude).toContain('de nos hypothèses (H8)');
    expect(certitude).not.toContain('de rien');
    const given = { ...groupement, credits: { mode: 'montant', montant: '60000' } as const };
    const [own = '', sure = ''] = cells({ nom: 'Tilleuls', scenario: { ...example, groupements: [given] } });
    expect(own).not.toContain('H8');
    expect(sure).toContain('de rien, tant que les règles tiennent');
  });

  test('every rule of every year of every example gives a cell that a carnet keeps and reads again', () => {
    const rules = Object.values(edition(offered).rules).filter((rule) => levelOf(rule) === 'row');
    const { regles } = computed({ mode: 'estimation' }).calcul;
    let count = 0;
    for (const each of Object.values(examples))
      for (const year of each.groupements[0]?.annees.slice(1) ?? []) {
        const rank = each.groupements[0]?.annees.indexOf(year) ?? 0;
        const answer = calculer(each, { groupement: 0, annee: rank });
        if (!answer.ok) throw new Error(JSON.stringify(answer.erreurs));
        const { calcul } = answer;
        for (const { id } of rules) {
          const told = toldRule(calcul, 'Exemple', id);
          if (told === undefined) continue;
          const of = { nom: 'Exemple', scenario };
          const { calcul: kept } = toldCell(told, { dossier: of, le, regles, modifies: [], hypotheses: [] });
          const shown = { mode: 'regle', regle: id, annee } as const;
          const cell = { mode: 'resultat', montre: shown, dossier: of, calcul: kept } as const;
          const notebook = withAdded(newNotebook('Essai', le), cell);
          const read = readNotebook(notebookText(notebook));
          // Letter for letter: what a file gives back is held to what is computed again.
          expect(read, `${id} ${JSON.stringify(kept.valeurs)}`).toEqual({ ok: true, notebook });
          count += 1;
        }
      }
    expect(count).toBeGreaterThan(100);
  });

  test('follows the amounts that the estimate gives, letter for letter', () => {
    const result = estimate({ document: scenario, groupement: 0 });
    if (!result.ok) throw new Error('the example is valid');
    const total = { nom: 'total', valeur: result.certainty.total, unite: '€' };
    expect(computed({ mode: 'estimation' }).calcul.valeurs).toEqual([
      total,
      { nom: 'plancher', valeur: result.certainty.floor.amount, unite: '€' },
    ]);
    expect(computed({ mode: 'versements' }).calcul.valeurs[0]).toEqual(total);
  });

  test('shows of a rule its own steps, the last one being followed', () => {
    const { calcul, content } = computed({ mode: 'regle', regle: 'ecart', annee });
    expect(content.title).toContain(`${annee}`);
    expect(calcul.valeurs).toHaveLength(1);
    expect(calcul.valeurs[0]?.unite).toBe('€/patient');
  });

  test('asks at most three questions, the one that changes most first', () => {
    expect(computed({ mode: 'questions' }).calcul.tableau?.lignes).toHaveLength(3);
  });

  test('says which rules are modified', () => {
    const { content } = computed(
      { mode: 'versements' },
      { nom: 'Essai', scenario: { ...scenario, parametres: { tunnel: '0.03' } } },
    );
    expect(content.notes.join(' ')).toMatch(/Règles modifiées.*3.%/);
  });

  test('gives a drawing to figures alone', () => {
    expect(computed({ mode: 'figure', figure: 'versements' }).drawing?.figure).toBe('versements');
    expect(computed({ mode: 'versements' }).drawing).toBeUndefined();
  });
});

describe('computeResult() of what it cannot show', () => {
  test.each<Shown>([
    { mode: 'figure', figure: 'frise' },
    { mode: 'tableau', tableau: 'frise' },
    { mode: 'regle', regle: 'frise', annee },
    { mode: 'regle', regle: 'ecart', annee: 2099 },
  ])('says that it is unknown: %o', (shown) => {
    expect(computeResult({ montre: shown, dossier, le })).toEqual({ ok: false, reason: 'unknown' });
  });

  test('gives the faults of a scenario that is refused', () => {
    const broken = { ...scenario, groupements: [{ ...groupement, annees: [] }] };
    for (const shown of [{ mode: 'versements' }, { mode: 'zero' }] as const)
      expect(computeResult({ montre: shown, dossier: { nom: 'x', scenario: broken }, le })).toMatchObject({
        ok: false,
        reason: 'refused',
      });
  });
});

test('computeResult() of several groupements at once: what they are paid, and nothing that is each one’s own', () => {
  const two = { ...scenario, groupements: [groupement, { ...groupement, nom: 'Érables' }] };
  const both = computed({ mode: 'versements' }, { nom: 'Deux', scenario: two });
  expect(both.calcul.valeurs.map(({ nom }) => nom)).toEqual(['total', groupement.nom, 'Érables']);
  expect(computeResult({ montre: { mode: 'zero' }, dossier: { nom: 'Deux', scenario: two }, le })).toEqual({
    ok: false,
    reason: 'unknown',
  });
});

describe('computeComparison()', () => {
  const fewer = {
    ...scenario,
    groupements: [
      {
        ...groupement,
        annees: groupement.annees.map((year) => ({ ...year, patients: Number(year.patients) - 500 })),
      },
    ],
  };

  test('follows the difference first, and tells by year what separates them, then why', () => {
    const answer = computeComparison([dossier, { nom: 'Moins', scenario: fewer }], le);
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.calcul.valeurs[0]?.nom).toBe('différence avec « Moins »');
    expect(answer.content.table?.entete).toEqual(['Versé en', 'Tilleuls', 'Moins', 'Différence']);
    expect(answer.content.table?.lignes.at(-1)?.[0]).toBe('Total');
    expect(answer.content.title).toMatch(/Moins.*, comparé à .*Tilleuls.* de moins\s: 500 patients de moins/);
  });

  test('gives the faults of whichever is refused', () => {
    const broken = { ...scenario, groupements: [{ ...groupement, annees: [] }] };
    expect(computeComparison([dossier, { nom: 'x', scenario: broken }], le)).toMatchObject({
      reason: 'refused',
    });
  });
});
