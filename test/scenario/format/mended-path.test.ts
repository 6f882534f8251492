import { describe, expect, test } from 'vitest';
import { encodeLink } from '../../../src/scenario/format/link.ts';
import { mendPath } from '../../../src/scenario/format/mended-path.ts';
import { exampleDocument } from '../documents.ts';

const link = encodeLink({ scenario: exampleDocument() });

describe('mendPath(path)', () => {
  test.each([
    [`/estimer/%23${link}`, `/estimer/#${link}`],
    [`/estimer%23${link}`, `/estimer/#${link}`],
    [`/ipep/regles/ecart/%2523${link}.`, `/ipep/regles/ecart/#${link}`],
    [`/estimer/%23${link.replace('=', '%3D')}`, `/estimer/#${link}`],
    [`/estimer/%23${link}?fbclid=x`, `/estimer/#${link}`],
    [`/estimer/${link}`, `/estimer/#${link}`],
    [`/%23${link}`, `/#${link}`],
    [`//ailleurs.example/%23${link}`, `/ailleurs.example/#${link}`],
  ])('%.40s leads to the page with its scenario', (path, address) => {
    expect(mendPath(path)).toBe(address);
  });

  test.each(['/', '/estimer/', '/nulle-part/', `/estimer/%23${link.slice(0, -2)}`, '/%23s=2.', '/s=2.x.y'])(
    '%.40s leads nowhere',
    (path) => {
      expect(mendPath(path)).toBeUndefined();
    },
  );
});
