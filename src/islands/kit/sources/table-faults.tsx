import type { OpenedTable } from '../../../scenario/table/opened-table.ts';
import { Defile } from '../scrolled-table.tsx';

export type Faults = Extract<OpenedTable, { readonly ok: false }>['faults'];

/** All that is wrong in a table, cell by cell. */
export function TableFaults({ faults }: { readonly faults: Faults }) {
  return (
    <section class="avis dossier-fautes" aria-labelledby="tableau-refuse">
      <h3 id="tableau-refuse" tabIndex={-1}>
        Les fautes du tableau
      </h3>
      <Defile nom="Ce qui est à corriger dans le tableau">
        <table>
          <caption class="cache">Ce qui est à corriger dans le tableau</caption>
          <thead>
            <tr>
              <th scope="col">Ligne</th>
              <th scope="col">Colonne</th>
              <th scope="col">Valeur</th>
              <th scope="col">Raison</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ ligne, colonne, valeur, raison }) => (
              <tr key={`${ligne} ${colonne} ${raison}`}>
                <th scope="row">{ligne ?? 'tout le tableau'}</th>
                <td class="gauche" data-verbatim>
                  {colonne}
                </td>
                <td class="gauche" data-verbatim>
                  {valeur}
                </td>
                <td class="gauche">{raison}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
    </section>
  );
}
