import { euros } from '../../calculators/estimer/euros.ts';
import type { EstimationCalculee } from '../../scenario/estimate/estimate.ts';
import { href } from '../../site.ts';
import { pliable } from '../kit/foldable-table.ts';
import { MarqueInvente } from '../kit/invented.tsx';
import { DitModifie, MarqueModifie, Modifies } from '../kit/modified.tsx';
import { Defile } from '../kit/scrolled-table.tsx';
import { Statut } from '../kit/status.tsx';

interface Props {
  readonly estime: EstimationCalculee;
}

/** Said first, and only when it is so: amounts for a groupement that could not have taken part. */
export function Eligibilite({ estime }: Props) {
  const limite = estime.limites.find(({ id, etat }) => id === 'eligibilite' && etat === 'atteint');
  if (limite === undefined) return null;
  return (
    <p class="fraicheur">
      {limite.phrase}{' '}
      {limite.modifies.length > 0 ? (
        <DitModifie modifies={limite.modifies} />
      ) : (
        <Statut status={limite.status} />
      )}
    </p>
  );
}

/** What binds, and how far the rest is from binding. */
export function Limites({ estime }: Props) {
  return (
    <section>
      <h3 class="section">Ce qui limite</h3>
      <ul class="liste">
        {estime.limites.map(({ id, label, court, phrase, etat, modifies }) => (
          <li key={id} class={etat === 'atteint' ? 'atteint' : ''}>
            <details>
              <summary>
                <span>
                  {label} {modifies.length > 0 && <MarqueModifie />}
                </span>
                <span>
                  {etat === 'atteint' && <span aria-hidden="true">● </span>}
                  {court}
                </span>
              </summary>
              <p>
                {phrase} <Modifies modifies={modifies} />
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PropsAppuis extends Props {
  readonly inventees: readonly number[];
  /** The numbers that are still those of the invented patients, in words. */
  readonly nombres: string;
}

/** The parameters and the hypotheses that this very result used. */
export function Appuis({ estime, inventees, nombres }: PropsAppuis) {
  return (
    <section>
      <h3 class="section">Ce sur quoi cela repose</h3>
      <ul class="liste">
        {inventees.length > 0 && (
          <li>
            <span>
              Des <a href={href('/regles/indicateurs/')}>indicateurs</a> ou une{' '}
              <a href={href('/regles/experience-patient/')}>note d'expérience</a> inventés, en{' '}
              {inventees.join(', ')}
            </span>
            <MarqueInvente accord="s" />
          </li>
        )}
        {nombres !== '' && (
          <li>
            <span>
              Des <a href={href('/regles/patientele/')}>patients inventés</a> : {nombres}
            </span>
            <MarqueInvente accord="s" />
          </li>
        )}
        {estime.repose.map(({ label, status, hypothese, modifies }) => (
          <li key={label}>
            <span>{label}</span>
            {modifies.length > 0 ? (
              <DitModifie modifies={modifies} />
            ) : (
              <Statut status={status} hypothese={hypothese} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const SEPAREES = ['Défavorable', 'Centrale', 'Favorable'] as const;

/** What makes the low and the high figure differ from the central one. */
export function Separations({ estime: { fourchette } }: Props) {
  const { variantes, enOrdre, separations } = fourchette;
  const total = [variantes.bas, variantes.central, variantes.haut].map(euros);
  const lignes = [
    ...separations.map(({ label, bas, central, haut }) => [label, bas, central, haut]),
    ['Total versé', ...total],
  ];
  return (
    <>
      <Defile nom="Ce qui sépare les trois estimations">
        <table class={`separations ${pliable([['', ...SEPAREES], ...lignes])}`}>
          <thead>
            <tr>
              <td />
              {SEPAREES.map((nom) => (
                <th key={nom} scope="col">
                  {nom}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lignes.map(([label, ...valeurs], rang) => (
              <tr key={label} class={rang === separations.length ? 'total' : undefined}>
                <th scope="row">{label}</th>
                {SEPAREES.map((nom, colonne) => (
                  <td key={nom} data-nom={nom}>
                    {valeurs[colonne]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      {!enOrdre && (
        <p class="aide">
          Au plafond, dépenser moins abaisse aussi le plafond : la variante favorable peut rapporter moins.
        </p>
      )}
    </>
  );
}
