import { download } from '../../../islands/kit/download.ts';
import { fileName } from '../../../scenario/format/file-name.ts';
import { readRuleSet } from '../../../scenario/format/schema/rule-set-schema.ts';
import type { TypedRuleSet } from '../../../scenario/reform/question.ts';
import { setFile } from '../more-sets.ts';

/** Saves a set as a file that the command line reads; gives why not, of one that it would refuse. */
export function saveSet(set: TypedRuleSet): string {
  if (!readRuleSet(set).ok)
    return `« ${set.nom} » a une valeur à corriger : le fichier n'a pas été enregistré.`;
  download(`${fileName(set.nom, 'regles')}.json`, 'application/json', setFile(set));
  return '';
}
