import type { FigureTable } from '../figures/figure.ts';
import { Defile } from './defile.tsx';
import { telechargerCsv } from './telecharger.ts';

/** The data of a figure, to be read and to be taken away. */
export function Table({ table, nom }: { readonly table: FigureTable; readonly nom: string }) {
  return (
    <>
      <Defile nom={table.caption}>
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((text, rang) =>
                  rang === 0 ? (
                    <th key={table.head[rang]} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={table.head[rang]}>{text}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      <button
        type="button"
        class="lien si-script"
        onClick={() => telechargerCsv([table.head, ...table.rows], nom)}
      >
        Ces données en CSV
      </button>
    </>
  );
}
