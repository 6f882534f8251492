/** The stream of the home page: money per patient, from what is spared to what is paid and what is not, widths in proportion. */

/** All in € per patient; the weights and the share have been applied to what follows them. */
export interface Flow {
  readonly ecart: number;
  readonly evolution: number;
  readonly weightedEcart: number;
  readonly weightedEvolution: number;
  /** The groupement's share of the two. */
  readonly montant: number;
  /** After quality. */
  readonly gross: number;
  readonly plafond: number;
  readonly paidOut: number;
}

export interface Trace {
  readonly sort: 'ecart' | 'evolution' | 'reste' | 'qualite' | 'plafond';
  readonly d: string;
}

export type Etape = 'comparer' | 'ponderer' | 'partager' | 'qualite' | 'plafonner' | 'verser';

/** The side of the square in which each step is drawn; the page stretches it to the height of the step's words. */
export const SIDE = 100;
const GAP = 6;

type Span = readonly [from: number, to: number];
const width = ([from, to]: Span): number => to - from;

type Level = readonly [qualite: Span, ecart: Span, evolution: Span];

/** A ribbon from one span, above, to another, below; its edges leave and arrive upright. */
function ribbon([a, b]: Span, [c, d]: Span): string {
  const [from, to, back, start] = [a, c, d, b].map((value) => Number(value.toFixed(2)));
  const half = SIDE / 2;
  return `M${from} 0C${from} ${half} ${to} ${half} ${to} ${SIDE}H${back}C${back} ${half} ${start} ${half} ${start} 0Z`;
}

/** Three widths side by side from `from`, centred when it is not given; `gap` parts the last two. */
function level(qualite: number, ecart: number, evolution: number, gap = 0, from?: number): Level {
  const start = from ?? (SIDE - qualite - ecart - gap - evolution) / 2;
  const first = start + qualite;
  const second = first + ecart;
  return [
    [start, first],
    [first, second],
    [second + gap, second + gap + evolution],
  ];
}

function between(above: Level, below: Level): Trace[] {
  const sorts = ['qualite', 'ecart', 'evolution'] as const;
  return sorts.flatMap((sort, index) => {
    const [from, to] = [above[index], below[index]];
    return from === undefined || to === undefined || to[1] === to[0] ? [] : [{ sort, d: ribbon(from, to) }];
  });
}

/** What is kept of the two streams stays inside; what is not paid leaves on both sides. */
function keptOne([, ecart, evolution]: Level, kept: Level): Trace[] {
  const left = ecart[1] - width(kept[1]);
  const right = evolution[0] + width(kept[2]);
  const inside: Level = [kept[0], [left, ecart[1]], [evolution[0], right]];
  return [
    { sort: 'reste', d: ribbon([ecart[0], left], [0, left - ecart[0]]) },
    { sort: 'reste', d: ribbon([right, evolution[1]], [SIDE - evolution[1] + right, SIDE]) },
    ...between(inside, kept),
  ];
}

/** The ribbons of each step, in a square of side `COTE`. */
export function flow(data: Flow): Readonly<Record<Etape, readonly Trace[]>> {
  const scale = (SIDE - GAP) / (data.ecart + data.evolution);
  const weightedTotal = data.weightedEcart + data.weightedEvolution;
  const share = data.montant / weightedTotal;
  const bonus = Math.max(0, data.gross - data.montant);
  const streams = (factor: number): readonly [number, number] => [
    data.weightedEcart * factor * scale,
    data.weightedEvolution * factor * scale,
  ];
  const cap = data.paidOut / data.gross;
  const edge = SIDE / 2 - (data.plafond * scale) / 2;
  const compared = level(0, data.ecart * scale, data.evolution * scale, GAP);
  // What leaves on the left takes its place there: the streams that stay do not cross it.
  const weighted = level(0, ...streams(1), 0, (data.ecart - data.weightedEcart) * scale + GAP / 2);
  const shared = level(0, ...streams(share));
  const valued = level(bonus * scale, ...streams((share * (data.gross - bonus)) / data.montant));
  const paid = level(bonus * scale * cap, ...streams((share * (data.gross - bonus) * cap) / data.montant));
  const source: Level = [[0, bonus * scale], shared[1], shared[2]];
  return {
    comparer: between(compared, compared),
    ponderer: keptOne(compared, weighted),
    partager: keptOne(weighted, shared),
    qualite: between(source, valued),
    plafonner: [
      ...between(valued, paid),
      {
        sort: 'plafond',
        d: `M0 42H${edge.toFixed(2)}V58H0ZM${SIDE} 42H${(SIDE - edge).toFixed(2)}V58H${SIDE}Z`,
      },
    ],
    verser: between(paid, paid),
  };
}
