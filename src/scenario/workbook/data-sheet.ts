import type { Edition, InputId } from '../../cahier/edition.ts';
import { dataInputs, inputPlaces } from './input-places.ts';
import type { DataLine } from './lines.ts';
import { formatOf, unitWords } from './provenance-cells.ts';
import { type Cell, type Check, letters, on, type Sheet } from './sheet.ts';
import { type Column, FIRST, tableSheet } from './table-sheet.ts';

const DATA = 'Données';

/** The columns before the inputs: the groupement, its year. */
const BEFORE = 2;

/** The cell of « Données » that holds an input on a line. */
export function dataCell(id: InputId, line: number): string {
  const column = id === 'annee' ? 1 : BEFORE + dataInputs.indexOf(id);
  return `${on(DATA)}${letters(column)}${line}`;
}

export const groupementCell = (line: number): string => `${on(DATA)}A${line}`;

/** « Données » : what is given, one line a groupement and year, the base year first. */
export function dataSheet({ inputs }: Edition, lines: readonly DataLine[]): Sheet {
  const given: readonly Column<DataLine>[] = dataInputs.map((id): Column<DataLine> => {
    const { label, symbol, unit, ...input } = inputs[id];
    const choice = 'choice' in input ? true : undefined;
    const format = formatOf(unit, { choice });
    const isOnce = inputPlaces[id].from === 'groupement';
    return {
      label,
      symbol,
      unit: unitWords(unit, choice),
      status: { text: 'donnée', look: 'detail' },
      source: isOnce ? "une fois, l'année de base" : '',
      cell: ({ given: values, rank }): Cell | undefined => {
        const number = values[id];
        if (number !== undefined) return { number, look: 'given', format };
        // Read where another choice is made; never where a groupement says it once.
        return isOnce === rank > 0 ? undefined : { blank: true, look: 'unused', format };
      },
    };
  });
  const last = FIRST + lines.length - 1;
  const checks = dataInputs.flatMap((id, rank): Check[] => {
    if (!('choice' in inputs[id])) return [];
    const at = letters(BEFORE + rank);
    return [
      {
        range: `${at}${FIRST}:${at}${last}`,
        formula: `OR(${at}${FIRST}=0,${at}${FIRST}=1)`,
        message: '0 ou 1 est attendu.',
      },
    ];
  });
  return tableSheet({
    sheet: DATA,
    title: 'Données',
    lead: "Ce qui est donné, une ligne par groupement et par année, l'année de base comprise. Changez une valeur : tout le classeur suit.",
    columns: [
      {
        label: 'Groupement',
        width: 34,
        cell: ({ groupement }) => ({ text: groupement.nom, look: 'words' }),
      },
      {
        label: inputs.annee.label,
        symbol: inputs.annee.symbol,
        unit: unitWords(inputs.annee.unit),
        width: 11,
        cell: ({ year }) => ({ number: year.annee, look: 'words', format: 'plain' }),
      },
      ...given,
    ],
    rows: lines,
    frozen: BEFORE,
    checks,
  });
}
