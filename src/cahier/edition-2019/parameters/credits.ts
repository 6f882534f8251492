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
    defaultValue: '325000/3',
    bounds: { min: '0', max: '10000000' },
    status: 'hypothese',
    citation: 'creditsForfait',
    hypothese: 'H8',
    section: 'partie 10',
    theme: "Crédits d'amorçage",
  },
  creditsMinimum: {
    id: 'creditsMinimum',
    label: "Crédits d'amorçage les plus bas",
    symbol: { base: 'K', sub: 'min' },
    unit: '€',
    defaultValue: '30000',
    bounds: { min: '0', max: '10000000' },
    status: 'texte',
    citation: 'creditsFourchette',
    section: 'partie 10',
    theme: "Crédits d'amorçage",
  },
  creditsMaximum: {
    id: 'creditsMaximum',
    label: "Crédits d'amorçage les plus hauts",
    symbol: { base: 'K', sub: 'max' },
    unit: '€',
    defaultValue: '130000',
    bounds: { min: '0', max: '10000000' },
    status: 'texte',
    citation: 'creditsFourchette',
    section: 'partie 10',
    theme: "Crédits d'amorçage",
  },
  partTailleMinimale: {
    id: 'partTailleMinimale',
    label: 'Part du forfait pour la plus petite patientèle',
    symbol: { base: 's', sub: 'min' },
    unit: '1',
    isPart: true,
    defaultValue: '0.5',
    bounds: { min: '0', max: '1' },
    status: 'texte',
    citation: 'creditsTaille',
    section: 'partie 10',
    theme: "Crédits d'amorçage",
    percentageOf: 'du forfait',
  },
  appreciationMaximale: {
    id: 'appreciationMaximale',
    label: 'Appréciation la plus forte du projet, en plus ou en moins',
    symbol: { base: 'a', sub: 'max' },
    unit: '1',
    defaultValue: '0.2',
    bounds: { min: '0', max: '1' },
    status: 'texte',
    citation: 'creditsAppreciation',
    section: 'partie 10',
    theme: "Crédits d'amorçage",
    percentageOf: 'du forfait',
  },
  taillePlancher: {
    id: 'taillePlancher',
    label: 'Patientèle à partir de laquelle la taille compte',
    symbol: { base: 'n', sub: 'plancher' },
    unit: 'patient',
    defaultValue: '5000',
    bounds: { min: '0', whole: true },
    status: 'hypothese',
    citation: 'creditsTaille',
    hypothese: 'H8',
    section: 'partie 10 et partie 1',
    theme: "Crédits d'amorçage",
  },
  taillePlafond: {
    id: 'taillePlafond',
    label: 'Patientèle au-delà de laquelle la taille ne compte plus',
    symbol: { base: 'n', sub: 'plafond' },
    unit: 'patient',
    defaultValue: '50000',
    bounds: { min: '0' },
    status: 'texte',
    citation: 'creditsTaille',
    section: 'partie 10',
    theme: "Crédits d'amorçage",
  },
};
