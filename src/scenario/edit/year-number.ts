import type { PatientsField } from '../format/bounds.ts';
import { readDecimal } from '../format/decimal-text.ts';
import type { DocumentScenario, View } from '../format/scenario-document.ts';
import { write } from './written-value.ts';

/** The document with one number of a year, the base year included; decimal text, its useless zeros cut. */
export function withField(
  document: DocumentScenario,
  { groupement, annee }: View,
  field: PatientsField,
  valeur: string,
): DocumentScenario {
  return write(document, ['groupements', groupement, 'annees', annee, field], readDecimal(valeur) ?? valeur);
}
