import { useState } from 'preact/hooks';
import { compte } from '../../../calculators/import/import-words.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { telecharger } from '../download.ts';
import { Defile } from '../scrolled-table.tsx';

interface Props {
  /** How many, and of what. */
  readonly nom: string;
  readonly explication: string;
  readonly tete: readonly string[];
  /** How many entries there are in all; `entrees` has the first ones. */
  readonly total: number;
  readonly entrees: readonly (readonly string[])[];
  /** The columns whose words are ours; the others are shown as typed. */
  readonly nosMots?: readonly string[];
  /** The name of the file to download, without « .csv ». */
  readonly fichier: string;
  /** All of them, as the text of a CSV file. */
  readonly exporter: () => Promise<string | undefined>;
  /** Whether they can no longer be asked for. */
  readonly perdue: boolean;
  /** Beside the class of every list. */
  readonly classe?: string;
}

const PAGE = 20;
const NOS_MOTS = ['Raison'];

/** Entries of an import: the first ones, more on demand, all of them as a file. */
export function ListeDeLignes(props: Props) {
  const { nom, explication, tete, total, entrees, nosMots = NOS_MOTS, classe = '' } = props;
  const [montrees, setMontrees] = useState(PAGE);
  if (total === 0) return null;
  const visibles = entrees.slice(0, montrees);
  const telechargerTout = async (): Promise<void> => {
    const csv = await props.exporter();
    if (csv !== undefined) telecharger(`${props.fichier}.csv`, 'text/csv;charset=utf-8', csv);
  };
  return (
    <details class={`g-liste ${classe}`.trim()}>
      <summary>{nom}</summary>
      <p>{explication}</p>
      <Defile nom={nom}>
        <table>
          <caption>
            {visibles.length < total
              ? `Les ${visibles.length} premières entrées sur ${formatNumber(String(total))}`
              : compte(total, 'entrée', 'entrées')}
          </caption>
          <thead>
            <tr>
              {tete.map((texte) => (
                <th key={texte} scope="col">
                  {texte}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visibles.map((entree, rang) => (
              <tr key={rang}>
                {entree.map((texte, colonne) => (
                  <td
                    key={tete[colonne]}
                    data-verbatim={nosMots.includes(tete[colonne] ?? '') ? undefined : true}
                  >
                    {texte}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      <p class="g-actions si-script">
        {visibles.length < entrees.length && (
          <button type="button" onClick={() => setMontrees(montrees + PAGE)}>
            En voir davantage
          </button>
        )}
        <button type="button" disabled={props.perdue} onClick={() => void telechargerTout()}>
          Tout télécharger en CSV
        </button>
      </p>
    </details>
  );
}
