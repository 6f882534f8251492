import type { ParameterRecord } from './definition.ts';

/** The start-up credits of phase 1. */
export const creditsParameters: ParameterRecord<
  | 'creditsForfait'
  | 'creditsMinimum'
  | 'creditsMaximum'
  | 'partTailleMinimale'
  | 'appreciationMaximale'
  | 'taillePlancher'
  | 'taillePlafond'
> = {
  creditsForfait: {
    id: 'creditsForfait',
    label: 'Montant théorique forfaitaire',
    symbol: { base: 'K', sub: 'forfait' },
    unit: '€',
    defaut: '325000/3',
    bounds: { min: '0', max: '10000000' },
    status: 'hypothese',
    citation: 'creditsForfait',
    hypothese: 'H8',
    section: 'partie 10',
    reason:
      "Le cahier ne publie pas le forfait. 130 000 € divisés par 1,2 (environ 108 333 €) donnent exactement le maximum publié à la plus grande taille et à la meilleure appréciation ; un forfait plus haut serait coupé par la fourchette, un plus bas n'atteindrait jamais 130 000 €.",
    theme: "Crédits d'amorçage",
  },
  creditsMinimum: {
    id: 'creditsMinimum',
    label: "Crédits d'amorçage les plus bas",
    symbol: { base: 'K', sub: 'min' },
    unit: '€',
    defaut: '30000',
    bounds: { min: '0', max: '10000000' },
    status: 'texte',
    citation: 'creditsFourchette',
    section: 'partie 10',
    reason: 'Le bas de la fourchette publiée : aucun groupement ne reçoit moins.',
    theme: "Crédits d'amorçage",
  },
  creditsMaximum: {
    id: 'creditsMaximum',
    label: "Crédits d'amorçage les plus hauts",
    symbol: { base: 'K', sub: 'max' },
    unit: '€',
    defaut: '130000',
    bounds: { min: '0', max: '10000000' },
    status: 'texte',
    citation: 'creditsFourchette',
    section: 'partie 10',
    reason: 'Le haut de la fourchette publiée : aucun groupement ne reçoit davantage.',
    theme: "Crédits d'amorçage",
  },
  partTailleMinimale: {
    id: 'partTailleMinimale',
    label: 'Part du forfait pour la plus petite patientèle',
    symbol: { base: 's', sub: 'min' },
    unit: '1',
    defaut: '0.5',
    bounds: { min: '0', max: '1' },
    status: 'texte',
    citation: 'creditsTaille',
    section: 'partie 10',
    reason: 'La taille de la patientèle fait varier le forfait de 50 % à 100 % : voici le bas.',
    theme: "Crédits d'amorçage",
    pourcentageDe: 'du forfait',
  },
  appreciationMaximale: {
    id: 'appreciationMaximale',
    label: 'Appréciation la plus forte du projet, en plus ou en moins',
    symbol: { base: 'a', sub: 'max' },
    unit: '1',
    defaut: '0.2',
    bounds: { min: '0', max: '1' },
    status: 'texte',
    citation: 'creditsAppreciation',
    section: 'partie 10',
    reason:
      "Le caractère pluriprofessionnel du groupement et la complexité du projet font varier le forfait d'au plus 20 %, en plus ou en moins.",
    theme: "Crédits d'amorçage",
    pourcentageDe: 'du forfait',
  },
  taillePlancher: {
    id: 'taillePlancher',
    label: 'Patientèle à partir de laquelle la taille compte',
    symbol: { base: 'n', sub: 'plancher' },
    unit: 'patient',
    defaut: '5000',
    bounds: { min: '0', whole: true },
    status: 'hypothese',
    citation: 'creditsTaille',
    hypothese: 'H8',
    section: 'partie 10 et partie 1',
    reason:
      'Le cahier dit où la taille cesse de compter, non où elle commence. 5 000 patients est la patientèle minimale ; partir de 0 patient donnerait davantage aux petits groupements.',
    theme: "Crédits d'amorçage",
  },
  taillePlafond: {
    id: 'taillePlafond',
    label: 'Patientèle au-delà de laquelle la taille ne compte plus',
    symbol: { base: 'n', sub: 'plafond' },
    unit: 'patient',
    defaut: '50000',
    bounds: { min: '0' },
    status: 'texte',
    citation: 'creditsTaille',
    section: 'partie 10',
    reason: 'Le cahier fixe un plafond à 50 000 patients : au-delà, le forfait est entier et ne croît plus.',
    theme: "Crédits d'amorçage",
  },
};
