import { SUMS_ROUNDED } from '../../french/rounding.ts';
import type { EstimationCalculee } from '../../scenario/estimer.ts';
import type { Versement } from '../../scenario/versements.ts';
import { href } from '../../site.ts';
import { Defile } from '../defile.tsx';
import { nombre } from './euros.ts';

interface Props {
  readonly estime: EstimationCalculee;
}

type Partie = 'credits' | 'gains' | 'qualite' | 'modulation' | 'avance' | 'recuperation' | 'coupe';

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
  { id: 'avance', nom: 'Avance', page: 'avance' },
  { id: 'recuperation', nom: 'Récupération', page: 'avance', signe: true },
];

/** The payments by the year in which they are paid; the parts add up to the total, before each is rounded. */
export function Paiements({ estime: { versements, fourchette } }: Props) {
  const { lignes, totaux } = versements;
  const colonnes = parties.filter(({ id, toujours }) => toujours || totaux[id] !== '0');
  const coupes = totaux.coupe !== '0';
  const montant = (ligne: Record<Partie, string>, { id, signe }: (typeof parties)[number]) =>
    ligne[id] === '0' ? '' : nombre(ligne[id], signe === true);
  return (
    <>
      <Defile nom="Versements">
        <table class="paiements">
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
                Total, €
              </th>
              <th scope="col" class="entre">
                De bas à haut
              </th>
              {coupes && (
                <th scope="col">
                  <Regle page="plafonds" nom="Coupé" />
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
                  <td key={partie.id}>{montant(ligne, partie)}</td>
                ))}
                <td class="somme">
                  <b>{nombre(ligne.total)}</b>
                </td>
                <td class="entre">{entre(fourchette.annees[rang])}</td>
                {coupes && <td>{ligne.coupe === '0' ? '' : nombre(ligne.coupe)}</td>}
              </tr>
            ))}
            <tr class="total">
              <th scope="row">Total</th>
              <td class="gauche" />
              {colonnes.map((partie) => (
                <td key={partie.id}>{montant(totaux, partie)}</td>
              ))}
              <td class="somme">{nombre(totaux.total)}</td>
              <td class="entre">{entre(fourchette.total)}</td>
              {coupes && <td>{nombre(totaux.coupe)}</td>}
            </tr>
          </tbody>
        </table>
      </Defile>
      <p class="aide">Montants à l'euro. {SUMS_ROUNDED}</p>
    </>
  );
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
