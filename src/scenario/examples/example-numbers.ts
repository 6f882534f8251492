import type { Estimation } from '../estimate/estimation.ts';
import { sameNumber } from '../format/decimal-text.ts';
import { type DocumentScenario, pathText, read } from '../format/scenario-document.ts';

/*
 * Year by year, which numbers are still those of an example of this site. A value is known by its number: the reader may
 * confirm that one which is the same is theirs.
 */

type Answer = keyof Estimation;

/** The numbers of a year, and the answers to the simple questions that each follows from: see deriver.ts. */
const yearly: {
  readonly [chemin: string]: (premiere: boolean, latest: boolean) => readonly Answer[];
} = {
  patients: () => ['patients'],
  depenseReelle: (premiere) =>
    premiere ? ['depenseReelle'] : ['depenseReelle', 'evolutionAjustee', 'evolutionReelle', 'ralentissement'],
  depenseAjustee: (premiere) =>
    premiere ? ['situation', 'depenseAjustee'] : ['situation', 'depenseAjustee', 'evolutionAjustee'],
  'qualite.score': (_, latest) => (latest ? ['scoreDernier'] : ['scorePremier', 'scoreDernier']),
};

interface ComparisonView {
  readonly scenario: DocumentScenario;
  readonly groupement: number;
  /** What the example came to: its numbers, at the same places of its first groupement. */
  readonly exemple: DocumentScenario;
  /** The answers that the reader gave to it: what follows from them alone is theirs. */
  readonly ownList?: ReadonlySet<Answer>;
}

/** A number that is an example's, and where it stands. */
export interface ExampleNumber {
  readonly place: string;
  readonly valeur: string;
}

/** The numbers of a groupement that are still an example's. */
export function exampleNumbers({
  scenario,
  groupement,
  exemple: example,
  ownList = new Set(),
}: ComparisonView): ExampleNumber[] {
  const { annees = [] } = scenario.groupements[groupement] ?? {};
  const latest = (example.groupements[0]?.annees.length ?? 0) - 1;
  const places = [
    { chemin: ['credits', 'patients'], from: ['patients'] as const },
    { chemin: ['credits', 'appreciation'], from: ['appreciation'] as const },
    ...annees.flatMap((_, rank) =>
      Object.entries(yearly).map(([cle, from]) => ({
        chemin: ['annees', rank, ...cle.split('.')],
        from: from(rank === 0, rank === latest),
      })),
    ),
  ];
  return places.flatMap(({ chemin, from }) => {
    const here = ['groupements', groupement, ...chemin];
    const [valeur, ownPart] = [read(scenario, here), read(example, ['groupements', 0, ...chemin])];
    const meme = valeur !== undefined && ownPart !== undefined && sameNumber(String(valeur), String(ownPart));
    const ofThatOne = meme && !from.every((reponse) => ownList.has(reponse));
    return ofThatOne ? [{ place: pathText(here), valeur: String(valeur) }] : [];
  });
}

/** Whether a confirmation still holds: the value that was confirmed is the one that stands there. */
export function isConfirmed(
  { place, valeur }: ExampleNumber,
  confirmees: Readonly<Record<string, string | number>> = {},
): boolean {
  return Object.hasOwn(confirmees, place) && sameNumber(String(confirmees[place]), valeur);
}
