import { nombre } from '../../calculators/estimer/euros.ts';
import { formatPercent } from '../../french/numbers.ts';
import { SUMS_ROUNDED } from '../../french/rounding.ts';
import type { Portefeuille } from '../../scenario/run/portfolio.ts';
import { store } from '../../store/page-store.ts';
import { pliable } from '../kit/foldable-table.ts';
import { Defile } from '../kit/scrolled-table.tsx';
import { Statut } from '../kit/status.tsx';

interface Props {
  readonly portefeuille: Portefeuille;
  /** The rank of the groupement that the page looks at. */
  readonly regarde: number;
}

/** Beyond these, the groupements are folded: the comparison comes after them. */
const BEAUCOUP = 20;

const TOTAL = 'Total, €';
const REGARDER = 'Regarder';

const deuxDecimales = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** All the groupements of the scenario together: what they share, and what each is paid. */
export function Ensemble({ portefeuille, regarde }: Props) {
  const { groupements, facteurDonne, annees } = portefeuille;
  const avances = annees.some(({ interessement, verse }) => interessement !== verse);
  return (
    <section class="portefeuille">
      <h3 class="section">Portefeuille</h3>
      <p class="aide">
        Les {groupements.length} groupements du scénario, ensemble, en euros. Tous ceux qui ont un résultat
        dans l'année comptent <Statut status="hypothese" hypothese="H14" />
        {facteurDonne ? (
          <>
            . Le facteur est donné par le scénario : il n'est pas calculé sur ces groupements{' '}
            <Statut status="hypothese" hypothese="H7" />
          </>
        ) : (
          <>
            {' '}
            ; si leur demande dépasse l'enveloppe, tous sont réduits du même facteur{' '}
            <Statut status="hypothese" hypothese="H7" />
          </>
        )}
      </p>
      <ParAnnee portefeuille={portefeuille} />
      {avances && (
        <p class="aide">
          Ce qui est versé comprend les avances et leur récupération, qui ne passent pas par l'enveloppe.
        </p>
      )}
      <details class="provenances" open={groupements.length <= BEAUCOUP}>
        <summary>Le total de chaque groupement, crédits d'amorçage compris</summary>
        <ParGroupement portefeuille={portefeuille} regarde={regarde} />
      </details>
    </section>
  );
}

function ParAnnee({ portefeuille }: Pick<Props, 'portefeuille'>) {
  const { annees, groupements: tous, plafondNational } = portefeuille;
  const noms = [
    'Dépenses',
    `Enveloppe ${formatPercent(plafondNational)}`,
    'Demandé',
    'Facteur',
    "Versé l'année suivante",
  ];
  const lignes = annees.map(({ depenses, enveloppe, demande, facteur, verse }) => [
    nombre(depenses),
    nombre(enveloppe),
    nombre(demande),
    formatPercent(facteur, deuxDecimales),
    nombre(verse),
  ]);
  const place = pliable([noms, ...lignes].map((textes) => ['Année des résultats', ...textes]));
  return (
    <Defile nom="Portefeuille par année">
      <table class={`ensemble ${place}`}>
        <thead>
          <tr>
            <th scope="col">Année des résultats</th>
            {noms.map((nom) => (
              <th key={nom} scope="col">
                {nom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {annees.map(({ annee, groupements }, rang) => (
            <tr key={annee}>
              <th scope="row">
                {annee}
                {groupements < tous.length && (
                  <small>
                    {' '}
                    ({groupements} sur {tous.length})
                  </small>
                )}
              </th>
              {noms.map((nom, colonne) => (
                <td key={nom} data-nom={nom}>
                  {lignes[rang]?.[colonne]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function ParGroupement({ portefeuille: { groupements, total }, regarde }: Props) {
  const place = pliable([
    ['Groupement', TOTAL, ''],
    ...groupements.map((each) => [each.nom, nombre(each.total), REGARDER]),
    ['', nombre(total), ''],
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
            {groupements.map(({ nom, total: sien }, rang) => (
              <tr key={nom}>
                <th scope="row" data-verbatim>
                  {nom}
                </th>
                <td data-nom={TOTAL}>{nombre(sien)}</td>
                <td>
                  <button
                    type="button"
                    class="lien"
                    aria-label={`Regarder ${nom}`}
                    aria-pressed={rang === regarde}
                    onClick={() => store.voir({ groupement: rang, annee: 1 })}
                  >
                    {REGARDER}
                  </button>
                </td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">Total</th>
              <td data-nom={TOTAL}>{nombre(total)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </Defile>
      <p class="aide">Montants à l'euro. {SUMS_ROUNDED}</p>
    </>
  );
}
