import { useState } from 'preact/hooks';
import { captionOf, type FigureTable, shownRows } from '../../figures/kit/table.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';
import { pliable } from './foldable-table.ts';
import { SaysModified } from './modified.tsx';
import { Defile } from './scrolled-table.tsx';
import { NotebookButton } from './to-notebook.tsx';

/** Said where what writes a file could not be fetched. */
export const NON_PREPARE =
  " Le fichier n'a pas pu être préparé : vérifiez votre connexion, puis rechargez la page.";

interface Props {
  readonly table: FigureTable;
  readonly nom: string;
  /** What is not the cahier's in what it tells. */
  readonly modifies?: readonly Modified[];
  /** Whether the page has said that already, beside each of its names. */
  readonly toldAbove?: boolean;
  /** What « Ajouter au carnet » adds of it: the table of its name; null where its figure is added. */
  readonly carnet?: string | null;
}

/** The data of a figure, to be read and to be taken away. */
export function Table(props: Props) {
  const { table, nom, modifies = [], toldAbove, carnet = `tableau ${nom}` } = props;
  const [lack, setLack] = useState('');
  const save = ({ currentTarget }: { readonly currentTarget: Element }): void => {
    import('./csv-download.ts').then(
      async ({ downloadShown }) => setLack(await downloadShown(currentTarget, table, nom, modifies)),
      () => setLack(NON_PREPARE),
    );
  };
  const rows = shownRows(table);
  /** A column without a number is of words, set from the left. */
  const sides = table.head.map((_, rank) =>
    rows.some((row) => /^\W*\d/.test(row[rank] ?? '')) ? undefined : 'gauche',
  );
  return (
    <>
      <Defile nom={table.caption}>
        <table class={pliable([table.head, ...rows])}>
          <caption>
            {captionOf(table)} {!toldAbove && <SaysModified modifies={modifies} />}
          </caption>
          <thead>
            <tr>
              {table.head.map((text, rank) => (
                <th key={text} scope="col" class={sides[rank]}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((text, rank) =>
                  rank === 0 ? (
                    <th key={table.head[rank]} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={table.head[rank]} class={sides[rank]} data-nom={table.head[rank]}>
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      <button type="button" class="lien si-script" onClick={save}>
        Ces données en CSV
      </button>{' '}
      {carnet !== null && <NotebookButton what={carnet} nom={table.caption} />}
      <span role="status">{lack}</span>
    </>
  );
}
