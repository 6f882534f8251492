import { textHash } from '../scenario/format/link-checksum.ts';

/** No vowel, so no word; no letter that looks like a digit. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';
const LENGTH = 3;

/** What stands for a case in addresses and on paper: its id would tell the answer. It never changes, as the id does not. */
export function caseCode(id: string): string {
  let rest = textHash(id);
  let code = '';
  for (let place = 0; place < LENGTH; place++) {
    code += LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
  }
  return code;
}
