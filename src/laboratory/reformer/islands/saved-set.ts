import { download } from '../../../islands/kit/download.ts';
import { fileName } from '../../../scenario/format/file-name.ts';
import type { TypedRuleSet } from '../../../scenario/reform/question.ts';
import { setFile } from '../sets.ts';

/** Saves a set as a file that the command line reads. */
export const saveSet = (set: TypedRuleSet): void =>
  download(`${fileName(set.nom, 'regles')}.json`, 'application/json', setFile(set));
