import { HyperFormula } from 'hyperformula';
import { type ChainRow, chainParameters } from './chain.ts';

const { tunnel, coefficientPartage, modulationMaximale, plafondGroupement } = chainParameters;

/** A row of the sheet: A to G are given, H to O are the chain's results. */
function cells(row: ChainRow, line: number): (number | string)[] {
  const formulas = [
    `=IF(B#<C#*(1-${tunnel}),C#*(1-${tunnel})-B#,IF(B#>C#*(1+${tunnel}),C#*(1+${tunnel})-B#,0))`,
    '=D#*(C#/E#)-B#',
    `=${coefficientPartage}*(MAX(H#,0)/3+MAX(I#,0)*2/3)`,
    '=J#*A#',
    `=${modulationMaximale}*(2*MAX(0,MIN(F#/G#,1))-1)`,
    '=K#*(1+L#)',
    `=${plafondGroupement}*(B#*A#)`,
    '=MIN(M#,N#)',
  ];
  const given = [
    row.patients,
    row.depenseReelle,
    row.depenseAjustee,
    row.depenseReellePrecedente,
    row.depenseAjusteePrecedente,
    row.scoreDonne,
    row.maximumDonne,
  ];
  return [...given.map(Number), ...formulas.map((formula) => formula.replaceAll('#', String(line)))];
}

/** The chain in HyperFormula, in doubles: a sheet is built from the rows, and its last column read. */
export function hyperFormula(rows: readonly ChainRow[]): number[] {
  const sheet = HyperFormula.buildFromArray(
    rows.map((row, index) => cells(row, index + 1)),
    { licenseKey: 'gpl-v3' },
  );
  const results = rows.map((_, row) => Number(sheet.getCellValue({ sheet: 0, row, col: 14 })));
  sheet.destroy();
  return results;
}
