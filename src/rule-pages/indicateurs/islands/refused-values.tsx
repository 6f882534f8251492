import { formatNumber } from '../../../french/numbers.ts';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import type { ReponseNiveaux } from '../../../population/niveaux/derived-niveaux.ts';

interface Props {
  readonly reponse: Extract<ReponseNiveaux, { etat: 'refuse' }>;
}

const compte = (nombre: number): string => formatNumber(String(nombre));

/** The lines that are no numbers: nothing is computed while there are some. */
export function Refusees({ reponse: { refusees, autres, lues } }: Props) {
  const toutes = refusees.length + autres;
  return (
    <>
      <p class="niveaux-refus" role="status">
        <b>
          {toutes === 1 ? 'Une ligne est à corriger' : `${compte(toutes)} lignes sont à corriger`}, rien n'est
          calculé.
        </b>{' '}
        {compte(lues)} {lues > 1 ? 'autres sont lues' : 'autre est lue'} ; votre texte est gardé tel quel.
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
            {refusees.map(({ ligne, valeur, raison }) => (
              <tr key={ligne}>
                <th scope="row">{ligne}</th>
                <td class="gauche" data-verbatim>
                  {valeur}
                </td>
                <td class="gauche">{raison}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      {autres > 0 && <p>Et {compte(autres)} autres.</p>}
    </>
  );
}
