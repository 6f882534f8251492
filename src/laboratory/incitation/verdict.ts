import { count, euros, inCents } from '../../figures/kit/amounts.ts';
import type { StudiedLine, StudiedPiece } from '../../scenario/incentive/study.ts';
import { namesByYear } from './cause-words.ts';

/** What a slope brings, in centimes, to the tenth. */
const inCentimes = (slope: number): number => Math.round(1000 * slope) / 10 || 0;

/** « 30 centimes », « 0,6 centime » */
const centimes = (amount: number): string =>
  `${count(Math.abs(amount), 1)}\u00a0centime${Math.abs(amount) < 2 ? '' : 's'}`;

/** « rapporte 30 centimes par euro », « coûte 2 centimes par euro », « ne rapporte rien » */
function forOne(slope: number): string {
  const amount = inCentimes(slope);
  return amount === 0
    ? 'ne rapporte rien'
    : `${amount > 0 ? 'rapporte' : 'coûte'} ${centimes(amount)} par euro`;
}

/** The same of several pieces in a row that bring nothing, or cost: « en coûte 1 à 2 centimes ». */
function forMore(pieces: readonly StudiedPiece[]): string {
  const amounts = pieces.map(({ slope }) => inCentimes(slope));
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  if (least === 0) return 'ne rapporte plus rien';
  if (most === 0) return `ne rapporte plus rien, ou coûte jusqu'à ${centimes(least)}`;
  return `en coûte ${most === least ? '' : `${count(-most, 1)} à `}${centimes(least)}`;
}

const held = ({ causes }: StudiedPiece): string => namesByYear(causes, false);

/** What a line of savings comes to, in sentences: the first €, then where one more brings nothing, or costs. */
export function lineVerdict({ annee, saving, pieces }: StudiedLine): string[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const whose =
    saving === 'durable'
      ? `Un premier euro de moins par patient, chaque année à partir de ${annee},`
      : `Le même euro, économisé en ${annee} seulement,`;
  const sentences = [
    `${whose} ${forOne(first.slope)}${held(first) ? ` ; ce qui le retient : ${held(first)}` : ''}.`,
  ];
  const flat = lastFlat(pieces);
  const [last] = flat;
  if (first.slope <= 0) {
    const from = paidFrom(pieces);
    sentences.push(
      from === undefined
        ? "Aucune économie n'est payée, dans ce que montre la figure."
        : `Il faut économiser plus de ${euros(inCents(from))} par patient pour recevoir davantage.`,
    );
  }
  if (last !== undefined && last.from > 0)
    sentences.push(
      `Au-delà de ${euros(inCents(last.from))} par patient, un euro de plus ${forMore(flat)} : ${held(last) || 'rien ne le paie'}.`,
    );
  return sentences;
}

/** The saving from which more is received than without any; undefined where none brings that. */
function paidFrom(pieces: readonly StudiedPiece[]): number | undefined {
  const piece = pieces.find(({ gained }) => gained[1] > 0);
  if (piece === undefined) return undefined;
  const { from, to, gained } = piece;
  return gained[0] >= 0 ? from : from - (gained[0] / (gained[1] - gained[0])) * (to - from);
}

/** The end of a line where one more € brings nothing, or costs; empty where its end still brings something. */
const lastFlat = (pieces: readonly StudiedPiece[]): readonly StudiedPiece[] =>
  pieces.slice(pieces.findLastIndex(({ slope }) => slope > 0) + 1);
