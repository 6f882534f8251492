import { formatNumber } from '../../../french/numbers.ts';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import type { WordedLevels } from '../../../population/levels/worded-levels.ts';

interface Props {
  readonly reponse: Extract<WordedLevels, { state: 'refuse' }>;
}

const compte = (number: number): string => formatNumber(String(number));

/** The lines that are no numbers: nothing is computed while there are some. */
export function RefusedCells({ reponse: { refusees: refusedCells, others, itemsRead } }: Props) {
  const allOfThem = refusedCells.length + others;
  return (
    <>
      <p class="niveaux-refus" role="status">
        <b>
          {allOfThem === 1 ? 'Une ligne est à corriger' : `${compte(allOfThem)} lignes sont à corriger`}, rien
          n'est calculé.
        </b>{' '}
        {compte(itemsRead)} {itemsRead > 1 ? 'autres sont lues' : 'autre est lue'} ; votre texte est gardé tel
        quel.
      </p>
      <Defile nom="Lignes à corriger">
        <table>
          <thead>
            <tr>
              <th scope="col">Ligne</th>
              <th scope="col" class="gauche">
                Valeur
              </th>
              <th scope="col" class="gauche">
                Pourquoi
              </th>
            </tr>
          </thead>
          <tbody>
            {refusedCells.map(({ row, valeur, reason }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                <td class="gauche" data-verbatim>
                  {valeur}
                </td>
                <td class="gauche">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      {others > 0 && <p>Et {compte(others)} autres.</p>}
    </>
  );
}
