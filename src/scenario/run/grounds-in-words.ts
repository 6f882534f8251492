import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { HypothesisId, ParameterId } from '../../cahier/ids.ts';
import { titres } from '../../cahier/text/hypotheses/titles.ts';
import type { Status } from '../../cahier/text/provenance.ts';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import { compareNumbers } from '../format/decimal-text.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Modifie } from './changed-value.ts';
import { modifies } from './changed-values.ts';
import type { Appuis } from './grounds.ts';

const parameters = parametersOf(offered);

/** One line of « ce sur quoi cela repose », in French. */
export interface Appui {
  readonly label: string;
  readonly status: Status;
  /** The parameters that the line tells, with their values in force. */
  readonly parametres: readonly ParameterId[];
  readonly hypothese?: HypothesisId;
  /** What of it is the reader's, not the cahier's. */
  readonly modifies: readonly Modifie[];
}

interface Ligne {
  readonly parametres: readonly ParameterId[];
  readonly dit: (valeur: (id: ParameterId) => string) => string;
}

/** What the parameters are called together; those that stand in no line are told by their label. */
const lignes: readonly Ligne[] = [
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
  const [numerateur, denominateur] = ecart.split('/').map(Number);
  const partage = `partage ${valeur('coefficientPartage')}`;
  if (numerateur === undefined || denominateur === undefined)
    return `Coefficient de l'écart ${ecart}, ${partage}`;
  const evolution = `${denominateur - numerateur}/${denominateur}`;
  return `Coefficients ${ecart} pour l'écart, ${evolution} pour l'évolution, ${partage}`;
}

/**
 * What a result rests on: first the values that the cahier states, with those in force, then the hypotheses, whether
 * they are a parameter's value or a choice.
 */
export function repose(scenario: Scenario, { hypotheses: ids, parametres }: Appuis): Appui[] {
  const valeur = (id: ParameterId): string => montrer(scenario, id);
  const tous = modifies(scenario);
  const seuls = parametres.filter((id) => !lignes.some((ligne) => ligne.parametres.includes(id)));
  const dits = [...lignes, ...seuls.map(parSonNom)]
    .map((ligne) => ({ ...ligne, utiles: ligne.parametres.filter((id) => parametres.includes(id)) }))
    .filter(({ utiles }) => utiles.length > 0)
    .map(({ parametres: groupe, dit }): Appui => {
      const { status, hypothese } = parameters[groupe[0] as ParameterId];
      const siens = tous.filter(({ id }) => groupe.some((each) => each === id));
      const appui = { label: dit(valeur), status, parametres: groupe, modifies: siens };
      return { ...appui, ...(hypothese && { hypothese }) };
    });
  const told = new Set(dits.map(({ hypothese }) => hypothese));
  const autres = ids.filter((id) => !told.has(id)).map((id): Appui => choisie(id, scenario, tous));
  const texte = (appui: Appui): boolean => appui.status === 'texte';
  return [...dits.filter(texte), ...dits.filter((appui) => !texte(appui)), ...autres];
}

function parSonNom(id: ParameterId): Ligne {
  return { parametres: [id], dit: (valeur) => `${parameters[id].label} : ${valeur(id)}` };
}

/** Where each option is told among the hypotheses. */
const parHypothese = (tous: readonly Modifie[], id: HypothesisId): Modifie[] =>
  tous.filter((each) => each.hypothese === id && !(each.id in parameters));

function choisie(id: HypothesisId, { enveloppe, groupements }: Scenario, tous: readonly Modifie[]): Appui {
  const seul = id === 'H7' && enveloppe.mode === 'facteur';
  const supposee = seul && compareNumbers(enveloppe.facteur, '1') === 0;
  const label = supposee
    ? 'Enveloppe nationale non saturée'
    : seul
      ? `Enveloppe nationale : facteur ${formatNumber(enveloppe.facteur)}`
      : id === 'H14' && groupements.length === 1
        ? 'Droit de tirage calculé sur vos seules dépenses'
        : titres[id];
  return { label, status: 'hypothese', parametres: [], hypothese: id, modifies: parHypothese(tous, id) };
}

/** A value in force as the reader would write it: « 1/3 », « 5 % », « 30 000 € ». */
function montrer({ parametres }: Scenario, id: ParameterId): string {
  const { defaut, pourcentageDe, unit } = parameters[id];
  const valeur = parametres[id] ?? defaut;
  if (unit === '€') return formatValue(enEuros(valeur), '€', { maximumFractionDigits: 0 });
  if (valeur.includes('/') || unit !== '1') return formatNumber(valeur);
  return pourcentageDe === undefined ? formatNumber(valeur) : formatPercent(valeur);
}

/** A fraction of euros, « 325000/3 », to the nearest euro: it is told, not computed with. */
function enEuros(valeur: string): string {
  const [numerateur = '0', denominateur = '1'] = valeur.split('/');
  if (!valeur.includes('/')) return valeur;
  const [dessus, dessous] = [BigInt(numerateur), BigInt(denominateur)];
  return `${(2n * dessus + dessous) / (2n * dessous)}`;
}
