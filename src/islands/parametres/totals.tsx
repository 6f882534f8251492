import { difference, euros } from '../../calculators/parametres/differences.ts';
import { SUMS_ROUNDED } from '../../french/rounding.ts';
import type { EffetsParametres } from '../../scenario/compare/parameter-effects.ts';
import { pliable } from '../kit/foldable-table.ts';

type Autre = NonNullable<EffetsParametres['autre']>;

const NOMS = ['Valeurs', 'Total versé', 'Différence'] as const;
const [, TOTAL, ECART] = NOMS;

/** The totals: with the cahier's values, with each set, and what all the changes of a set do together. */
export function Totaux({ effets }: { readonly effets: EffetsParametres }) {
  const { cahier, ensemble, effetEnsemble, effetCombine, changements, autre, choix } = effets;
  const combines = changements.length > 1;
  const textes = [cahier, ensemble, autre?.ok ? autre.ensemble : null].map((jeu) => {
    const total = jeu === null ? '' : euros(jeu.total);
    return ['Jeu A, 10 changements', total, `+ ${total}`];
  });
  return (
    <>
      <table class={`totaux ${pliable([NOMS, ...textes])}`}>
        <caption class="cache">Total versé, crédits compris, selon les valeurs des paramètres</caption>
        <thead>
          <tr>
            {NOMS.map((nom) => (
              <th key={nom} scope="col">
                {nom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Valeurs de départ</th>
            <td data-nom={TOTAL}>{cahier === null ? '—' : euros(cahier.total)}</td>
            <td />
          </tr>
          <tr>
            <th scope="row">Jeu A{combien(changements.length)}</th>
            <td data-nom={TOTAL}>
              <b>{euros(ensemble.total)}</b>
            </td>
            <td data-nom={ECART}>
              <span role="status">{difference(effetEnsemble)}</span>
            </td>
          </tr>
          {combines && (
            <tr>
              <th scope="row">dont effets combinés</th>
              <td />
              <td data-nom={ECART}>{difference(effetCombine)}</td>
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
        <td data-nom={TOTAL}>
          <b>{euros(autre.ensemble.total)}</b>
        </td>
        <td data-nom={ECART}>{difference(autre.effetEnsemble)}</td>
      </tr>
      <tr>
        <th scope="row">B moins A</th>
        <td />
        <td data-nom={ECART}>{difference(autre.ecart)}</td>
      </tr>
    </>
  );
}

/** « , 2 changements ». */
function combien(changements: number): string {
  if (changements === 0) return '';
  return `, ${changements} changement${changements > 1 ? 's' : ''}`;
}
