/** The stream of the home page: money per patient, from what is spared to what is paid, widths in proportion. */

/** All in € per patient; the weights and the share have been applied to what follows them. */
export interface Courant {
  readonly ecart: number;
  readonly evolution: number;
  readonly ecartPondere: number;
  readonly evolutionPonderee: number;
  /** The groupement's share of the two. */
  readonly montant: number;
  /** After quality. */
  readonly brut: number;
  readonly plafond: number;
  readonly paye: number;
}

export interface Trace {
  readonly sorte: 'ecart' | 'evolution' | 'reste' | 'qualite' | 'plafond';
  readonly d: string;
}

export type Etape = 'comparer' | 'ponderer' | 'partager' | 'qualite' | 'plafonner' | 'verser';

/** The side of the square in which each step is drawn; the page stretches it to the height of the step's words. */
export const COTE = 100;
const GAP = 6;

type Span = readonly [from: number, to: number];
type Level = readonly [qualite: Span, ecart: Span, evolution: Span];

/** A ribbon from one span, above, to another, below; its edges leave and arrive upright. */
function ribbon([a, b]: Span, [c, d]: Span): string {
  const [from, to, back, start] = [a, c, d, b].map((value) => Number(value.toFixed(2)));
  const half = COTE / 2;
  return `M${from} 0C${from} ${half} ${to} ${half} ${to} ${COTE}H${back}C${back} ${half} ${start} ${half} ${start} 0Z`;
}

/** Three widths side by side, centred; `gap` parts the last two. */
function level(qualite: number, ecart: number, evolution: number, gap = 0): Level {
  const start = (COTE - qualite - ecart - gap - evolution) / 2;
  const first = start + qualite;
  const second = first + ecart;
  return [
    [start, first],
    [first, second],
    [second + gap, second + gap + evolution],
  ];
}

function between(above: Level, below: Level): Trace[] {
  const sortes = ['qualite', 'ecart', 'evolution'] as const;
  return sortes.flatMap((sorte, index) => {
    const [from, to] = [above[index], below[index]];
    return from === undefined || to === undefined || to[1] === to[0] ? [] : [{ sorte, d: ribbon(from, to) }];
  });
}

/** What the groupement keeps of the two streams stays inside; the rest leaves on both sides. */
function partage([, ecart, evolution]: Level, kept: Level, share: number): Trace[] {
  const [leftEdge, join, rightEdge] = [ecart[0], ecart[1], evolution[1]];
  const left = join - (join - leftEdge) * share;
  const right = join + (rightEdge - join) * share;
  const inside: Level = [kept[0], [left, join], [join, right]];
  return [
    { sorte: 'reste', d: ribbon([leftEdge, left], [0, left - leftEdge]) },
    { sorte: 'reste', d: ribbon([right, rightEdge], [COTE - rightEdge + right, COTE]) },
    ...between(inside, kept),
  ];
}

/** The ribbons of each step, in a square of side `COTE`. */
export function courant(data: Courant): Readonly<Record<Etape, readonly Trace[]>> {
  const scale = (COTE - GAP) / (data.ecart + data.evolution);
  const pondere = data.ecartPondere + data.evolutionPonderee;
  const share = data.montant / pondere;
  const bonus = Math.max(0, data.brut - data.montant);
  const streams = (factor: number): readonly [number, number] => [
    data.ecartPondere * factor * scale,
    data.evolutionPonderee * factor * scale,
  ];
  const cap = data.paye / data.brut;
  const edge = COTE / 2 - (data.plafond * scale) / 2;
  const compared = level(0, data.ecart * scale, data.evolution * scale, GAP);
  const weighted = level(0, ...streams(1));
  const shared = level(0, ...streams(share));
  const valued = level(bonus * scale, ...streams((share * (data.brut - bonus)) / data.montant));
  const paid = level(bonus * scale * cap, ...streams((share * (data.brut - bonus) * cap) / data.montant));
  const source: Level = [[0, bonus * scale], shared[1], shared[2]];
  return {
    comparer: between(compared, compared),
    ponderer: between(compared, weighted),
    partager: partage(weighted, shared, share),
    qualite: between(source, valued),
    plafonner: [
      ...between(valued, paid),
      {
        sorte: 'plafond',
        d: `M0 42H${edge.toFixed(2)}V58H0ZM${COTE} 42H${(COTE - edge).toFixed(2)}V58H${COTE}Z`,
      },
    ],
    verser: between(paid, paid),
  };
}
