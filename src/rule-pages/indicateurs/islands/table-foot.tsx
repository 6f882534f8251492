import type { NamedId } from '../../../cahier/edition.ts';
import { formatValue } from '../../../french/numbers.ts';
import { focusOn } from '../../../islands/kit/later-focus.ts';
import { CARTE_MAXIMUM } from '../../../scenario/edit/indicateurs.ts';
import type { TypedIndicateurs } from '../../../scenario/format/typed-quality.ts';
import type { Calculation } from '../../../scenario/run/page-results.ts';
import { add } from './changes.ts';

interface Props {
  readonly indicateurs: TypedIndicateurs;
  readonly calcul: Calculation;
  readonly say: (texte: string) => void;
}

/** Adding an indicator à la carte, then the points of each list; the year's score is under the table, always in view. */
export function TableFooter({ indicateurs, calcul: calculation, say }: Props) {
  const { valeurs } = calculation.vue;
  const number = indicateurs.carte?.length ?? 0;
  const isFull = number >= CARTE_MAXIMUM;
  const points = (id: NamedId) => formatValue(valeurs[id], 'point');
  const toDo = (): void => {
    add();
    say(
      `Un indicateur à la carte est ajouté, pour ${calculation.vue.annee} seulement, avec des valeurs inventées, à remplacer par les vôtres, comme son nom.`,
    );
    focusOn(`t-carte-${number}-nom`);
  };
  return (
    <tfoot>
      <tr class="si-script indicateurs-ajout">
        <td colSpan={10} class="gauche">
          <button type="button" id="ajouter-carte" disabled={isFull} onClick={toDo}>
            Ajouter un indicateur à la carte
          </button>{' '}
          {isFull
            ? 'Trois au plus par groupement.'
            : number === 0 && 'Dès le premier, les socles ne se partagent plus que leur part du poids.'}
        </td>
      </tr>
      <Somme nom="Points des socles" valeur={points('pointsSocles')} />
      {number > 0 && <Somme nom="Points à la carte" valeur={points('pointsCarte')} />}
    </tfoot>
  );
}

function Somme({ nom, valeur }: { readonly nom: string; readonly valeur: string }) {
  return (
    <tr>
      <th scope="row" colSpan={8} class="indicateurs-somme">
        {nom}
      </th>
      <td>{valeur}</td>
      <td />
    </tr>
  );
}
