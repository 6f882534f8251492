import { expect, test } from 'vitest';
import { edition } from '../../src/cahier/edition.ts';
import { r2Ajuste } from '../../src/cahier/people/patient/adjusted-r2.ts';
import { graph } from '../../src/formula/node.ts';

test('the ratios whose label says of what they are a part say so to those who write legends, and no other value does', () => {
  const named = [...Object.values(edition('2019').nodes), ...graph([r2Ajuste])].filter(
    (node) => 'id' in node,
  );
  const marked = named.filter(({ isPart }) => isPart).map(({ id }) => id);
  expect(marked).toContain('partQualite');
  expect(marked).toEqual(
    named.filter(({ label, unit }) => unit === '1' && label.startsWith('Part ')).map(({ id }) => id),
  );
});
