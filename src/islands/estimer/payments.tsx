import { nombre } from '../../calculators/estimer/euros.ts';
import { SUMS_ROUNDED } from '../../french/rounding.ts';
import type { EstimationCalculee } from '../../scenario/estimate/estimate.ts';
import type { Versement } from '../../scenario/run/versements.ts';
import { href } from '../../site.ts';
import { placeDesColonnes, pliable } from '../kit/foldable-table.ts';
import { Defile } from '../kit/scrolled-table.tsx';

interface Props {
  readonly estime: EstimationCalculee;
}

type Partie = 'credits' | 'gains' | 'qualite' | 'modulation' | 'netAdvance';
type Montants = Readonly<Record<Partie | 'avance', string>>;

const parties: readonly {
  readonly id: Partie;
  readonly nom: string;
  /** The page of the rule. */
  readonly page: string;
  readonly signe?: true;
  readonly toujours?: true;
}[] = [
  { id: 'credits', nom: 'Crédits', page: 'credits-amorcage', toujours: true },
  { id: 'gains', nom: 'Gains reversés', page: 'gains', toujours: true },
  { id: 'qualite', nom: 'Qualité', page: 'phase-2', toujours: true },
  { id: 'modulation', nom: 'Modulation', page: 'phase-3', signe: true, toujours: true },
  // What is recovered stands in the column of what was advanced: a year has one or the other.
  { id: 'netAdvance', nom: 'Avance', page: 'avance', signe: true },
];

/** What a cell is called where the table is folded. */
const nomDe = (ligne: Montants, { id, nom }: (typeof parties)[number]): string =>
  id === 'netAdvance' && ligne.avance === '0' ? 'Récupération' : nom;

/** The payments by the year in which they are paid; the parts add up to the total, before each is rounded. */
export function Paiements({ estime: { versements, fourchette } }: Props) {
  const { lignes, totaux } = versements;
  const colonnes = parties.filter(({ toujours }) => toujours || totaux.avance !== '0');
  const montant = (ligne: Montants, { id, signe }: (typeof parties)[number]) =>
    ligne[id] === '0' ? '' : nombre(ligne[id], signe === true);
  const coupes = totaux.coupe !== '0';
  const fourchettes = [...lignes.map((_, rang) => fourchette.annees[rang]), fourchette.total].map(entre);
  const textes = [...lignes, totaux].map((ligne, rang) => [
    '0000',
    ...colonnes.map((partie) => montant(ligne, partie)),
    nombre(ligne.total),
    fourchettes[rang] ?? '',
    coupes ? nombre(ligne.coupe) : '',
  ]);
  const noms = ['Versé en', ...colonnes.map(({ nom }) => nom), TOTAL, ENTRE, coupes ? COUPE : ''];
  return (
    <>
      <Defile nom="Versements">
        <table class={`paiements ${classes(noms, textes)}`}>
          <caption class="cache">Versements par année, en euros</caption>
          <thead>
            <tr>
              <th scope="col">Versé en</th>
              <th scope="col" class="gauche">
                sur
              </th>
              {colonnes.map(({ id, nom, page }) => (
                <th key={id} scope="col">
                  <Regle page={page} nom={nom} />
                </th>
              ))}
              <th scope="col" class="somme">
                {TOTAL}
              </th>
              <th scope="col" class="entre">
                {ENTRE}
              </th>
              {coupes && (
                <th scope="col">
                  <Regle page="plafonds" nom={COUPE} />
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lignes.map((ligne, rang) => (
              <tr key={ligne.annee + ligne.libelle}>
                <th scope="row">
                  {ligne.annee} <small class="phase">{ligne.libelle}</small>
                </th>
                <td class="gauche">{sujet(ligne)}</td>
                {colonnes.map((partie) => (
                  <td key={partie.id} data-nom={nomDe(ligne, partie)}>
                    {montant(ligne, partie)}
                  </td>
                ))}
                <td class="somme" data-nom={TOTAL}>
                  <b>{nombre(ligne.total)}</b>
                </td>
                <td class="entre" data-nom={ENTRE}>
                  {fourchettes[rang]}
                </td>
                {coupes && <td data-nom={COUPE}>{ligne.coupe === '0' ? '' : nombre(ligne.coupe)}</td>}
              </tr>
            ))}
            <tr class="total">
              <th scope="row">Total</th>
              <td class="gauche" />
              {colonnes.map((partie) => (
                <td key={partie.id} data-nom={partie.nom}>
                  {montant(totaux, partie)}
                </td>
              ))}
              <td class="somme" data-nom={TOTAL}>
                {nombre(totaux.total)}
              </td>
              <td class="entre" data-nom={ENTRE}>
                {fourchettes.at(-1)}
              </td>
              {coupes && <td data-nom={COUPE}>{nombre(totaux.coupe)}</td>}
            </tr>
          </tbody>
        </table>
      </Defile>
      <p class="aide">Montants à l'euro. {SUMS_ROUNDED}</p>
    </>
  );
}

const TOTAL = 'Total, €';
const ENTRE = 'De bas à haut';
const COUPE = 'Coupé';

/** What each year is paid for has a column of its own where there is room, else stands under the year. */
function classes(noms: readonly string[], textes: readonly (readonly string[])[]): string {
  const rows = [noms, ...textes];
  const place = placeDesColonnes(rows.map((row) => ["crédits\u00a0d'amorçage", ...row]));
  return place === undefined ? pliable(rows) : `${pliable(rows)} large-${place}`;
}

/** The name of a part, which leads to the rule that it comes from. */
function Regle({ page, nom }: { readonly page: string; readonly nom: string }) {
  return <a href={href(`/regles/${page}/`)}>{nom}</a>;
}

function sujet({ sur, phase }: Versement): string {
  return sur === null ? "crédits d'amorçage" : `sur ${sur}, phase ${phase}`;
}

function entre(trois: { readonly bas: string; readonly haut: string } | undefined): string {
  if (trois === undefined || trois.bas === trois.haut) return '';
  return `${nombre(trois.bas)} à ${nombre(trois.haut)}`;
}
