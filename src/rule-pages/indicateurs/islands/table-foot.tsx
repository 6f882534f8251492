import type { NamedId } from '../../../cahier/edition.ts';
import { formatValue } from '../../../french/numbers.ts';
import { CARTE_MAXIMUM } from '../../../scenario/edit/indicateurs.ts';
import type { IndicateursSaisis } from '../../../scenario/format/typed-quality.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';
import { ajouter } from './changes.ts';

interface Props {
  readonly indicateurs: IndicateursSaisis;
  readonly calcul: Calcul;
  readonly dire: (texte: string) => void;
}

/** Adding an indicator à la carte, then the points of each list; the year's score is under the table, always in view. */
export function PiedDuTableau({ indicateurs, calcul, dire }: Props) {
  const { valeurs } = calcul.vue;
  const nombre = indicateurs.carte?.length ?? 0;
  const plein = nombre >= CARTE_MAXIMUM;
  const points = (id: NamedId) => formatValue(valeurs[id], 'point');
  const faire = (): void => {
    ajouter();
    dire(
      `Un indicateur à la carte est ajouté, pour ${calcul.vue.annee} seulement, avec des valeurs inventées, à remplacer : donnez-lui son nom et ses chiffres.`,
    );
    const nouveau = `t-carte-${nombre}-nom`;
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(nouveau)?.focus()));
  };
  return (
    <tfoot>
      <tr class="si-script indicateurs-ajout">
        <td colSpan={10} class="gauche">
          <button type="button" id="ajouter-carte" disabled={plein} onClick={faire}>
            Ajouter un indicateur à la carte
          </button>{' '}
          {plein
            ? 'Trois au plus par groupement.'
            : nombre === 0 && 'Dès le premier, les socles ne se partagent plus que leur part du poids.'}
        </td>
      </tr>
      <Somme nom="Points des socles" valeur={points('pointsSocles')} />
      {nombre > 0 && <Somme nom="Points à la carte" valeur={points('pointsCarte')} />}
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
