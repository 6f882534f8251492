import { keyFigure } from '../calculators/sharing-key/figure.ts';
import { depart, typedKey } from '../calculators/sharing-key/settings.ts';
import { example } from '../scenario/examples/first-example.ts';
import { paidYears } from '../scenario/run/paid-years.ts';
import { studyKey } from '../scenario/sharing/key-study.ts';
import { readKey } from '../scenario/sharing/read-key.ts';
import { BESIDE_FIELDS, drawResult } from './drawn-figure.ts';

/** What the site's example is paid, and the figure of it under the key that the page opens with. */
export async function buildKey() {
  const initial = paidYears({ document: example, groupement: 0 });
  const typed = typedKey(depart);
  const read = typed && readKey(typed);
  if (!initial.ok || !read?.ok) throw new RangeError('the example, or the key of the start, is not valid');
  return { initial, figure: await drawResult(keyFigure, studyKey(read.key, initial), BESIDE_FIELDS) };
}
