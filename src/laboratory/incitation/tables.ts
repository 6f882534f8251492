import { cents, count, wholeEuros } from '../../figures/kit/amounts.ts';
import { cellOf, cells } from '../../figures/kit/cells.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import type { IncentiveStudy, StudiedLine } from '../../scenario/incentive/study.ts';
import { namesByYear } from './cause-words.ts';
import { savingWords } from './saving-words.ts';

const slope = cellOf('€', (value: number) => (value === 0 ? 'rien' : `${count(value, 3, true)}\u00a0€`));

const orNothing = cellOf('€', (gained: number) => (gained === 0 ? 'rien' : wholeEuros(gained, true)));
const saved = cellOf('€', (each: number) => `${cents(each)} économisés`);

/** What is gained in all for a saving, € per patient; undefined beyond the end of the line. */
function gainedFor({ pieces }: StudiedLine, saved: number): number | undefined {
  const piece = pieces.find(({ from, to }) => saved >= from && saved <= to);
  if (piece === undefined) return undefined;
  const { from, to, gained } = piece;
  return gained[0] + ((saved - from) / (to - from)) * (gained[1] - gained[0]);
}

/** The least saving that brings so much, € per patient; undefined where none does. */
function savingFor({ pieces }: StudiedLine, wanted: number): number | undefined {
  const piece = pieces.find(({ gained }) => gained[1] >= wanted);
  if (piece === undefined) return undefined;
  const { from, to, gained } = piece;
  return gained[0] >= wanted ? from : from + ((wanted - gained[0]) / (gained[1] - gained[0])) * (to - from);
}

/** Savings that are told for each year, € per patient. */
const SOME = [20, 50] as const;

/** « 2019 à 2023 », « 2019 » */
const yearsOf = (of: readonly { readonly annee: number }[]): string =>
  [...new Set([of[0]?.annee, of.at(-1)?.annee])].join(' à ');

/** From each year: the first €, what holds it back, what some savings bring. */
export function yearsTable({ nom, lines, most }: IncentiveStudy): FigureTable {
  const some = SOME.filter((saved) => saved <= most);
  return {
    caption: `Le premier euro économisé, selon l’année à partir de laquelle on économise (${yearsOf(lines)}), ${nom}`,
    head: [
      'À partir de',
      'Économie',
      'Le premier € rapporte',
      'Ce qui le retient',
      ...some.map((saved) => `${saved} € par patient rapportent`),
    ],
    rows: lines.map((line) => {
      const [first] = line.pieces;
      return [
        String(line.annee),
        savingWords[line.saving],
        slope(first?.slope ?? 0),
        namesByYear(first?.causes ?? [], lines.length === 2) || 'rien',
        ...some.map((saved) => cells.wholeEuros(gainedFor(line, saved) ?? 0, true)),
      ];
    }),
  };
}

/** One more point of each year's score, beside the saving that brings as much. */
export function pointsTable({ nom, points, lines }: IncentiveStudy): FigureTable {
  return {
    caption: `Ce que rapporte un point de score qualité de plus (${yearsOf(points)}), et l'économie durable qui rapporte autant, ${nom}`,
    head: [
      'Année du score',
      'Un point de plus rapporte',
      'Autant que, par patient et par an',
      'Un indicateur socle, de 0 à 1 : dix points de plus',
    ],
    rows: points.map(({ annee, gained, indicator }) => {
      const line = lines.find((each) => each.annee === annee && each.saving === 'durable');
      const same = gained > 0 && line ? savingFor(line, gained) : undefined;
      return [String(annee), orNothing(gained), same === undefined ? '—' : saved(same), orNothing(indicator)];
    }),
  };
}
