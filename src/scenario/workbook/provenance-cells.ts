import type { Edition } from '../../cahier/edition.ts';
import { documentNames } from '../../cahier/text/citations/document-names.ts';
import { type RuleCitationId, ruleCitation } from '../../cahier/text/citations/rule-citations.ts';
import { type HypothesisId, hypotheses } from '../../cahier/text/hypotheses/all-hypotheses.ts';
import { type Status, statuses } from '../../cahier/text/provenance.ts';
import type { Shown } from '../../formula/node.ts';
import type { Unit } from '../../formula/unit.ts';
import { whose } from '../run/modified-value.ts';
import type { Cell, NumberFormat } from './sheet.ts';

/** What is known of where a value comes from: of a rule, or of a parameter. */
export interface Provenance {
  readonly status: string;
  readonly section: string;
  readonly citations: readonly string[];
  readonly hypotheses: readonly string[];
}

/** That of a parameter. */
export function parameterProvenance(edition: Edition, id: keyof Edition['parameters']): Provenance {
  const { status, section, citation: quoted, hypothese } = edition.parameters[id];
  return { status, section, citations: [quoted], hypotheses: hypothese === undefined ? [] : [hypothese] };
}

/** « texte », « déduit H1, H2 » */
const statusWords = ({ status, hypotheses: ids }: Provenance): string =>
  [statuses[status as Status].nom, ids.join(', ')].filter(Boolean).join(' ');

/**
 * The status of a value, live: « modifié » as soon as one of the cells that tell a change is not empty, with the status
 * that the cahier's value has.
 */
export function statusCell(provenance: Provenance, changed: readonly string[], isModified: boolean): Cell {
  const own = statusWords(provenance);
  if (changed.length === 0) return { text: own, look: 'detail' };
  const modified = `modifié (${whose(provenance.status as Status)} : ${own})`;
  return {
    formula: `IF(${changed.join('&')}="","${own}","${modified}")`,
    value: isModified ? modified : own,
    look: 'detail',
  };
}

/** A note that says who says a value, where, in which words, and what was supposed. */
export function provenanceNote(provenance: Provenance): string {
  const { status, section, citations, hypotheses: ids } = provenance;
  const quoted = citations.map((id) => {
    const { document, section: place, texte, highlighted } = ruleCitation(id as RuleCitationId);
    return `« ${(highlighted ?? [texte]).join(' […] ')} » (${documentNames[document]}, ${place})`;
  });
  const supposed = ids.map((id) => `${id} : ${hypotheses[id as HypothesisId].title}.`);
  return [
    `${statuses[status as Status].nom}, ${section}. ${statuses[status as Status].sens}`,
    ...quoted,
    ...supposed,
  ].join('\n');
}

const formats: { readonly [U in Unit]: NumberFormat } = {
  '€': 'euros',
  '€/patient': 'euros',
  patient: 'whole',
  point: 'points',
  an: 'plain',
  '1': 'ratio',
};

/** How the numbers of a value are shown. */
export function formatOf(
  unit: Unit,
  { shown, choice }: { readonly shown?: Shown | undefined; readonly choice?: true | undefined } = {},
): NumberFormat {
  if (choice) return 'plain';
  return shown?.as ?? formats[unit];
}

const units: { readonly [U in Unit]: string } = {
  '€': '€',
  '€/patient': '€ par patient',
  patient: 'patients',
  point: 'points',
  an: 'année',
  '1': 'ratio',
};

/** The unit of a column, in words. */
export const unitWords = (unit: Unit, choice?: true): string => (choice ? 'choix' : units[unit]);
