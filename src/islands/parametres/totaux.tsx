import { SUMS_ROUNDED } from '../../french/rounding.ts';
import type { EffetsParametres } from '../../scenario/effets.ts';
import { difference, euros } from './montants.ts';

type Autre = NonNullable<EffetsParametres['autre']>;

/** The totals: with the cahier's values, with each set, and what all the changes of a set do together. */
export function Totaux({ effets }: { readonly effets: EffetsParametres }) {
  const { cahier, ensemble, effetEnsemble, effetCombine, changements, autre, choix } = effets;
  const combines = changements.length > 1;
  return (
    <>
      <table class="totaux">
        <caption class="cache">Total versé, crédits compris, selon les valeurs des paramètres</caption>
        <thead>
          <tr>
            <th scope="col">Valeurs</th>
            <th scope="col">Total versé</th>
            <th scope="col">Écart au cahier</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Cahier</th>
            <td>{cahier === null ? '—' : euros(cahier.total)}</td>
            <td />
          </tr>
          <tr>
            <th scope="row">Jeu A{combien(changements.length)}</th>
            <td>
              <b>{euros(ensemble.total)}</b>
            </td>
            <td>
              <span role="status">{difference(effetEnsemble)}</span>
            </td>
          </tr>
          {combines && (
            <tr>
              <th scope="row">dont effets combinés</th>
              <td />
              <td>{difference(effetCombine)}</td>
            </tr>
          )}
          {autre !== undefined && <JeuB autre={autre} />}
        </tbody>
      </table>
      <p class="aide">Montants à l'euro. {SUMS_ROUNDED}</p>
      {combines && (
        <p class="aide">
          Effets combinés : ce que les changements du jeu A font ensemble, moins la somme de ce que chacun
          fait seul.
        </p>
      )}
      {choix.map(({ id, label, valeur }) => (
        <p key={id} class="aide">
          Choix de calcul, le même partout : {label}, {valeur}.
        </p>
      ))}
    </>
  );
}

function JeuB({ autre }: { readonly autre: Autre }) {
  if (!autre.ok) {
    return (
      <tr>
        <th scope="row">Jeu B</th>
        <td colSpan={2}>une valeur du jeu B est à corriger</td>
      </tr>
    );
  }
  return (
    <>
      <tr>
        <th scope="row">Jeu B{combien(autre.changements.length)}</th>
        <td>
          <b>{euros(autre.ensemble.total)}</b>
        </td>
        <td>{difference(autre.effetEnsemble)}</td>
      </tr>
      <tr>
        <th scope="row">B moins A</th>
        <td />
        <td>{difference(autre.ecart)}</td>
      </tr>
    </>
  );
}

/** « , 2 changements ». */
function combien(changements: number): string {
  if (changements === 0) return '';
  return `, ${changements} changement${changements > 1 ? 's' : ''}`;
}
