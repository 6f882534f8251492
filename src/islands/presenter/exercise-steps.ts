import { note, type Step, wordsOf } from './step.ts';

/** How many of the steps before stay beside the one that is shown. */
const BESIDE = 2;

/** The steps of an exercise: what is asked, the answer of the room, then each step, which the page shows when asked. */
export function exerciseSteps(page: ParentNode): readonly Step[] {
  const all = (selector: string): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(selector)];
  const sheet = '.exercice > article';
  const asked = all(`${sheet} > :is(.surtitre, h2)`);
  const given = all(`${sheet} > :is(dl, .defile)`);
  const solution = `${sheet} .exercice-solution`;
  const lines = all(`${solution} .etapes > li`);
  const [button] = all(`${solution} > .commandes button`);
  const wrong = all(`${solution} tbody tr`).map((row) =>
    [...row.children].slice(0, 2).map(wordsOf).join('\u00a0: '),
  );
  const step = (nom: string, shown: readonly Element[], notes: Step['notes'] = []): Step => ({
    nom,
    shown,
    notes,
  });
  return [
    step(
      'Énoncé',
      [...asked, ...given],
      [
        ...note('À demander avant', [
          'Avant tout calcul : le résultat sera-t-il positif, négatif, ou zéro ?',
        ]),
        ...note('À dire', [
          'Laissez calculer, puis demandez une réponse à chaque table, sans dire laquelle est juste.',
        ]),
      ],
    ),
    step(
      'La réponse de la salle',
      [...asked.slice(1), ...all(`${sheet} > .exercice-reponse`), ...all(`${sheet} > .exercice-verdict`)],
      [
        ...note('À dire', [
          'Tapez la réponse la plus donnée : la page reconnaît les erreurs connues, et les nomme.',
        ]),
      ],
    ),
    ...lines.map((line, rank) =>
      step(wordsOf(line.querySelector('.etape-nom')), [
        ...asked.slice(1),
        ...lines.slice(Math.max(0, rank - BESIDE), rank + 1),
      ]),
    ),
    ...(button && all(`${solution} .exercice-resultat`).length === 0
      ? [{ ...step("L'étape suivante", asked.slice(1)), reveal: button }]
      : []),
    ...all(`${solution} .exercice-resultat`).map((result) =>
      step('La réponse', [...asked.slice(1), result], note("L'erreur à guetter", wrong)),
    ),
    ...all(`${solution} .passage-cite`).map((passage) => step('Le texte', [passage])),
  ];
}
