import { euros } from '../../calculators/estimer/euros.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import { href } from '../../site.ts';
import { pliable } from '../kit/foldable-table.ts';
import { InventedMark } from '../kit/invented.tsx';
import { ModifiedList, ModifiedMark, SaysModified } from '../kit/modified.tsx';
import { Defile } from '../kit/scrolled-table.tsx';
import { StatusMark } from '../kit/status.tsx';
import { ToNotebook } from '../kit/to-notebook.tsx';

interface Props {
  readonly estimationShown: ComputedEstimation;
}

/** Said first, and only when it is so: amounts for a groupement that could not have taken part. */
export function Eligibilite({ estimationShown }: Props) {
  const limit = estimationShown.limits.find(({ id, state }) => id === 'eligibilite' && state === 'atteint');
  if (limit === undefined) return null;
  return (
    <p class="fraicheur">
      {limit.phrase}{' '}
      {limit.modifies.length > 0 ? (
        <SaysModified modifies={limit.modifies} />
      ) : (
        <StatusMark status={limit.status} />
      )}
    </p>
  );
}

/** What binds, and how far the rest is from binding. */
export function Limits({ estimationShown }: Props) {
  return (
    <section class="limites">
      <h3 class="section">Ce qui limite</h3>
      <ul class="liste">
        {estimationShown.limits.map(({ id, label, shortText, phrase, state, modifies }) => (
          <li key={id} class={state === 'atteint' ? 'atteint' : ''}>
            <details>
              <summary>
                <span>
                  {label} {modifies.length > 0 && <ModifiedMark />}
                </span>
                <span>
                  {state === 'atteint' && <span aria-hidden="true">● </span>}
                  {shortText}
                </span>
              </summary>
              <p>
                {phrase} <ModifiedList modifies={modifies} />
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SupportsProps extends Props {
  readonly inventedItems: readonly number[];
  /** The numbers that are still those of the invented patients, in words. */
  readonly numbers: string;
}

/** The parameters and the hypotheses that this very result used. */
export function Supports({ estimationShown, inventedItems, numbers }: SupportsProps) {
  return (
    <section class="appuis">
      <h3 class="section">Ce sur quoi cela repose</h3>
      <ul class="liste">
        {inventedItems.length > 0 && (
          <li>
            <span>
              Des <a href={href('/regles/indicateurs/')}>indicateurs</a> ou une{' '}
              <a href={href('/regles/experience-patient/')}>note d'expérience</a> inventés, en{' '}
              {inventedItems.join(', ')}
            </span>
            <InventedMark accord="s" />
          </li>
        )}
        {numbers !== '' && (
          <li>
            <span>
              Des <a href={href('/regles/patientele/')}>patients inventés</a> : {numbers}
            </span>
            <InventedMark accord="s" />
          </li>
        )}
        {estimationShown.restsOn.map(({ label, status, hypothese, modifies }) => (
          <li key={label}>
            <span>{label}</span>
            {modifies.length > 0 ? (
              <SaysModified modifies={modifies} />
            ) : (
              <StatusMark status={status} hypothese={hypothese} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const SEPARATED = ['Défavorable', 'Centrale', 'Favorable'] as const;

/** What makes the low and the high figure differ from the central one. */
export function Separations({ estimationShown: { range } }: Props) {
  const { variantes, areOrdered, separations } = range;
  const total = [variantes.low, variantes.central, variantes.high].map(euros);
  const lignes = [
    ...separations.map(({ label, low, central, high }) => [label, low, central, high]),
    ['Total versé', ...total],
  ];
  return (
    <>
      <Defile nom="Ce qui sépare les trois estimations">
        <table class={`separations ${pliable([['', ...SEPARATED], ...lignes])}`}>
          <thead>
            <tr>
              <td />
              {SEPARATED.map((nom) => (
                <th key={nom} scope="col">
                  {nom}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lignes.map(([label, ...valeurs], rank) => (
              <tr key={label} class={rank === separations.length ? 'total' : undefined}>
                <th scope="row">{label}</th>
                {SEPARATED.map((nom, colonne) => (
                  <td key={nom} data-nom={nom}>
                    {valeurs[colonne]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      <ToNotebook what="tableau" nom="ce qui sépare les trois estimations" />
      {!areOrdered && (
        <p class="aide">
          Au plafond, dépenser moins abaisse aussi le plafond : la variante favorable peut rapporter moins.
        </p>
      )}
    </>
  );
}
