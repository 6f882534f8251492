import type { ParameterId } from '../../src/cahier/edition-2019/parameters/all-parameters.ts';

/** Another value than the cahier's for every parameter, and every option: a scenario of which nothing is the cahier's. */
export const everythingChanged = {
  parametres: {
    seuilPatients: '4000',
    tunnel: '0.03',
    coefficientEcart: '1/2',
    coefficientPartage: '0.4',
    plafondGroupement: '0.01',
    plafondNational: '0.02',
    modulationMaximale: '0.1',
    quotePartQualite: '1/200',
    bonusExperienceIntermediaire: '7',
    bonusExperienceCible: '15',
    poidsSoclesSeuls: '90',
    poidsSoclesAvecCarte: '70',
    poidsCarte: '25',
    partObjectifIntermediaire: '0.4',
    plancherDegradation: '-0.3',
    creditsForfait: '100000',
    creditsMinimum: '20000',
    creditsMaximum: '90000',
    partTailleMinimale: '0.4',
    appreciationMaximale: '0.25',
    taillePlancher: '6000',
    taillePlafond: '40000',
  } satisfies Record<ParameterId, string>,
  options: { recuperation: 'solde' as const, evolution: 'triennale' as const },
  enveloppe: { mode: 'facteur' as const, facteur: '0.8' },
};
