import type { Decimal } from 'decimal.js';
import { Exact } from '../../../formula/read/exact.ts';
import type { ExecutedYear } from '../../run/execution.ts';
import { atLowest, euros, type Limit, percent, percentOverYears, type Viewed, yearsList } from './limit.ts';

const PRES = '0.9';

const paymentYear = (annee: ExecutedYear): number => annee.value('anneeVersement').toNumber();

/** « 78 % », rounded down: what is not reached never reads « 100 % ». */
const auPlus = (ratio: Decimal): string => percent(ratio.toDecimalPlaces(2, Exact.ROUND_DOWN), 0);

/** The groupement's cap: when it cuts, by how much; else how near the payments came. */
export function plafond({ annees }: Viewed): Limit {
  const rate = percentOverYears(annees, 'plafondGroupement', 2);
  const title = { id: 'plafond', label: `Plafond de ${rate} des dépenses`, status: 'texte' as const };
  const cut = (annee: ExecutedYear): Decimal =>
    annee.value('interessementBrut').minus(annee.value('interessementPlafonne'));
  const cutYears = annees.filter((annee) => cut(annee).greaterThan(0));
  if (cutYears.length > 0) {
    const amounts = cutYears.map((annee) => `${euros(cut(annee))} coupés en ${paymentYear(annee)}`);
    const phrase = `L'intéressement ne dépasse pas ${rate} des dépenses de la patientèle de l'année : ${amounts.join(' ; ')}.`;
    const shortText = `atteint en ${yearsList(
      cutYears.map((annee) => ({ annee: paymentYear(annee) })),
      ', ',
    )}`;
    return { ...title, state: 'atteint', shortText, phrase };
  }
  return { ...title, ...underPlafond(annees) };
}

function underPlafond(annees: readonly ExecutedYear[]): Pick<Limit, 'state' | 'shortText' | 'phrase'> {
  const part = (annee: ExecutedYear): Decimal =>
    annee.value('plafond').isZero()
      ? new Exact(0)
      : annee.value('interessementBrut').div(annee.value('plafond'));
  const high = atLowest(annees, (annee) => part(annee).neg());
  if (high === undefined) return { state: 'sans objet', shortText: '', phrase: '' };
  const [ratio, annee] = [high.measure.neg(), high.annee];
  const state = ratio.greaterThanOrEqualTo(PRES) ? 'proche' : 'loin';
  const margin = annee.value('plafond').minus(annee.value('interessementBrut'));
  return {
    state,
    shortText: `${state} : ${auPlus(ratio)} du plafond au plus, en ${paymentYear(annee)}`,
    phrase: `Jamais atteint : l'intéressement en vaut ${auPlus(ratio)} au plus, sur les résultats de ${annee.annee} versés en ${paymentYear(annee)} ; il reste ${euros(margin)}.`,
  };
}

/** The national envelope: the factor by which it reduces, given or computed. */
export function enveloppe({ scenario, annees }: Viewed): Limit {
  const title = { id: 'enveloppe', label: 'Enveloppe nationale', status: 'hypothese' as const };
  const reducedYears = annees.filter((annee) => annee.value('facteurEnveloppe').lessThan(1));
  if (reducedYears.length > 0) {
    const facteur = (annee: ExecutedYear): string =>
      `${percent(annee.value('facteurEnveloppe'), 2)} en ${paymentYear(annee)}`;
    const shortText = `réduit à ${reducedYears.map(facteur).join(', ')}`;
    const why =
      scenario.enveloppe.mode === 'portefeuille'
        ? "la somme des intéressements dépasse l'enveloppe"
        : 'le scénario donne ce facteur';
    const phrase = `L'intéressement est réduit, car ${why} : il en reste ${reducedYears.map(facteur).join(' ; ')}.`;
    return { ...title, state: 'atteint', shortText: onlyOne(reducedYears) ?? shortText, phrase };
  }
  if (scenario.enveloppe.mode === 'facteur') {
    const phrase =
      "Elle est supposée suffire : un groupement étudié seul n'est pas limité à 1 %, et ce que demandent les autres n'est pas connu.";
    return { ...title, state: 'sans objet', shortText: 'supposée suffisante', phrase };
  }
  return { ...title, ...underEnveloppe(annees) };
}

/** The same factor every year is said once. */
function onlyOne(reducedYears: readonly ExecutedYear[]): string | undefined {
  const facteurs = new Set(reducedYears.map((annee) => annee.value('facteurEnveloppe').toFixed()));
  const [premiere] = reducedYears;
  if (facteurs.size !== 1 || premiere === undefined) return undefined;
  return `intéressement réduit à ${percent(premiere.value('facteurEnveloppe'), 2)}`;
}

function underEnveloppe(annees: readonly ExecutedYear[]): Pick<Limit, 'state' | 'shortText' | 'phrase'> {
  const part = (annee: ExecutedYear): Decimal =>
    annee.value('enveloppeNationale').isZero()
      ? new Exact(0)
      : annee.value('demandeTotale').div(annee.value('enveloppeNationale'));
  const high = atLowest(annees, (annee) => part(annee).neg());
  if (high === undefined) return { state: 'sans objet', shortText: '', phrase: '' };
  const ratio = high.measure.neg();
  const state = ratio.greaterThanOrEqualTo(PRES) ? 'proche' : 'loin';
  const annee = paymentYear(high.annee);
  return {
    state,
    shortText: `${state} : ${auPlus(ratio)} de l'enveloppe au plus, en ${annee}`,
    phrase: `Elle suffit : les groupements du scénario en demandent ${auPlus(ratio)} au plus, en ${annee}.`,
  };
}
