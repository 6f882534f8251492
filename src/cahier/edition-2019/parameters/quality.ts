import type { ParameterRecord } from './definition.ts';

/** What the quality score is worth. */
export const quality: ParameterRecord<
  'modulationMaximale' | 'quotePartQualite' | 'bonusExperienceIntermediaire' | 'bonusExperienceCible'
> = {
  modulationMaximale: {
    id: 'modulationMaximale',
    label: 'Modulation la plus forte par la qualité',
    symbol: { base: 'm', sub: 'max' },
    unit: '1',
    defaultValue: '0.2',
    bounds: { min: '0', max: '1' },
    status: 'texte',
    citation: 'phase3Modulation',
    section: 'partie 8-III',
    theme: 'Qualité',
    percentageOf: 'des gains reversés',
  },
  quotePartQualite: {
    id: 'quotePartQualite',
    label: "Quote-part de l'enveloppe qualité en phase 2",
    symbol: { base: 'q', sub: 'enveloppe' },
    unit: '1',
    defaultValue: '1/300',
    bounds: { min: '0', max: '1' },
    status: 'hypothese',
    citation: 'phase2Enveloppe',
    hypothese: 'H5',
    section: 'partie 8-III et partie 9',
    theme: 'Qualité',
    percentageOf: 'des dépenses réelles de tous les groupements',
  },
  bonusExperienceIntermediaire: {
    id: 'bonusExperienceIntermediaire',
    label: "Bonus d'expérience patient, niveau intermédiaire",
    symbol: { base: 'b', sub: 'intermédiaire' },
    unit: 'point',
    defaultValue: '10',
    bounds: { min: '0', max: '100' },
    status: 'texte',
    citation: 'experienceBonus',
    section: 'partie 8-I',
    theme: 'Qualité',
  },
  bonusExperienceCible: {
    id: 'bonusExperienceCible',
    label: "Bonus d'expérience patient, cible atteinte",
    symbol: { base: 'b', sub: 'cible' },
    unit: 'point',
    defaultValue: '20',
    bounds: { min: '0', max: '100' },
    status: 'texte',
    citation: 'experienceBonus',
    section: 'partie 8-I',
    theme: 'Qualité',
  },
};
