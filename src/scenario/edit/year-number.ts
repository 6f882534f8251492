import type { PatientsField } from '../format/bounds.ts';
import { readDecimal } from '../format/decimal-text.ts';
import { type DocumentScenario, type View, write } from '../format/scenario-document.ts';

/** The document with one number of a year, the base year included; decimal text, its useless zeros cut. */
export function withField(
  document: DocumentScenario,
  { groupement, annee }: View,
  field: PatientsField,
  valeur: string,
): DocumentScenario {
  return write(document, ['groupements', groupement, 'annees', annee, field], readDecimal(valeur) ?? valeur);
}
