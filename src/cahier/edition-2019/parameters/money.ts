import type { ParameterRecord } from './definition.ts';

/** From the eligibility threshold to the caps. */
export const money: ParameterRecord<
  | 'seuilPatients'
  | 'tunnel'
  | 'coefficientEcart'
  | 'coefficientPartage'
  | 'plafondGroupement'
  | 'plafondNational'
> = {
  seuilPatients: {
    id: 'seuilPatients',
    label: "Patientèle minimale d'un groupement",
    symbol: { base: 'n', sub: 'seuil' },
    unit: 'patient',
    defaultValue: '5000',
    bounds: { min: '0', max: '10000000', whole: true },
    status: 'texte',
    citation: 'seuilPatients',
    section: 'partie 1',
    theme: 'Éligibilité',
  },
  tunnel: {
    id: 'tunnel',
    label: 'Intervalle autour de la dépense ajustée, de chaque côté',
    symbol: { base: 't' },
    unit: '1',
    defaultValue: '0.05',
    bounds: { min: '0', max: '1', maxExclusive: true },
    status: 'texte',
    citation: 'ecartIntervalle',
    section: 'partie 8-II-1 et annexe 5',
    theme: 'Dépenses',
    percentageOf: 'de la dépense ajustée',
  },
  coefficientEcart: {
    id: 'coefficientEcart',
    label: "Coefficient de l'écart",
    symbol: { base: 'C', sub: 'écart' },
    unit: '1',
    defaultValue: '1/3',
    bounds: { min: '0', max: '1' },
    status: 'texte',
    citation: 'coefficients',
    section: 'partie 8-II-2',
    theme: 'Partage des économies',
  },
  coefficientPartage: {
    id: 'coefficientPartage',
    label: 'Part des économies pondérées reversée au groupement',
    symbol: { base: 'C', sub: 'partage' },
    unit: '1',
    isPart: true,
    defaultValue: '0.5',
    bounds: { min: '0', max: '1' },
    status: 'texte',
    citation: 'partage',
    section: 'partie 8-II-2',
    theme: 'Partage des économies',
    percentageOf: "de la somme pondérée de l'écart et de l'évolution",
  },
  plafondGroupement: {
    id: 'plafondGroupement',
    label: 'Plafond du groupement',
    symbol: { base: 'p' },
    unit: '1',
    defaultValue: '0.02',
    bounds: { min: '0', max: '1' },
    status: 'texte',
    citation: 'plafonds',
    section: 'partie 8-III',
    theme: 'Plafonds',
    percentageOf: 'des dépenses réelles de la patientèle du groupement',
  },
  plafondNational: {
    id: 'plafondNational',
    label: "Enveloppe nationale de l'intéressement",
    symbol: { base: 'p', sub: 'national' },
    unit: '1',
    defaultValue: '0.01',
    bounds: { min: '0', max: '1' },
    status: 'texte',
    citation: 'plafonds',
    section: 'partie 8-III',
    theme: 'Plafonds',
    percentageOf: 'des dépenses réelles de tous les groupements',
  },
};
