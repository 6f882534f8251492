import { type Edition, edition, type InputId, type RuleId } from '../../cahier/edition.ts';
import { offered } from '../../cahier/edition-facts.ts';
import { type Status, statuses } from '../../cahier/text/provenance.ts';
import type { UnitName } from '../../french/units.ts';
import type { Dialect, Row } from '../../tables/table-writer.ts';
import { writeCsv } from '../../tables/table-writer.ts';
import { resultFields } from '../format/result-lines.ts';

/** What a column of a table of results holds, in French. */
export interface DictionaryEntry {
  readonly column: string;
  readonly kind: 'repère' | 'donnée' | 'résultat';
  readonly label: string;
  readonly unit: string;
  /** Of a result, who says its rule and where: « texte, annexe 5 (H18) ». */
  readonly origin: string;
}

/** The columns that are no value of the rules. */
const marks: Readonly<Record<string, string>> = {
  id: "L'identifiant du scénario, s'il en a un",
  groupement: 'Le nom du groupement',
  idGroupement: "L'identifiant du groupement, s'il en a un",
  modifies: "Les règles qui n'ont pas la valeur du cahier, ou la nôtre où il se tait",
};

/** The columns of what is given, by the input that holds it. */
const given: Readonly<Record<string, InputId>> = {
  premiereAnnee: 'premiereAnnee',
  annee: 'annee',
  patients: 'patients',
  depenseReelle: 'depenseReelle',
  depenseAjustee: 'depenseAjustee',
  score: 'scoreDonne',
  maximum: 'maximumDonne',
  montant: 'creditsDonnes',
  appreciation: 'creditsAppreciation',
};

/** Results of a groupement, not of a year. */
const repeated: Readonly<Record<string, string>> = {
  creditsAmorcage: "Crédits d'amorçage du groupement, répétés sur ses lignes",
  total: 'Total du groupement, crédits compris, répété sur ses lignes',
};

const units: { readonly [U in UnitName]: string } = {
  '1': 'proportion, 1 pour 100 %',
  '€': '€',
  patient: 'patients',
  '€/patient': '€ par patient',
  point: 'points',
  an: 'année',
};

/** The columns of a table of results, in its order, each with what it is: from the rules themselves. */
export function dataDictionary({ inputs, rules }: Edition = edition(offered)): readonly DictionaryEntry[] {
  return resultFields.map((column): DictionaryEntry => {
    const mark = marks[column];
    if (mark !== undefined) return { column, kind: 'repère', label: mark, unit: '', origin: '' };
    const input = given[column];
    if (input !== undefined) {
      const { label, unit } = inputs[input];
      return { column, kind: 'donnée', label, unit: units[unit], origin: '' };
    }
    const { label, unit, origin } = {
      ...rules[column as RuleId],
      ...(repeated[column] && { label: repeated[column] }),
    };
    const { status, section, hypotheses } = origin;
    const supposed = hypotheses.length > 0 ? ` (${hypotheses.join(', ')})` : '';
    const said = `${statuses[status as Status].nom}, ${section}${supposed}`;
    // A phase is a number of its own.
    return { column, kind: 'résultat', label, unit: column === 'phase' ? '' : units[unit], origin: said };
  });
}

const head = ['colonne', 'nature', 'libelle', 'unite', 'provenance'];

/** The same as a table, its head first. */
const dictionaryRows = (): readonly Row[] => [
  head,
  ...dataDictionary().map(({ column, kind, label, unit, origin }) => [column, kind, label, unit, origin]),
];

/** The same, as the text of a file. */
export const dictionaryCsv = (dialect?: Dialect): string => writeCsv(dictionaryRows(), dialect);
