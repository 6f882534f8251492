import type { Scenario } from '../format/scenario.ts';
import type { ModifiedId } from '../run/modified-value.ts';
import { modifies } from '../run/modified-values.ts';
import { provenanceNote, statusCell } from './provenance-cells.ts';
import { changedCell, numberCell, roundingCells, yearCells } from './setting-cells.ts';
import { settingLines } from './setting-lines.ts';
import { byYearName, CHANGED, cell, HEADS, PARAMETERS, VALUE, YEARS, YEARS_NAME } from './setting-places.ts';
import {
  type Cell,
  type Check,
  detail,
  head,
  lead,
  letters,
  type Name,
  on,
  type Sheet,
  title,
  words,
} from './sheet.ts';
import { ROUNDING } from './workbook-names.ts';

export interface ParametersSheet {
  readonly sheet: Sheet;
  readonly names: readonly Name[];
  /** The cell of each value that is not empty once it is changed. */
  readonly changed: ReadonlyMap<ModifiedId, string>;
}

/** « Paramètres » : each value that the rules read, once, named by its id, beside the cahier's. */
export function parametersSheet(scenario: Scenario, years: readonly number[]): ParametersSheet {
  const lines = settingLines(scenario);
  const isByYear = lines.some(({ byYear }) => byYear);
  const modified: ReadonlySet<string> = new Set(modifies(scenario).map(({ id }) => id));
  const changed = new Map<ModifiedId, string>();
  const names: Name[] = [];
  const checks: Check[] = [];
  const rows = lines.map((line, rank): (Cell | undefined)[] => {
    const at = HEADS + 1 + rank;
    const own = on(PARAMETERS);
    const isModified = line.modifiedId !== null && modified.has(line.modifiedId);
    const flag = `${own}${cell(CHANGED, at)}`;
    if (line.modifiedId !== null) changed.set(line.modifiedId, flag);
    names.push({ name: line.id, place: `${own}${cell(VALUE, at)}` });
    const ofYears = line.byYear ? yearCells(scenario, line, at, years) : [];
    const span = `${cell(YEARS, at)}:${cell(YEARS + years.length - 1, at)}`;
    if (line.byYear) names.push({ name: byYearName(line.id), place: `${own}${span}` });
    checks.push({
      range: `${letters(VALUE)}${at}`,
      formula: `AND(${line.bounds.join(',')})`,
      message: line.expected,
    });
    return [
      detail(line.id),
      words(line.label, provenanceNote(line.provenance)),
      { text: line.symbol, look: 'symbol' },
      numberCell(line.value, line.format),
      detail(line.unit),
      line.cahier === null ? detail('') : numberCell(line.cahier, line.format, 'detail'),
      statusCell(line.provenance, line.modifiedId === null ? [] : [flag], isModified),
      line.cahier === null ? detail('') : changedCell(line, at, isModified, line.byYear ? span : undefined),
      detail(line.provenance.section),
      ...ofYears,
    ];
  });
  if (isByYear)
    names.push({
      name: YEARS_NAME,
      place: `${on(PARAMETERS)}${cell(YEARS, HEADS)}:${cell(YEARS + years.length - 1, HEADS)}`,
    });
  names.push({ name: ROUNDING, place: `${on(PARAMETERS)}${cell(VALUE, HEADS + lines.length + 1)}` });
  const heads = [
    'Nom',
    'Libellé',
    'Symbole',
    'Valeur',
    'Unité',
    'Valeur du cahier',
    'Statut',
    'Modifié',
    'Source',
  ];
  return {
    changed,
    names,
    sheet: {
      name: PARAMETERS,
      rows: [
        [title('Paramètres et options')],
        [
          lead(
            'Changez une valeur de la colonne « Valeur » : tout le classeur suit. Un statut « hypothèse » est notre choix, là où le cahier se tait.',
          ),
        ],
        [
          ...heads.map((text) => head(text)),
          ...(isByYear ? years.map((year): Cell => ({ number: year, look: 'head', format: 'plain' })) : []),
        ],
        ...rows,
        roundingCells,
      ],
      widths: [30, 46, 16, 14, 26, 16, 30, 10, 24, ...(isByYear ? years.map(() => 11) : [])],
      frozen: { rows: HEADS, columns: 1 },
      landscape: true,
      checks,
      marks: [
        {
          range: `A${HEADS + 1}:${letters(YEARS - 1)}${HEADS + lines.length}`,
          formula: `$${letters(CHANGED)}${HEADS + 1}<>""`,
          as: 'modified',
        },
      ],
    },
  };
}
