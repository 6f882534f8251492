import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { room } from '../../src/figures/kit/plane-room.ts';

test('what lies over a plane has the room that its figure leaves around it', () => {
  const sheet = readFileSync('src/styles/shared/plane.css', 'utf8');
  const [, rule = ''] = /\.plane-area \{([^}]*)\}/.exec(sheet) ?? [];
  const sides = [...rule.matchAll(/calc\((\d+) \/ 16/g)].map(([, side]) => Number(side));
  expect(sides).toEqual([room.top, room.right, room.bottom, room.left]);
});
