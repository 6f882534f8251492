import type { ExerciseLink, LinkFault, SheetsLink } from '../../exercises/link.ts';

/** Why the exercises of an address are not shown. */
export interface RefusedLink {
  readonly words: string;
  /** What the address says, as it does. */
  readonly received: string;
}

const faultWords: Readonly<Record<LinkFault, string>> = {
  malformed: "Cette adresse n'est pas entière. Elle finit par un point et une graine, comme #e=1.k7m.4821.",
  version: "Cette adresse vient d'une autre version du site, que celle-ci ne sait pas lire.",
  seed: "La graine de cette adresse n'existe pas : c'est un nombre entier, de 1 à 99 999.",
  unknown: "Cette adresse nomme un cas qui n'existe pas : vérifiez-la, ou choisissez un cas sur cette page.",
};

/** What is wrong with a link; undefined where it is none, or a good one. */
export const refusedLink = (link: ExerciseLink | SheetsLink): RefusedLink | undefined =>
  link.kind === 'refused' ? { words: faultWords[link.fault], received: link.received } : undefined;

interface Props {
  readonly refused: RefusedLink;
  /** What is on screen in its place. */
  readonly shown: string;
}

/** A refused address, in words; what is on screen stays. */
export function Refusal({ refused: { words, received }, shown }: Props) {
  return (
    <p class="fraicheur" role="alert">
      {words} Reçu : « <span data-verbatim="">{received}</span> ». {shown}
    </p>
  );
}
