import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { HypothesisId, ParameterId } from '../../cahier/ids.ts';
import { titles } from '../../cahier/text/hypotheses/titles.ts';
import type { Status } from '../../cahier/text/provenance.ts';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import { compareNumbers } from '../format/decimal-text.ts';
import type { Scenario } from '../format/scenario.ts';
import { shownOverTime } from '../format/shown-parameter.ts';
import { changeYears } from '../format/values-in-force.ts';
import type { Supports } from './grounds.ts';
import type { Modified } from './modified-value.ts';
import { modifies } from './modified-values.ts';

const parameters = parametersOf(offered);

/** One line of « ce sur quoi cela repose », in French. */
export interface Support {
  readonly label: string;
  readonly status: Status;
  /** The parameters that the line tells, with their values in force. */
  readonly parametres: readonly ParameterId[];
  readonly hypothese?: HypothesisId;
  /** What of it is the reader's, not the cahier's. */
  readonly modifies: readonly Modified[];
}

interface Row {
  readonly parametres: readonly ParameterId[];
  readonly dit: (valeur: (id: ParameterId) => string) => string;
}

/** What the parameters are called together; those that stand in no line are told by their label. */
const lignes: readonly Row[] = [
  { parametres: ['tunnel'], dit: (valeur) => `Intervalle de ± ${valeur('tunnel')} de la dépense ajustée` },
  { parametres: ['coefficientEcart', 'coefficientPartage'], dit: coefficients },
  {
    parametres: ['modulationMaximale'],
    dit: (valeur) => `Modulation de ± ${valeur('modulationMaximale')} des gains reversés au plus`,
  },
  {
    parametres: ['plafondGroupement'],
    dit: (valeur) => `Plafond de ${valeur('plafondGroupement')} des dépenses du groupement`,
  },
  {
    parametres: ['plafondNational'],
    dit: (valeur) => `Enveloppe nationale de ${valeur('plafondNational')} des dépenses`,
  },
  {
    parametres: ['creditsMinimum', 'creditsMaximum'],
    dit: (valeur) => `Crédits de ${valeur('creditsMinimum')} à ${valeur('creditsMaximum')}`,
  },
  {
    parametres: ['quotePartQualite'],
    dit: (valeur) => `Enveloppe qualité de ${valeur('quotePartQualite')} des dépenses`,
  },
  {
    parametres: ['bonusExperienceIntermediaire', 'bonusExperienceCible'],
    dit: (valeur) =>
      `Bonus d'expérience de ${valeur('bonusExperienceIntermediaire')} ou ${valeur('bonusExperienceCible')} points`,
  },
  {
    parametres: ['poidsSoclesSeuls'],
    dit: (valeur) => `Sans indicateur à la carte, ${valeur('poidsSoclesSeuls')} points pour les socles`,
  },
  {
    parametres: ['poidsSoclesAvecCarte', 'poidsCarte'],
    dit: (valeur) =>
      `Avec des indicateurs à la carte, ${valeur('poidsSoclesAvecCarte')} points pour les socles et ${valeur('poidsCarte')} pour eux`,
  },
];

/** « Coefficients 1/3 pour l'écart, 2/3 pour l'évolution, partage 50 % ». */
function coefficients(valeur: (id: ParameterId) => string): string {
  const ecart = valeur('coefficientEcart');
  const [numerator, denominator] = ecart.split('/').map(Number);
  const partage = `partage ${valeur('coefficientPartage')}`;
  if (numerator === undefined || denominator === undefined)
    return `Coefficient de l'écart ${ecart}, ${partage}`;
  const evolution = `${denominator - numerator}/${denominator}`;
  return `Coefficients ${ecart} pour l'écart, ${evolution} pour l'évolution, ${partage}`;
}

/**
 * What a result rests on: first the values that the cahier states, with those in force, then the hypotheses, whether
 * they are a parameter's value or a choice.
 */
export function restsOn(scenario: Scenario, { hypotheses: ids, parametres }: Supports): Support[] {
  const valeur = (id: ParameterId): string => show(scenario, id);
  const all = modifies(scenario);
  const singles = parametres.filter((id) => !lignes.some((row) => row.parametres.includes(id)));
  const wordings = [...lignes, ...singles.map(byItsName)]
    .map((row) => ({ ...row, useful: row.parametres.filter((id) => parametres.includes(id)) }))
    .filter(({ useful }) => useful.length > 0)
    .map(({ parametres: group, dit: said }): Support => {
      const { status, hypothese } = parameters[group[0] as ParameterId];
      const ownItems = all.filter(({ id }) => group.some((each) => each === id));
      const support = { label: said(valeur), status, parametres: group, modifies: ownItems };
      return { ...support, ...(hypothese && { hypothese }) };
    });
  const told = new Set(wordings.map(({ hypothese }) => hypothese));
  const others = ids.filter((id) => !told.has(id)).map((id): Support => picked(id, scenario, all));
  const texte = (support: Support): boolean => support.status === 'texte';
  return [...wordings.filter(texte), ...wordings.filter((support) => !texte(support)), ...others];
}

function byItsName(id: ParameterId): Row {
  return { parametres: [id], dit: (valeur) => `${parameters[id].label} : ${valeur(id)}` };
}

/** Where each option is told among the hypotheses. */
const byHypothesis = (all: readonly Modified[], id: HypothesisId): Modified[] =>
  all.filter((each) => each.hypothese === id && !(each.id in parameters));

/** A hypothesis by its one name, and what it comes to here. */
function picked(id: HypothesisId, scenario: Scenario, all: readonly Modified[]): Support {
  const here = comesTo(id, scenario);
  const label = here === undefined ? titles[id] : `${titles[id]} ; ici, ${here}`;
  return { label, status: 'hypothese', parametres: [], hypothese: id, modifies: byHypothesis(all, id) };
}

function comesTo(id: HypothesisId, { enveloppe, groupements }: Scenario): string | undefined {
  if (id === 'H14' && groupements.length === 1)
    return 'le vôtre seul : le droit de tirage ne tient que de ses dépenses';
  if (id !== 'H7' || enveloppe.mode !== 'facteur') return undefined;
  return compareNumbers(enveloppe.facteur, '1') === 0
    ? "on suppose qu'elle ne l'est pas"
    : `le facteur est de ${formatNumber(enveloppe.facteur)}`;
}

/** A value in force as the reader would write it: « 1/3 », « 5 % », « 30 000 € ». */
function show(scenario: Scenario, id: ParameterId): string {
  const { defaultValue, percentageOf, unit } = parameters[id];
  if (changeYears(scenario.parametresParAnnee, id).length > 0)
    return shownOverTime(scenario, id, parameters[id]);
  const valeur = scenario.parametres[id] ?? defaultValue;
  if (unit === '€') return formatValue(inEuros(valeur), '€', { maximumFractionDigits: 0 });
  if (valeur.includes('/') || unit !== '1') return formatNumber(valeur);
  return percentageOf === undefined ? formatNumber(valeur) : formatPercent(valeur);
}

/** A fraction of euros, « 325000/3 », to the nearest euro: it is told, not computed with. */
function inEuros(valeur: string): string {
  const [numerator = '0', denominator = '1'] = valeur.split('/');
  if (!valeur.includes('/')) return valeur;
  const [linesAbove, below] = [BigInt(numerator), BigInt(denominator)];
  return `${(2n * linesAbove + below) / (2n * below)}`;
}
