import { useState } from 'preact/hooks';
import { compte } from '../../../calculators/import/import-words.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { download } from '../download.ts';
import { Defile } from '../scrolled-table.tsx';

interface Props {
  /** How many, and of what. */
  readonly nom: string;
  readonly explication: string;
  readonly headCells: readonly string[];
  /** How many entries there are in all; `entrees` has the first ones. */
  readonly total: number;
  readonly entrees: readonly (readonly string[])[];
  /** The columns whose words are ours; the others are shown as typed. */
  readonly ourWords?: readonly string[];
  /** The name of the file to download, without « .csv ». */
  readonly fichier: string;
  /** All of them, as the text of a CSV file. */
  readonly exportList: () => Promise<string | undefined>;
  /** Whether they can no longer be asked for. */
  readonly wasLost: boolean;
  /** Beside the class of every list. */
  readonly className?: string;
}

const PAGE = 20;
const OUR_WORDS = ['Raison'];

/** Entries of an import: the first ones, more on demand, all of them as a file. */
export function RowList(props: Props) {
  const { nom, explication, headCells, total, entrees, ourWords = OUR_WORDS, className = '' } = props;
  const [shownItems, setShownItems] = useState(PAGE);
  if (total === 0) return null;
  const visibleOnes = entrees.slice(0, shownItems);
  const downloadAll = async (): Promise<void> => {
    const csv = await props.exportList();
    if (csv !== undefined) download(`${props.fichier}.csv`, 'text/csv;charset=utf-8', csv);
  };
  return (
    <details class={`line-list ${className}`.trim()}>
      <summary>{nom}</summary>
      <p>{explication}</p>
      <Defile nom={nom}>
        <table>
          <caption>
            {visibleOnes.length < total
              ? `Les ${visibleOnes.length} premières entrées sur ${formatNumber(String(total))}`
              : compte(total, 'entrée', 'entrées')}
          </caption>
          <thead>
            <tr>
              {headCells.map((texte) => (
                <th key={texte} scope="col">
                  {texte}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visibleOnes.map((entree, rank) => (
              <tr key={rank}>
                {entree.map((texte, colonne) => (
                  <td
                    key={headCells[colonne]}
                    data-verbatim={ourWords.includes(headCells[colonne] ?? '') ? undefined : true}
                  >
                    {texte}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      <p class="button-row si-script">
        {visibleOnes.length < entrees.length && (
          <button type="button" onClick={() => setShownItems(shownItems + PAGE)}>
            En voir davantage
          </button>
        )}
        <button type="button" disabled={props.wasLost} onClick={() => void downloadAll()}>
          Tout télécharger en CSV
        </button>
      </p>
    </details>
  );
}
