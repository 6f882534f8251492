import type { ExerciseLink, LinkFault } from '../../exercises/link.ts';

/** Why the exercise of an address is not shown. */
export interface RefusedLink {
  readonly words: string;
  /** What the address says, as it does. */
  readonly received: string;
}

const faultWords: Readonly<Record<LinkFault, string>> = {
  malformed: "Cette adresse n'est pas celle d'un exercice. Une adresse entière finit comme #e=1.k7m.4821.",
  version: "Cette adresse vient d'une autre version du site, que celle-ci ne sait pas lire.",
  seed: "La graine de cette adresse n'existe pas : c'est un nombre entier, de 1 à 99 999.",
  unknown: "Cette adresse nomme un cas qui n'existe pas : vérifiez-la, ou choisissez un cas sur cette page.",
};

/** What is wrong with a link; undefined where it is none, or a good one. */
export const refusedLink = (link: ExerciseLink): RefusedLink | undefined =>
  link.kind === 'refused' ? { words: faultWords[link.fault], received: link.received } : undefined;

/** A refused address, in words; what is on screen stays. */
export function Refusal({ refused: { words, received } }: { readonly refused: RefusedLink }) {
  return (
    <p class="fraicheur" role="alert">
      {words} Reçu : « <span data-verbatim="">{received}</span> ». L'exercice affiché est un autre.
    </p>
  );
}
