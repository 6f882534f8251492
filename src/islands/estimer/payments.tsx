import { number } from '../../calculators/estimer/euros.ts';
import { SUMS_ROUNDED } from '../../french/rounding.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import type { Versement } from '../../scenario/run/versements.ts';
import { href } from '../../site.ts';
import { columnPlaces, pliable } from '../kit/foldable-table.ts';
import { Defile } from '../kit/scrolled-table.tsx';
import { ToNotebook } from '../kit/to-notebook.tsx';

interface Props {
  readonly estimationShown: ComputedEstimation;
}

type Section = 'credits' | 'gains' | 'qualite' | 'modulation' | 'netAdvance';
type Amounts = Readonly<Record<Section | 'avance', string>>;

const sections: readonly {
  readonly id: Section;
  readonly nom: string;
  /** The page of the rule. */
  readonly page: string;
  readonly sign?: true;
  readonly always?: true;
}[] = [
  { id: 'credits', nom: 'Crédits', page: 'credits-amorcage', always: true },
  { id: 'gains', nom: 'Gains reversés', page: 'gains', always: true },
  { id: 'qualite', nom: 'Qualité', page: 'phase-2', always: true },
  { id: 'modulation', nom: 'Modulation', page: 'phase-3', sign: true, always: true },
  // What is recovered stands in the column of what was advanced: a year has one or the other.
  { id: 'netAdvance', nom: 'Avance', page: 'avance', sign: true },
];

/** What a cell is called where the table is folded. */
const nameOf = (row: Amounts, { id, nom }: (typeof sections)[number]): string =>
  id === 'netAdvance' && row.avance === '0' ? 'Récupération' : nom;

/** The payments by the year in which they are paid; the parts add up to the total, before each is rounded. */
export function Payments({ estimationShown: { versements, range } }: Props) {
  const { lignes, totals } = versements;
  const columns = sections.filter(({ always }) => always || totals.avance !== '0');
  const montant = (row: Amounts, { id, sign }: (typeof sections)[number]) =>
    row[id] === '0' ? '' : number(row[id], sign === true);
  const cuts = totals.coupe !== '0';
  const ranges = [...lignes.map((_, rank) => range.annees[rank]), range.total].map(between);
  const textes = [...lignes, totals].map((row, rank) => [
    '0000',
    ...columns.map((section) => montant(row, section)),
    number(row.total),
    ranges[rank] ?? '',
    cuts ? number(row.coupe) : '',
  ]);
  const names = ['Versé en', ...columns.map(({ nom }) => nom), TOTAL, BETWEEN, cuts ? CUT : ''];
  return (
    <>
      <Defile nom="Versements">
        <table class={`paiements ${classes(names, textes)}`}>
          <caption class="cache">Versements par année, en euros</caption>
          <thead>
            <tr>
              <th scope="col">Versé en</th>
              <th scope="col" class="gauche">
                sur
              </th>
              {columns.map(({ id, nom, page }) => (
                <th key={id} scope="col">
                  <RuleLink page={page} nom={nom} />
                </th>
              ))}
              <th scope="col" class="somme">
                {TOTAL}
              </th>
              <th scope="col" class="entre">
                {BETWEEN}
              </th>
              {cuts && (
                <th scope="col">
                  <RuleLink page="plafonds" nom={CUT} />
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lignes.map((row, rank) => (
              <tr key={row.annee + row.caption}>
                <th scope="row">
                  {row.annee} <small class="phase">{row.caption}</small>
                </th>
                <td class="gauche">{subject(row)}</td>
                {columns.map((section) => (
                  <td key={section.id} data-nom={nameOf(row, section)}>
                    {montant(row, section)}
                  </td>
                ))}
                <td class="somme" data-nom={TOTAL}>
                  <b>{number(row.total)}</b>
                </td>
                <td class="entre" data-nom={BETWEEN}>
                  {ranges[rank]}
                </td>
                {cuts && <td data-nom={CUT}>{row.coupe === '0' ? '' : number(row.coupe)}</td>}
              </tr>
            ))}
            <tr class="total">
              <th scope="row">Total</th>
              <td class="gauche" />
              {columns.map((section) => (
                <td key={section.id} data-nom={section.nom}>
                  {montant(totals, section)}
                </td>
              ))}
              <td class="somme" data-nom={TOTAL}>
                {number(totals.total)}
              </td>
              <td class="entre" data-nom={BETWEEN}>
                {ranges.at(-1)}
              </td>
              {cuts && <td data-nom={CUT}>{number(totals.coupe)}</td>}
            </tr>
          </tbody>
        </table>
      </Defile>
      <ToNotebook what="versements" nom="les versements" />
      <p class="aide">Montants à l'euro. {SUMS_ROUNDED}</p>
    </>
  );
}

const TOTAL = 'Total, €';
const BETWEEN = 'De bas à haut';
const CUT = 'Coupé';

/** What each year is paid for has a column of its own where there is room, else stands under the year. */
function classes(names: readonly string[], textes: readonly (readonly string[])[]): string {
  const rows = [names, ...textes];
  const place = columnPlaces(rows.map((row) => ["crédits\u00a0d'amorçage", ...row]));
  return place === undefined ? pliable(rows) : `${pliable(rows)} large-${place}`;
}

/** The name of a part, which leads to the rule that it comes from. */
function RuleLink({ page, nom }: { readonly page: string; readonly nom: string }) {
  return <a href={href(`/regles/${page}/`)}>{nom}</a>;
}

function subject({ sur, phase }: Versement): string {
  return sur === null ? "crédits d'amorçage" : `sur ${sur}, phase ${phase}`;
}

function between(three: { readonly low: string; readonly high: string } | undefined): string {
  if (three === undefined || three.low === three.high) return '';
  return `${number(three.low)} à ${number(three.high)}`;
}
