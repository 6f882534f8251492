import { number } from '../../calculators/estimer/euros.ts';
import { formatPercent } from '../../french/numbers.ts';
import { SUMS_ROUNDED } from '../../french/rounding.ts';
import type { Portfolio } from '../../scenario/run/portfolio.ts';
import { store } from '../../store/page-store.ts';
import { pliable } from '../kit/foldable-table.ts';
import { Defile } from '../kit/scrolled-table.tsx';
import { StatusMark } from '../kit/status.tsx';
import { ToNotebook } from '../kit/to-notebook.tsx';

interface Props {
  readonly portefeuille: Portfolio;
  /** The rank of the groupement that the page looks at. */
  readonly lookedAt: number;
}

/** Beyond these, the groupements are folded: the comparison comes after them. */
const MANY = 20;

const TOTAL = 'Total, €';
const LOOK = 'Regarder';

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** All the groupements of the scenario together: what they share, and what each is paid. */
export function Together({ portefeuille, lookedAt }: Props) {
  const { groupements, facteurDonne, annees } = portefeuille;
  const avances = annees.some(({ interessement, paid }) => interessement !== paid);
  return (
    <section class="portefeuille">
      <h3 class="section">Portefeuille</h3>
      <p class="aide">
        Les {groupements.length} groupements du scénario, ensemble, en euros. Tous ceux qui ont un résultat
        dans l'année comptent <StatusMark status="hypothese" hypothese="H14" />
        {facteurDonne ? (
          <>
            . Le facteur est donné par le scénario : il n'est pas calculé sur ces groupements{' '}
            <StatusMark status="hypothese" hypothese="H7" />
          </>
        ) : (
          <>
            {' '}
            ; si leur demande dépasse l'enveloppe, tous sont réduits du même facteur{' '}
            <StatusMark status="hypothese" hypothese="H7" />
          </>
        )}
      </p>
      <ByYear portefeuille={portefeuille} />
      {avances && (
        <p class="aide">
          Ce qui est versé comprend les avances et leur récupération, qui ne passent pas par l'enveloppe.
        </p>
      )}
      <details class="provenances" open={groupements.length <= MANY}>
        <summary>Le total de chaque groupement, crédits d'amorçage compris</summary>
        <ByGroupement portefeuille={portefeuille} lookedAt={lookedAt} />
      </details>
    </section>
  );
}

function ByYear({ portefeuille }: Pick<Props, 'portefeuille'>) {
  const { annees, groupements: all } = portefeuille;
  const [share, ...others] = [
    ...new Set(annees.map(({ plafondNational }) => formatPercent(plafondNational))),
  ];
  const isOne = others.length === 0;
  const names = [
    'Dépenses',
    isOne ? `Enveloppe ${share}` : 'Enveloppe',
    'Demandé',
    'Facteur',
    "Versé l'année suivante",
  ];
  const lignes = annees.map(({ depenses, enveloppe, plafondNational, request, facteur, paid }) => [
    number(depenses),
    isOne ? number(enveloppe) : `${number(enveloppe)} (${formatPercent(plafondNational)})`,
    number(request),
    formatPercent(facteur, twoDecimals),
    number(paid),
  ]);
  const place = pliable([names, ...lignes].map((textes) => ['Année des résultats', ...textes]));
  return (
    <>
      <Defile nom="Portefeuille par année">
        <table class={`ensemble ${place}`}>
          <thead>
            <tr>
              <th scope="col">Année des résultats</th>
              {names.map((nom) => (
                <th key={nom} scope="col">
                  {nom}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {annees.map(({ annee, groupements }, rank) => (
              <tr key={annee}>
                <th scope="row">
                  {annee}
                  {groupements < all.length && (
                    <small>
                      {' '}
                      ({groupements} sur {all.length})
                    </small>
                  )}
                </th>
                {names.map((nom, colonne) => (
                  <td key={nom} data-nom={nom}>
                    {lignes[rank]?.[colonne]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      <ToNotebook what="tableau" nom="le portefeuille, année par année" />
    </>
  );
}

function ByGroupement({ portefeuille: { groupements, total }, lookedAt }: Props) {
  const place = pliable([
    ['Groupement', TOTAL, ''],
    ...groupements.map((each) => [each.nom, number(each.total), LOOK]),
    ['', number(total), ''],
  ]);
  return (
    <>
      <Defile nom="Portefeuille par groupement">
        <table class={`separations ${place}`}>
          <thead>
            <tr>
              <th scope="col">Groupement</th>
              <th scope="col">{TOTAL}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {groupements.map(({ nom, total: ownValue }, rank) => (
              <tr key={nom}>
                <th scope="row" data-verbatim>
                  {nom}
                </th>
                <td data-nom={TOTAL}>{number(ownValue)}</td>
                <td>
                  <button
                    type="button"
                    class="lien"
                    aria-label={`Regarder ${nom}`}
                    aria-pressed={rank === lookedAt}
                    onClick={() => store.look({ groupement: rank, annee: 1 })}
                  >
                    {LOOK}
                  </button>
                </td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">Total</th>
              <td data-nom={TOTAL}>{number(total)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </Defile>
      <ToNotebook what="tableau" nom="le portefeuille, par groupement" />
      <p class="aide">Montants à l'euro. {SUMS_ROUNDED}</p>
    </>
  );
}
