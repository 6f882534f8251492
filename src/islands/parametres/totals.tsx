import { difference, euros } from '../../calculators/parametres/differences.ts';
import { SUMS_ROUNDED } from '../../french/rounding.ts';
import type { ParameterEffects } from '../../scenario/compare/parameter-effects.ts';
import { pliable } from '../kit/foldable-table.ts';
import { ToNotebook } from '../kit/to-notebook.tsx';

type Autre = NonNullable<ParameterEffects['autre']>;

const NAMES = ['Valeurs', 'Total versé', 'Différence'] as const;
const [, TOTAL, ECART] = NAMES;

/** The totals: with the cahier's values, with each set, and what all the changes of a set do together. */
export function Totals({ effects }: { readonly effects: ParameterEffects }) {
  const { cahier, together, jointEffect, combinedEffect, changes, autre, choice } = effects;
  const combines = changes.length > 1;
  const textes = [cahier, together, autre?.ok ? autre.together : null].map((valueSet) => {
    const total = valueSet === null ? '' : euros(valueSet.total);
    return ['Jeu A, 10 changements', total, `+ ${total}`];
  });
  return (
    <>
      <table class={`totaux ${pliable([NAMES, ...textes])}`}>
        <caption class="cache">Total versé, crédits compris, selon les valeurs des paramètres</caption>
        <thead>
          <tr>
            {NAMES.map((nom) => (
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
            <th scope="row">Jeu A{howMany(changes.length)}</th>
            <td data-nom={TOTAL}>
              <b>{euros(together.total)}</b>
            </td>
            <td data-nom={ECART}>
              <span role="status">{difference(jointEffect)}</span>
            </td>
          </tr>
          {combines && (
            <tr>
              <th scope="row">dont effets combinés</th>
              <td />
              <td data-nom={ECART}>{difference(combinedEffect)}</td>
            </tr>
          )}
          {autre !== undefined && <SetB autre={autre} />}
        </tbody>
      </table>
      <ToNotebook what="tableau" nom="le total selon les paramètres" />
      <p class="aide">Montants à l'euro. {SUMS_ROUNDED}</p>
      {combines && (
        <p class="aide">
          Effets combinés : ce que les changements du jeu A font ensemble, moins la somme de ce que chacun
          fait seul.
        </p>
      )}
      {choice.map(({ id, label, valeur }) => (
        <p key={id} class="aide">
          Choix de calcul, le même partout : {label}, {valeur}.
        </p>
      ))}
    </>
  );
}

function SetB({ autre }: { readonly autre: Autre }) {
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
        <th scope="row">Jeu B{howMany(autre.changes.length)}</th>
        <td data-nom={TOTAL}>
          <b>{euros(autre.together.total)}</b>
        </td>
        <td data-nom={ECART}>{difference(autre.jointEffect)}</td>
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
function howMany(changes: number): string {
  if (changes === 0) return '';
  return `, ${changes} changement${changes > 1 ? 's' : ''}`;
}
