import type { Decimal } from 'decimal.js';
import { Exact } from '../../../formula/read/exact.ts';
import type { AnneeExecutee } from '../../run/execution.ts';
import { auPlusBas, euros, type Limite, lesAnnees, pourcent, type Vu } from './limit.ts';

const PRES = '0.9';

const versee = (annee: AnneeExecutee): number => annee.value('anneeVersement').toNumber();

/** « 78 % », rounded down: what is not reached never reads « 100 % ». */
const auPlus = (ratio: Decimal): string => pourcent(ratio.toDecimalPlaces(2, Exact.ROUND_DOWN), 0);

/** The groupement's cap: when it cuts, by how much; else how near the payments came. */
export function plafond({ annees }: Vu): Limite {
  const [premiere] = annees;
  const taux = premiere === undefined ? '' : pourcent(premiere.value('plafondGroupement'), 2);
  const titre = { id: 'plafond', label: `Plafond de ${taux} des dépenses`, status: 'texte' as const };
  const cut = (annee: AnneeExecutee): Decimal =>
    annee.value('interessementBrut').minus(annee.value('interessementPlafonne'));
  const coupees = annees.filter((annee) => cut(annee).greaterThan(0));
  if (coupees.length > 0) {
    const montants = coupees.map((annee) => `${euros(cut(annee))} coupés en ${versee(annee)}`);
    const phrase = `L'intéressement ne dépasse pas ${taux} des dépenses de la patientèle de l'année : ${montants.join(' ; ')}.`;
    const court = `atteint en ${lesAnnees(
      coupees.map((annee) => ({ annee: versee(annee) })),
      ', ',
    )}`;
    return { ...titre, etat: 'atteint', court, phrase };
  }
  return { ...titre, ...sousLePlafond(annees) };
}

function sousLePlafond(annees: readonly AnneeExecutee[]): Pick<Limite, 'etat' | 'court' | 'phrase'> {
  const part = (annee: AnneeExecutee): Decimal =>
    annee.value('plafond').isZero()
      ? new Exact(0)
      : annee.value('interessementBrut').div(annee.value('plafond'));
  const haut = auPlusBas(annees, (annee) => part(annee).neg());
  if (haut === undefined) return { etat: 'sans objet', court: '', phrase: '' };
  const [ratio, annee] = [haut.mesure.neg(), haut.annee];
  const etat = ratio.greaterThanOrEqualTo(PRES) ? 'proche' : 'loin';
  const marge = annee.value('plafond').minus(annee.value('interessementBrut'));
  return {
    etat,
    court: `${etat} : ${auPlus(ratio)} du plafond au plus, en ${versee(annee)}`,
    phrase: `Jamais atteint : l'intéressement en vaut ${auPlus(ratio)} au plus, sur les résultats de ${annee.annee} versés en ${versee(annee)} ; il reste ${euros(marge)}.`,
  };
}

/** The national envelope: the factor by which it reduces, given or computed. */
export function enveloppe({ scenario, annees }: Vu): Limite {
  const titre = { id: 'enveloppe', label: 'Enveloppe nationale', status: 'hypothese' as const };
  const reduites = annees.filter((annee) => annee.value('facteurEnveloppe').lessThan(1));
  if (reduites.length > 0) {
    const facteur = (annee: AnneeExecutee): string =>
      `${pourcent(annee.value('facteurEnveloppe'), 2)} en ${versee(annee)}`;
    const court = `réduit à ${reduites.map(facteur).join(', ')}`;
    const pourquoi =
      scenario.enveloppe.mode === 'portefeuille'
        ? "la somme des intéressements dépasse l'enveloppe"
        : 'le scénario donne ce facteur';
    const phrase = `L'intéressement est réduit, car ${pourquoi} : il en reste ${reduites.map(facteur).join(' ; ')}.`;
    return { ...titre, etat: 'atteint', court: unSeul(reduites) ?? court, phrase };
  }
  if (scenario.enveloppe.mode === 'facteur') {
    const phrase =
      "Elle est supposée suffire : un groupement étudié seul n'est pas limité à 1 %, et ce que demandent les autres n'est pas connu.";
    return { ...titre, etat: 'sans objet', court: 'supposée suffisante', phrase };
  }
  return { ...titre, ...sousLenveloppe(annees) };
}

/** The same factor every year is said once. */
function unSeul(reduites: readonly AnneeExecutee[]): string | undefined {
  const facteurs = new Set(reduites.map((annee) => annee.value('facteurEnveloppe').toFixed()));
  const [premiere] = reduites;
  if (facteurs.size !== 1 || premiere === undefined) return undefined;
  return `intéressement réduit à ${pourcent(premiere.value('facteurEnveloppe'), 2)}`;
}

function sousLenveloppe(annees: readonly AnneeExecutee[]): Pick<Limite, 'etat' | 'court' | 'phrase'> {
  const part = (annee: AnneeExecutee): Decimal =>
    annee.value('enveloppeNationale').isZero()
      ? new Exact(0)
      : annee.value('demandeTotale').div(annee.value('enveloppeNationale'));
  const haut = auPlusBas(annees, (annee) => part(annee).neg());
  if (haut === undefined) return { etat: 'sans objet', court: '', phrase: '' };
  const ratio = haut.mesure.neg();
  const etat = ratio.greaterThanOrEqualTo(PRES) ? 'proche' : 'loin';
  const annee = versee(haut.annee);
  return {
    etat,
    court: `${etat} : ${auPlus(ratio)} de l'enveloppe au plus, en ${annee}`,
    phrase: `Elle suffit : les groupements du scénario en demandent ${auPlus(ratio)} au plus, en ${annee}.`,
  };
}
