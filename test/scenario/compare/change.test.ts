import { describe, expect, test } from 'vitest';
import { changeSince } from '../../../src/scenario/compare/change-since.ts';
import {
  addCarte,
  changeDirection,
  removeSocle,
  withIndicateurs,
} from '../../../src/scenario/edit/indicateurs.ts';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario, View } from '../../../src/scenario/format/scenario-document.ts';

const phase2 = { groupement: 0, annee: 2 };
const phase3 = { groupement: 0, annee: 3 };

const annee = (document: DocumentScenario, rank: number, chemin: (string | number)[], valeur: unknown) =>
  write(document, ['groupements', 0, 'annees', rank, ...chemin], valeur);
const socle2 = (document: DocumentScenario, { annee: rank }: View) =>
  annee(document, rank, ['qualite', 'socles', 1, 'valeur'], '0.12');

/** The figures of French texts, with plain spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('−', '-');

function change(apres: DocumentScenario, vue: View = phase2, avant: DocumentScenario = byIndicateurs) {
  const reponse = changeSince(avant, apres, vue);
  if (reponse.state !== 'compare' || reponse.changeMade === undefined)
    throw new RangeError('nothing to compare');
  const { lignes, ...numbers } = reponse.changeMade;
  return { lignes: lignes.map(plain), ...numbers };
}

describe('changementDepuis(avant, document, vue)', () => {
  test('chains a better value to the euros of phase 2, by the draw', () => {
    // Example 04: 0.75 note more on 8 points of 120, of a draw of 204 046.67 €.
    expect(change(socle2(byIndicateurs, phase2))).toEqual({
      lignes: [
        'Socle 2 : 19 % → 12 %. Note 0,25 → 1 (× 8 points) : + 6 points.',
        'Score 52,98 → 58,98 sur 120 : part de qualité 44,15 % → 49,15 %.',
        "× droit de tirage 204 047 € (phase 2, H5) : + 10 202 € d'intéressement en 2020.",
      ],
      points: '6',
      interessement: '10202.33333333333333333333',
    });
  });

  test('chains it in phase 3 by the modulation of the gains', () => {
    const { lignes, points } = change(socle2(byIndicateurs, phase3), phase3);
    expect(points).toBe('6');
    expect(lignes.slice(1)).toEqual([
      'Score 62,98 → 68,98 sur 120 : part de qualité 52,48 % → 57,48 %.',
      "Modulation + 0,99 % → + 2,99 %, × gains reversés 235 181 € (phase 3, H6) : + 4 704 € d'intéressement en 2021.",
    ]);
  });

  test('says what the cap and the national envelope leave', () => {
    const rich = annee(byIndicateurs, 2, ['depenseReelle'], '2300');
    const plafonne = change(socle2(rich, phase2), phase2, rich);
    expect(plafonne.interessement).toBe('0');
    expect(plafonne.lignes.slice(2)).toEqual([
      '× droit de tirage 184 767 € (phase 2, H5) : + 9 238 €.',
      "Plafond de l'année, 1 108 600 € : il n'en reste rien.",
      "En tout : rien ne change à l'intéressement de 2020.",
    ]);
    const reduced = write(byIndicateurs, ['enveloppe'], { mode: 'facteur', facteur: '0.8' });
    expect(change(socle2(reduced, phase2), phase2, reduced).lignes.slice(-2)).toEqual([
      'Enveloppe nationale, × 0,8 (H7) : il en reste + 8 162 €.',
      "En tout : + 8 162 € d'intéressement en 2020.",
    ]);
  });

  test('tells apart what comes, what goes and what only weighs otherwise', () => {
    const without = withIndicateurs(byIndicateurs, phase2, (all) => removeSocle(all, 4));
    expect(change(without).lignes.slice(0, 2)).toEqual([
      "Socle 4, qui n'est plus compté : note 0,375 (× 8 points) : - 3 points.",
      '9 autres socles : poids 8 → 8,89 : + 2,99 points en tout.',
    ]);
    const withIt = withIndicateurs(byIndicateurs, phase2, addCarte);
    expect(change(withIt).lignes.slice(0, 2)).toEqual([
      '« Indicateur à la carte », nouveau : note 0,25 (× 10 points) : + 2,5 points.',
      "« Fond d'œil annuel des diabétiques » : poids 20 → 10 : - 6,54 points.",
    ]);
  });

  test('tells the goals, the direction, the experience and the gains when it is they that moved', () => {
    const cible = annee(byIndicateurs, 2, ['qualite', 'socles', 0, 'cible'], '0.92');
    expect(change(cible).lignes[0]).toContain('Socle 1 : cible 93 % → 92 %. Note 0,8 → 0,875 (× 8 points)');
    const turned = withIndicateurs(byIndicateurs, phase2, (all) => changeDirection(all, 0, 'baisse'));
    expect(change(turned).lignes[0]).toContain('on en attend une baisse');
    const note = annee(byIndicateurs, 2, ['qualite', 'experience', 'note'], '78');
    expect(change(note).lignes[0]).toBe('Expérience patient : bonus 10 → 20 (+ 10).');
    const depense = annee(byIndicateurs, 2, ['depenseReelle'], '2539');
    expect(change(depense).lignes).toContainEqual(expect.stringMatching(/^Gains reversés 319 752 € → \d/));
  });

  test('tells no indicators where one side gives its score, and the zero of a negative score', () => {
    const given = annee(byIndicateurs, 2, ['qualite'], { mode: 'score', score: '-4', maximum: '120' });
    expect(change(given).lignes[0]).toBe(
      'Score 52,98 → -4 sur 120 : part de qualité 44,15 % → 0 %, un score négatif comptant pour zéro (H4).',
    );
  });

  test('has nothing to tell of the same figures, and compares neither two years nor two groupements', () => {
    const equal = annee(byIndicateurs, 2, ['qualite', 'socles', 1, 'valeur'], '0.190');
    expect(changeSince(byIndicateurs, equal, phase2)).toEqual({
      state: 'compare',
      changeMade: undefined,
    });
    expect(changeSince(example, byIndicateurs, exampleView)).toEqual({ state: 'autre' });
    expect(changeSince(annee(byIndicateurs, 2, ['patients'], '-3'), byIndicateurs, phase2)).toEqual({
      state: 'autre',
    });
  });
});
