import { useState } from 'preact/hooks';
import { formatNumber } from '../../french/numbers.ts';
import type { ListeExportee } from '../../workers/population-types.ts';
import { Defile } from '../defile.tsx';
import { telecharger } from '../telecharger.ts';
import { groupe } from './client.ts';
import { compte } from './phrases.ts';

interface Props {
  /** How many, and of what. */
  readonly nom: string;
  readonly explication: string;
  readonly liste: ListeExportee;
  readonly tete: readonly string[];
  /** How many entries there are in all; `entrees` has the first ones. */
  readonly total: number;
  readonly entrees: readonly (readonly string[])[];
}

const PAGE = 20;

/** The only column whose words are ours. */
const RAISON = 'Raison';

async function exporter(liste: ListeExportee): Promise<void> {
  const csv = await groupe.exporter(liste);
  if (csv !== undefined) telecharger(`ipep-reponses-${liste}.csv`, 'text/csv;charset=utf-8', csv);
}

/** What an import has set aside: the first entries, more on demand, all of them as a file. Values are shown as typed. */
export function ListeDeLignes({ nom, explication, liste, tete, total, entrees }: Props) {
  const [montrees, setMontrees] = useState(PAGE);
  if (total === 0) return null;
  const visibles = entrees.slice(0, montrees);
  return (
    <details class="g-liste">
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
                  <td key={tete[colonne]} data-verbatim={tete[colonne] === RAISON ? undefined : true}>
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
        <button type="button" disabled={groupe.perdue.value} onClick={() => void exporter(liste)}>
          Tout télécharger en CSV
        </button>
      </p>
    </details>
  );
}
