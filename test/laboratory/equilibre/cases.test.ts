import { describe, expect, test } from 'vitest';
import { readPortfolioText } from '../../../src/calculators/portfolio/portfolio-choice.ts';
import { balanceCases } from '../../../src/laboratory/equilibre/cases.ts';
import { depart, readSettings } from '../../../src/laboratory/equilibre/settings.ts';
import type { BalanceQuestion, StudyPiece } from '../../../src/scenario/balance/study/question.ts';
import { doBalancePiece, type StudyPart } from '../../../src/scenario/balance/study/work.ts';
import { inventedPortfolio } from '../../../src/scenario/examples/invented-portfolio.ts';
import { part9Portfolio } from '../../../src/scenario/examples/part-9-portfolio.ts';

/* What each case says in words, and what the page says of part 9, held against what is computed. */

/** The pieces that cases speak of, each done once it is asked for: the portfolio's own quality, and not the others. */
const piecesOf = (question: BalanceQuestion) => {
  const done = <K extends StudyPiece['kind']>(piece: StudyPiece & { kind: K }) =>
    doBalancePiece(question, piece) as Extract<StudyPart, { kind: K }>;
  return {
    needs: () => done({ kind: 'balance' }).needs,
    own: () => done({ kind: 'level', quality: 'own' }).level,
    tried: () => done({ kind: 'tried' }),
  };
};
type Studied = ReturnType<typeof piecesOf>;

function studied(nom?: string): Studied {
  const found = balanceCases.find((each) => each.nom === nom);
  expect(nom === undefined || found !== undefined, nom).toBe(true);
  const typed = { ...depart, ...found?.valeurs };
  const read = readSettings(typed);
  const choice = readPortfolioText(typed.portefeuille);
  if (!read.ok || (choice.kind !== 'invente' && choice.kind !== 'partie9')) throw new Error(nom);
  const document =
    choice.kind === 'partie9'
      ? part9Portfolio()
      : inventedPortfolio({ groupements: Number(choice.groupements), seed: Number(choice.graine) });
  return piecesOf({ scenario: JSON.stringify(document), ...read.asked });
}

const first = (zeros: ReturnType<Studied['own']>['zeros']) => ({
  annuelle: zeros.economieAnnuelle[0] ?? Number.NaN,
  cumulee: zeros.economieCumulee[0] ?? Number.NaN,
});
const millions = (text: string | undefined): number => Math.round(Number(text) / 1e5) / 10;

const SAID: Readonly<Record<string, (found: Studied) => void>> = {
  'Ce que suppose la partie 9': (found) => {
    const { annees, vagues, credits } = found.needs();
    const { annuelle, cumulee } = first(found.own().zeros);
    expect(vagues.map(({ groupements }) => groupements)).toEqual([18, 10]);
    expect(annees.slice(0, 2).map(({ cap }) => Math.round(Number(cap) / 1e6))).toEqual([8, 14]);
    expect(annees.map(({ paid }) => millions(paid))).toEqual([4, 7, 4.6, 2.8, 2.8]);
    expect(millions(credits.paid)).toBeLessThan(3);
    expect(annuelle).toBeLessThan(0.004);
    expect(cumulee).toBeLessThan(annuelle);
  },
  'Les mêmes, qui diffèrent de 1 %': ({ tried }) => {
    const { alike, apart } = tried();
    expect(Number(apart.economieAnnuelle) / Number(alike.economieAnnuelle)).toBeGreaterThan(0.95);
    expect(Number(apart.paid) / Number(alike.paid)).toBeGreaterThan(1.34);
    expect(Number(apart.paid) / Number(alike.paid)).toBeLessThan(1.45);
  },
  'Personne ne ralentit en moyenne': ({ tried }) => {
    const { alike, apart } = tried();
    expect(Number(alike.economieAnnuelle)).toBe(0);
    expect(Number(apart.economieAnnuelle)).toBeLessThan(0);
    expect(Number(apart.paid)).toBeGreaterThan(3 * Number(alike.paid));
  },
  'Un grand portefeuille': (found) => {
    const [here, there] = [found.own(), studied().own()];
    for (const which of ['zeros', 'apartZeros'] as const)
      for (const key of ['annuelle', 'cumulee'] as const)
        expect(Math.abs(first(here[which])[key] - first(there[which])[key])).toBeLessThan(0.001);
  },
  'Un seul groupement': ({ tried, own }) => {
    const { alike, apart } = tried();
    expect(apart).toEqual(alike);
    const { zeros, apartZeros } = own();
    expect(apartZeros).toEqual(zeros);
  },
};

describe('the cases of /laboratoire/equilibre/', () => {
  test('each is held to what it says', () => {
    expect(Object.keys(SAID)).toEqual(balanceCases.map(({ nom }) => nom));
  });

  test.each(Object.entries(SAID))('%s', (nom, holds) => holds(studied(nom)));
});

describe('what the page says of part 9', () => {
  test('one year of phase 2 alone balances at 0,5 %: the five years do not', () => {
    const document = part9Portfolio();
    const groupements = document.groupements
      .filter(({ premiereAnnee }) => premiereAnnee === 2019)
      .map((each) => ({
        ...each,
        credits: { mode: 'montant' as const, montant: '0' },
        annees: each.annees.slice(0, 2),
      }));
    const scenario = JSON.stringify({ ...document, groupements });
    const { zeros } = piecesOf({ scenario, slowDown: 0.005, spread: 0 }).own();
    expect(first(zeros).annuelle).toBeCloseTo(0.005, 4);
  });
});

describe('readSettings', () => {
  test('refuses each rate out of its bounds, in words', () => {
    const read = readSettings({ ...depart, ralentissement: '0.051', dispersion: 'abc' });
    expect(read).toEqual({
      ok: false,
      refus: {
        ralentissement: "« 5,1 » : un pourcentage d'au moins 0 % et de 5 % au plus est attendu.",
        dispersion: "« abc » : un pourcentage d'au moins 0 % et de 5 % au plus est attendu.",
      },
    });
  });
});
