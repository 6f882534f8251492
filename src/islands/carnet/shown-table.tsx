import type { ShownTable } from '../../notebook/notebook.ts';
import { pliable } from '../kit/foldable-table.ts';
import { Defile } from '../kit/scrolled-table.tsx';

interface Props {
  readonly table: ShownTable;
  readonly nom: string;
}

const NUMBER = /^[+\u2212-]?[\s\u00a0\u202f]?[\d\s\u00a0\u202f]+(?:,\d+)?[\s\u00a0\u202f]*[€%]?$/;

/** What a cell kept, as a table. */
export function TableShown({ table: { entete, lignes }, nom }: Props) {
  const numeric = entete.map(
    (_, column) =>
      column > 0 && lignes.every((line) => line[column] === '' || NUMBER.test(line[column] ?? '')),
  );
  const side = (column: number) => (numeric[column] ? 'carnet-nombre' : undefined);
  return (
    <Defile nom={nom}>
      <table class={`carnet-table ${pliable([entete, ...lignes])}`}>
        <caption class="cache">{nom}</caption>
        <thead>
          <tr>
            {entete.map((text, column) => (
              <th key={column} scope="col" class={side(column)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((line, rank) => (
            <tr key={rank}>
              {line.map((text, column) =>
                column === 0 ? (
                  <th key={entete[column]} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column} data-nom={entete[column]} class={side(column)}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
