import { add, divide, literal, max, multiply, step, subtract } from '../../formula/build.ts';
import { one } from '../literals.ts';
import { origin } from '../origin.ts';
import { patients, patientsPrecedents } from './inputs.ts';
import { valueOf } from './parameter-nodes.ts';
import { nombreSocles, poidsDesSocles } from './rules/component-weights.ts';
import { droitTirage } from './rules/droit-tirage.ts';
import { ecart } from './rules/ecart.ts';
import { evolution } from './rules/evolution.ts';
import { gains } from './rules/gains.ts';
import { interessement } from './rules/interessement.ts';
import { interessementBrut } from './rules/interessement-brut.ts';
import { interessementPlafonne } from './rules/interessement-plafonne.ts';
import { modulation } from './rules/modulation.ts';
import { coefficientEvolution } from './rules/montant-par-patient.ts';
import { plafond } from './rules/plafond.ts';
import { total } from './rules/total.ts';
import { valorisationQualite } from './rules/valorisation-qualite.ts';

const deduit = origin({ status: 'deduit', section: 'partie 8-II-1', citations: ['gainsDefinition'] });

/* Values that pages show beside a result, and that no rule uses. */

export const ecartTotal = step({
  id: 'ecartTotal',
  label: 'Écart, pour toute la patientèle',
  symbol: { base: 'E', sub: 'total' },
  unit: '€',
  origin: deduit,
  formula: multiply(ecart, patients),
});

export const evolutionTotale = step({
  id: 'evolutionTotale',
  label: "Différence d'évolution, pour toute la patientèle",
  symbol: { base: 'D', sub: 'total' },
  unit: '€',
  origin: deduit,
  formula: multiply(evolution, patients),
});

/** What the floors at zero hide: the contributions that a negative écart or evolution would have had. */
export const ecartSansPlancher = step({
  id: 'ecartSansPlancher',
  label: "Part de l'écart, sans le plancher",
  symbol: { base: 'M', sub: 'écart', sup: '±' },
  unit: '€/patient',
  origin: deduit,
  formula: multiply(valueOf('coefficientEcart'), ecart),
});

export const evolutionSansPlancher = step({
  id: 'evolutionSansPlancher',
  label: "Part de l'évolution, sans le plancher",
  symbol: { base: 'M', sub: 'évolution', sup: '±' },
  unit: '€/patient',
  origin: deduit,
  formula: multiply(coefficientEvolution, evolution),
});

const deducedFromPart8 = origin({ status: 'deduit', section: 'partie 8-III', citations: ['plafonds'] });

export const droitNonAcquis = step({
  id: 'droitNonAcquis',
  label: 'Droit de tirage non acquis',
  symbol: { base: 'X−W' },
  unit: '€',
  origin: deducedFromPart8,
  formula: subtract(droitTirage, valorisationQualite),
});

/** What quality adds to the gains, or takes from them. */
export const apportQualite = step({
  id: 'apportQualite',
  label: 'Apport de la qualité',
  symbol: { base: 'I−G' },
  unit: '€',
  origin: deducedFromPart8,
  formula: subtract(interessementBrut, gains),
});

export const coupePlafond = step({
  id: 'coupePlafond',
  label: 'Ce que le plafond retranche',
  symbol: { base: 'I−L' },
  unit: '€',
  origin: deducedFromPart8,
  formula: subtract(interessementBrut, interessementPlafonne),
});

export const coupeEnveloppe = step({
  id: 'coupeEnveloppe',
  label: "Ce que l'enveloppe nationale retranche",
  symbol: { base: 'I−f' },
  unit: '€',
  origin: deducedFromPart8,
  formula: subtract(interessementPlafonne, interessement),
});

export const margePlafond = step({
  id: 'margePlafond',
  label: 'Distance au plafond',
  symbol: { base: 'L−I' },
  unit: '€',
  origin: deducedFromPart8,
  formula: subtract(plafond, interessementPlafonne),
});

const fromTheStart = origin({
  status: 'deduit',
  section: 'parties 3 et 10',
  citations: ['avance', 'creditsFourchette'],
});

/** Results years only: the base year is paid nothing. */
export const patientsCumules = step({
  id: 'patientsCumules',
  label: 'Somme des patients, année après année',
  symbol: { base: 'n', sub: '→N' },
  unit: 'patient',
  origin: fromTheStart,
  formula: add(patientsPrecedents, patients),
});

/** What makes a total comparable from one groupement to another. */
export const totalParPatient = step({
  id: 'totalParPatient',
  label: 'Total versé, par patient et par année de résultats',
  symbol: { base: 'T/n' },
  unit: '€/patient',
  origin: fromTheStart,
  formula: divide(total, patientsCumules),
});

/** The other end of the range that `appreciationMaximale` gives, for the band of the credits. */
export const appreciationMinimale = step({
  id: 'appreciationMinimale',
  label: 'Appréciation la plus basse du projet',
  symbol: { base: 'a', sub: 'min' },
  unit: '1',
  origin: origin({ status: 'texte', section: 'partie 10', citations: ['creditsAppreciation'] }),
  formula: subtract(literal('0', '1'), valueOf('appreciationMaximale')),
});

/** What quality does in phase 3, whatever the phase of the year. */
export const apportModulation = step({
  id: 'apportModulation',
  label: 'Apport de la modulation',
  symbol: { base: 'm×G' },
  unit: '€',
  origin: origin({ status: 'deduit', section: 'partie 8-III', citations: ['phase3Modulation'] }),
  formula: multiply(gains, modulation),
});

const equalPart = origin({
  status: 'hypothese',
  section: 'partie 8-I',
  citations: ['qualiteNotation', 'qualitePoids'],
  hypotheses: ['H2'],
});

/** Nothing is shared among no socles: without them, a score is given. */
const countedSocles = max(nombreSocles, one, {
  left: 'Des socles sont comptés',
  right: "Aucun socle n'est compté",
  equal: 'Un seul socle est compté',
});

export const poidsSocleSansCarte = step({
  id: 'poidsSocleSansCarte',
  label: "Poids d'un socle, sans indicateur à la carte",
  symbol: { base: 'w', sub: 'sans carte' },
  unit: 'point',
  origin: equalPart,
  formula: divide(valueOf('poidsSoclesSeuls'), countedSocles),
});

export const poidsSocleAvecCarte = step({
  id: 'poidsSocleAvecCarte',
  label: "Poids d'un socle, avec des indicateurs à la carte",
  symbol: { base: 'w', sub: 'avec carte' },
  unit: 'point',
  origin: equalPart,
  formula: divide(valueOf('poidsSoclesAvecCarte'), countedSocles),
});

/** What a socle would weigh if none were left out. */
export const poidsSocleSurDix = step({
  id: 'poidsSocleSurDix',
  label: "Poids d'un socle, si les dix étaient comptés",
  symbol: { base: 'w', sub: 'dix' },
  unit: 'point',
  origin: equalPart,
  formula: divide(poidsDesSocles, literal('10', '1')),
});
