import { count, euros } from '../../figures/kit/amounts.ts';
import type { StudiedLine, StudiedPiece } from '../../scenario/incentive/study.ts';
import { namesByYear } from './cause-words.ts';

/** « 30 centimes », « rien » */
const forOne = (slope: number): string => {
  const centimes = Math.round(1000 * slope) / 10;
  if (centimes > 0) return `rapporte ${count(centimes, 1)}\u00a0centimes`;
  return centimes < 0 ? `coûte ${count(-centimes, 1)}\u00a0centimes` : 'ne rapporte rien';
};

const held = ({ causes }: StudiedPiece): string => namesByYear(causes, false);

/** What a line of savings comes to, in sentences: the first €, then where one more brings nothing. */
export function lineVerdict({ annee, saving, pieces }: StudiedLine): string[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const whose =
    saving === 'durable'
      ? `Un premier euro de moins par patient, chaque année à partir de ${annee},`
      : `Le même euro, économisé en ${annee} seulement,`;
  const sentences = [
    `${whose} ${forOne(first.slope)} par euro${held(first) ? ` ; ce qui le retient : ${held(first)}` : ''}.`,
  ];
  const last = lastFlat(pieces);
  if (first.slope <= 0) {
    const next = pieces.find(({ slope }) => slope > 0);
    sentences.push(
      next === undefined
        ? "Aucune économie n'est payée, dans ce que montre la figure."
        : `Il faut économiser plus de ${euros(cent(next.from))} par patient pour recevoir davantage.`,
    );
  }
  if (last !== undefined && last.from > 0)
    sentences.push(
      `Au-delà de ${euros(cent(last.from))} par patient, un euro de plus ne rapporte plus rien : ${held(last) || 'rien ne le paie'}.`,
    );
  return sentences;
}

const cent = (value: number): number => Math.round(100 * value) / 100;

/** Where the flat end of a line begins; undefined where its end still brings something. */
function lastFlat(pieces: readonly StudiedPiece[]): StudiedPiece | undefined {
  const rank = pieces.findLastIndex(({ slope }) => slope > 0) + 1;
  return pieces[rank];
}
