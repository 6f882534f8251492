/** What the trainer reads beside a step, under what it is for. */
export interface Note {
  readonly nom: string;
  readonly lines: readonly string[];
  /** The addresses of the lines that are links. */
  readonly links?: readonly NoteLink[];
}

interface NoteLink {
  readonly line: string;
  readonly address: string;
}

/** One thing on the screen: elements of the page itself, never copies. */
export interface Step {
  readonly nom: string;
  /** What is shown of the page, in its order; all the rest is hidden. */
  readonly shown: readonly Element[];
  readonly notes: readonly Note[];
  /** What makes the step appear, where it is not there yet: the button of the page that shows it. */
  readonly reveal?: HTMLElement;
}

/** A text as it reads: one space where the page breaks its lines. */
export const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();

/** Whether two readings of a page are of one step: its notes may say other numbers by now. */
export const isSameStep = (one: Step, other: Step): boolean =>
  one.shown.length === other.shown.length &&
  one.shown.every((element, rank) => element === other.shown[rank]);

/** A group of notes, or none where there is nothing to say. */
export const note = (nom: string, lines: readonly string[]): readonly Note[] => {
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? [] : [{ nom, lines: said }];
};

/**
 * The steps that a page marks itself: `data-step` names one, on one element or on several that follow one another;
 * `data-step-notes` is no step: what it says is for the trainer, beside the step before it. What is folded is no step.
 */
export function markedSteps(page: ParentNode): readonly Step[] {
  const steps: Step[] = [];
  for (const element of page.querySelectorAll<HTMLElement>('[data-step], [data-step-notes]')) {
    const last = steps.at(-1);
    const nom = element.dataset['step'];
    // What the page has folded would be an empty screen.
    if (nom !== undefined && element.closest('details:not([open])')) continue;
    if (nom === undefined) {
      if (last) steps[steps.length - 1] = { ...last, notes: [...last.notes, ...saidBy(element)] };
    } else if (last?.nom === nom) steps[steps.length - 1] = { ...last, shown: [...last.shown, element] };
    else steps.push({ nom, shown: [element], notes: [] });
  }
  return steps;
}

/** Whether a paragraph is all in bold: it names what follows. */
const isName = (block: Element): boolean =>
  block.matches('p') && wordsOf(block.querySelector('strong')) === wordsOf(block) && wordsOf(block) !== '';

/** The blocks of an element as notes, under the names that it gives them: its title is not said again. */
function saidBy(element: Element): readonly Note[] {
  const group = (nom: string) => ({ nom, lines: [] as string[], links: [] as NoteLink[] });
  const groups = [group('À dire')];
  for (const block of element.querySelectorAll('p, li')) {
    if (block.querySelector('p')) continue;
    const line = wordsOf(block);
    if (isName(block)) groups.push(group(line));
    else groups.at(-1)?.lines.push(line);
    const link = block.querySelector('a');
    if (link && wordsOf(link) === line) groups.at(-1)?.links.push({ line, address: link.href });
  }
  return groups.flatMap(({ nom, lines, links }) => note(nom, lines).map((each) => ({ ...each, links })));
}
