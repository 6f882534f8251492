import type { Offered } from '../../exercises/choice.ts';
import { type ExerciseLink, exerciseFragment } from '../../exercises/link.ts';

/** Why the exercise of an address is not shown. */
export interface RefusedLink {
  readonly words: string;
  /** What the address says, as it does. */
  readonly received: string;
  /** Whether the cases that exist are to be told. */
  readonly tellsCases: boolean;
}

const faultWords = {
  malformed:
    "Cette adresse n'est pas celle d'un exercice. Une adresse entière finit comme #e=1.ecart-dessous.4821.",
  version: "Cette adresse vient d'une autre version du site, que celle-ci ne sait pas lire.",
  seed: "La graine de cette adresse n'existe pas : c'est un nombre entier, de 1 à 99 999.",
  unknown: "Cette adresse nomme un cas qui n'existe pas.",
} as const;

/** What is wrong with a link; undefined where it is none, or a good one. */
export function refusedLink(link: ExerciseLink, offered: readonly Offered[]): RefusedLink | undefined {
  if (link.kind === 'none') return undefined;
  if (link.kind === 'refused')
    return { words: faultWords[link.fault], received: link.received, tellsCases: false };
  if (offered.some(({ id }) => id === link.situation)) return undefined;
  return { words: faultWords.unknown, received: link.situation, tellsCases: true };
}

/** A refused address, in words; what is on screen stays. */
export function Refusal({
  refused: { words, received, tellsCases },
  offered,
}: {
  readonly refused: RefusedLink;
  readonly offered: readonly Offered[];
}) {
  return (
    <div class="fraicheur" role="alert">
      <p>
        {words} Reçu : « <span data-verbatim="">{received}</span> ». L'exercice affiché est un autre.
      </p>
      {tellsCases && (
        <details>
          <summary>Les cas qui existent</summary>
          <ul>
            {offered.map(({ id }) => (
              <li key={id}>
                <a href={`#${exerciseFragment({ situation: id, seed: 1 })}`} data-verbatim="">
                  {id}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
