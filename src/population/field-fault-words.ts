import { formatNumber, readFrenchNumber } from '../french/numbers.ts';
import type { FieldFault, FieldFaults, FormNumber } from './field-fault.ts';

const expected: Readonly<Record<FormNumber, string>> = {
  coefficient: 'montant en euros attendu, de −1 000 000 à 1 000 000',
  index: 'nombre de 0 à 1 000 000 attendu',
  value: 'nombre de −1 000 000 à 1 000 000 attendu',
  age: 'âge en années révolues attendu, de 0 à 130',
  'mean-age': 'âge moyen de 0 à 130 ans attendu',
  part: 'pourcentage de 0 à 100 % attendu',
  depense: 'montant de 0 à 1 000 000 € attendu',
  'yes-no': 'oui ou non attendu',
};

/** Why a field is refused, as a French clause and its point. */
function fieldFaultWords(fault: FieldFault): string {
  switch (fault.code) {
    case 'amount':
      return `montant de 0 à ${formatNumber(`${fault.limits.max}`)} € attendu, ${receivedWords(fault.received.trim())}.`;
    case 'whole-number': {
      const read = readFrenchNumber(fault.received, { unit: 'none' });
      const shown = read.ok ? formatNumber(read.value) : fault.received.trim();
      return `nombre entier de 0 à ${formatNumber(`${fault.limits.max}`)} attendu, ${receivedWords(shown)}.`;
    }
    case 'patients':
      return `nombre entier de patients attendu, « ${asWritten(fault.received)} » reçu. Écrivez par exemple 8 500.`;
    case 'too-many-patients':
      return `au plus ${formatNumber(`${fault.limits.max}`)} patients, « ${formatNumber(fault.received)} » reçu.`;
    case 'name':
      return `nom de 1 à ${fault.limits.max} caractères attendu`;
    default:
      return fault.received.trim() === ''
        ? `${expected[fault.code]} : rien n'est écrit.`
        : `${expected[fault.code]}, « ${fault.received} » reçu.`;
  }
}

/** A number as a field writes it, so that what was typed can take its place: « 4 999,5 », never « 4999.5 ». */
const asWritten = (received: string): string =>
  /^-?\d+(\.\d+)?$/u.test(received) ? formatNumber(received) : received;

const receivedWords = (shown: string): string => (shown === '' ? 'rien reçu' : `« ${shown} » reçu`);

/** The refusals of a form, in French, by field. */
export type FieldRefusals<C extends string> = { readonly [K in C]?: string };

export function wordFields<C extends string>(faults: FieldFaults<C>): FieldRefusals<C> {
  const words = Object.entries<FieldFault | undefined>(faults).flatMap(([field, fault]) =>
    fault === undefined ? [] : [[field, fieldFaultWords(fault)]],
  );
  return Object.fromEntries(words) as FieldRefusals<C>;
}
