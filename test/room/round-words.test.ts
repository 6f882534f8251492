import { expect, test } from 'vitest';
import { outcomesOf } from '../../src/room/outcome.ts';
import { emptyRoom, namesOf, type Room } from '../../src/room/room.ts';
import {
  cappedWords,
  costWords,
  dearest,
  envelopeWords,
  playedWords,
  unpaid,
  unpaidWords,
} from '../../src/room/round-words.ts';

const hard = ['coordination', 'sorties'];
const opened = emptyRoom(
  1,
  ['A', 'B', 'C', 'D'].map((nom) => ({ nom, origin: 'semblables' })),
);
/** Three that save each year, and one that works on its score alone. */
const room: Room = {
  ...opened,
  rounds: Array.from({ length: 5 }, (_, round) => [
    hard,
    hard,
    hard,
    round < 2 ? ['rappels', 'ecoute'] : null,
  ]),
};
const outcomes = outcomesOf(room);
const plain = (text: string): string => text.replace(/\s/g, ' ');

test('who received nothing is told why, with its score, once phase 3 pays economies alone', () => {
  const [first, , third] = outcomes;
  if (first === undefined || third === undefined) return expect.unreachable();
  expect(unpaid(first)).toEqual([]);
  const [team, ...others] = unpaid(third);
  expect(others).toEqual([]);
  expect(team?.nom).toBe('D');
  if (team)
    expect(unpaidWords(team, third)).toBe(
      "Score 82 sur 120, et ses dépenses ont juste suivi la tendance ; elles sont dans l'intervalle. Gains reversés nuls : la phase 3 ne verse rien, quel que soit le score (hypothèse H19).",
    );
});

test('a spending that has passed its trend, and its interval, is told by how much', () => {
  const round = outcomes[2];
  const team = round?.teams[3];
  if (round === undefined || team === undefined) return expect.unreachable();
  expect(plain(unpaidWords({ ...team, ecart: '-31.2', evolution: '-12.7' }, round))).toContain(
    "ses dépenses ont dépassé de 13 € par patient ce que la tendance prévoyait ; elles sont au-dessus de l'intervalle de 31 €",
  );
});

test('before phase 3, nothing is neither gains nor quality', () => {
  const [first] = outcomes;
  const team = first?.teams[3];
  if (first === undefined || team === undefined) return expect.unreachable();
  expect(first.phase).not.toBe(3);
  expect(unpaidWords(team, first)).toMatch(/\. Ni gains reversés, ni part de qualité\.$/);
});

test('the envelope is told as all see it, and what one team cost the others', () => {
  const last = outcomes.at(-1);
  const [first] = outcomes;
  if (last === undefined || first === undefined) return expect.unreachable();
  expect(plain(envelopeWords(last))).toMatch(/^Chacun reçoit [\d,]+ % de ce qu'il demande\.$/);
  const most = dearest(last);
  expect(Number(most?.takenFromOthers)).toBe(
    Math.max(...last.teams.map(({ takenFromOthers }) => Number(takenFromOthers))),
  );
  const team = last.teams[0];
  if (team === undefined) return expect.unreachable();
  expect(costWords({ ...team, interessement: '1200', takenFromOthers: '1200.00' })).toContain('tout ce qu');
  expect(plain(costWords({ ...team, interessement: '1200', takenFromOthers: '900.00' }))).toBe(
    'Elle a reçu 1 200 €.',
  );
  expect(playedWords({ cards: ['sorties', 'ecoute'] })).toBe(
    "a joué « Préparer chaque sortie d'hôpital », « Écouter les patients »",
  );
  expect(playedWords({ cards: [] })).toBe("n'a joué aucune carte");
  const capped = (count: number): string =>
    cappedWords({ ...last, teams: last.teams.map((each, rank) => ({ ...each, isCapped: rank < count })) });
  expect(capped(0)).toBe('');
  expect(capped(1)).toContain('une équipe est arrêtée par son propre plafond');
  expect(capped(2)).toContain('2 équipes sont arrêtées par leur propre plafond');
  const enough = outcomesOf({ ...opened, rounds: [[['rappels'], [], [], []]] })[0];
  if (enough === undefined) return expect.unreachable();
  expect(envelopeWords(enough)).toBe("L'enveloppe suffit : chacun reçoit ce qu'il demande.");
  expect(dearest(enough)).toBeUndefined();
});

test('namesOf(room) tells teams apart whatever their trainer types', () => {
  const teams = ['Ancre', ' Ancre ', '', 'Équipe 3'].map((nom) => ({ nom, origin: 'hasard' }) as const);
  const names = namesOf({ teams });
  expect(names).toEqual(['Ancre', 'Ancre (équipe 2)', 'Équipe 3', 'Équipe 3 (équipe 4)']);
  const named: Room = { ...emptyRoom(7, teams), rounds: [[null, null, null, null]] };
  expect(outcomesOf(named)[0]?.teams.map(({ nom }) => nom)).toEqual(names);
});
