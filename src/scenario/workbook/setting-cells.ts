import type { ParameterId } from '../../cahier/ids.ts';
import { sameNumber } from '../format/decimal-text.ts';
import type { Scenario } from '../format/scenario.ts';
import { givenValue } from '../format/values-in-force.ts';
import type { SettingLine } from './setting-lines.ts';
import { CAHIER, cell, VALUE, YEARS } from './setting-places.ts';
import { type Cell, detail, letters, type NumberFormat, words } from './sheet.ts';
import { ROUNDING } from './workbook-names.ts';

/** A number as it was given: « 1/3 » stays a division, that a reader sees. */
export function numberCell(value: string, format: NumberFormat, look: Cell['look'] = 'given'): Cell {
  const [numerator = '', denominator] = value.split('/');
  if (denominator === undefined) return { number: Number(value), look, format };
  return { formula: value, value: Number(numerator) / Number(denominator), look, format };
}

/** What a spreadsheet needs, and no rule: it is not to be changed. */
export const roundingCells: readonly Cell[] = [
  detail(ROUNDING),
  words(
    'Écart relatif sous lequel deux valeurs calculées sont la même : un tableur en arrondit les derniers chiffres',
  ),
  detail(''),
  { number: 1e-13, look: 'carried', format: 'tiny' },
];

/** Empty, or « modifié »: the value in force is another than the cahier's, in some year at least. */
export function changedCell(
  line: SettingLine,
  at: number,
  isModified: boolean,
  span: string | undefined,
): Cell {
  const [value, cahier] = [cell(VALUE, at), cell(CAHIER, at)];
  const isOther = `${value}<>${cahier}`;
  const inYears = span === undefined ? [] : [`MIN(${span})<>${cahier}`, `MAX(${span})<>${cahier}`];
  const tests = inYears.length > 0 ? `OR(${[isOther, ...inYears].join(',')})` : isOther;
  const test = line.counts === undefined ? tests : `AND(${line.counts},${tests})`;
  return { formula: `IF(${test},"modifié","")`, value: isModified ? 'modifié' : '', look: 'detail' };
}

/** The values by year of a parameter: given from a year on, the same as the year before until then. */
export function yearCells(
  scenario: Scenario,
  line: SettingLine,
  at: number,
  years: readonly number[],
): Cell[] {
  const id = line.id as ParameterId;
  const ofYear = (year: number): string => givenValue(scenario, id, year) ?? line.value;
  return years.map((year, rank): Cell => {
    const before = years[rank - 1];
    const value = ofYear(year);
    const same = before === undefined ? sameNumber(value, line.value) : sameNumber(value, ofYear(before));
    const given = numberCell(value, line.format);
    if (!same) return given;
    const shown = 'number' in given ? given.number : 'value' in given ? given.value : 0;
    return {
      formula: before === undefined ? cell(VALUE, at) : `$${letters(YEARS + rank - 1)}$${at}`,
      value: shown,
      look: 'carried',
      format: line.format,
    };
  });
}
