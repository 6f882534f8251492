// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { groupementChanges } from '../../../src/figures/groupement-changes/drawing.ts';

/** The colours of the arrows and of the rounds that stand for one groupement whose amount changes, in € per patient and year. */
function drawn(change: number) {
  const groupements = [{ nom: 'A', patients: 9000, from: 20, to: 20 + change }];
  const svg = groupementChanges({ nom: 'Jeu', groupements }, { width: 440, document });
  const colours = (marks: string, name: string) =>
    [...svg.querySelectorAll(marks)].map((mark) => (mark.closest(`[${name}]`) as Element).getAttribute(name));
  return {
    // A shaft, and its head.
    arrows: new Set(colours('path', 'stroke')),
    rounds: colours('circle', 'fill'),
  };
}

test.each([
  [4, ['var(--accent)'], []],
  [-4, ['var(--ochre)'], []],
  // Shorter than the head of an arrow: full where something changes, however little.
  [0.01, [], ['var(--accent)']],
  [-0.000_01, [], ['var(--ochre)']],
  [0, [], ['var(--sheet)']],
])('groupementChanges says a change of %d €', (change, arrows, rounds) => {
  expect(drawn(change)).toEqual({ arrows: new Set(arrows), rounds });
});
