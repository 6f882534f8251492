import type { ParameterId } from '../../../cahier/ids.ts';
import { formatPercent, formatValue } from '../../../french/numbers.ts';
import type { Enveloppe, Groupement, Scenario } from '../../format/scenario.ts';
import { showParameter } from '../../format/shown-parameter.ts';
import { labelOf } from './causes.ts';
import { changedPairs } from './changed-keys.ts';
import { pairsOf } from './matched-groupements.ts';
import type { Compared, DataKey, Key } from './mixture.ts';
import { patientsPhrase, qualityPhrase, spendingPhrase } from './year-phrases.ts';

type OfGroupement = (avant: Groupement, apres: Groupement) => string;

const ofGroupement: { readonly [K in Exclude<DataKey, 'groupements'>]: OfGroupement } = {
  patients: patientsPhrase,
  depenseReelle: spendingPhrase('depenseReelle', 'dépense réelle'),
  depenseAjustee: spendingPhrase('depenseAjustee', 'dépense ajustée'),
  qualite: qualityPhrase,
  credits: creditsPhrase,
  calendrier: calendarPhrase,
};

/** What changed, in a few French words without a full stop: « 2 000 patients de moins chaque année ». */
export function changePhrase(compared: Compared, keys: readonly Key[]): string {
  const rules = keys.filter((key) => !(key in ofGroupement) && key !== 'groupements');
  // Many rules in one cause are named without their values.
  if (rules.length > 3) return `${rules.length} règles modifiées`;
  return keys.map((key) => keyPhrase(compared, key)).join(' ; ');
}

function keyPhrase(compared: Compared, key: Key): string {
  const { avant, apres } = compared;
  if (key === 'groupements') return comingsPhrase(compared);
  if (key in ofGroupement) return dataPhrase(compared, key as keyof typeof ofGroupement);
  const title = lowerFirst(labelOf(key));
  if (key === 'enveloppe')
    return `${title} : ${enveloppeWords(apres.enveloppe)}, et non plus ${enveloppeWords(avant.enveloppe)}`;
  if (key.startsWith('options.')) {
    const word = ({ options }: Scenario): string =>
      options.recuperation === 'solde' ? 'tout le solde' : "l'excédent seul";
    return `${title} : ${word(apres)}, au lieu de ${word(avant)}`;
  }
  const id = key as ParameterId;
  const value = ({ parametres, edition }: Scenario): string =>
    showParameter(id, parametres[id] ?? edition.parameters[id].defaultValue);
  return `${title} : ${value(apres)} au lieu de ${value(avant)}`;
}

function enveloppeWords(enveloppe: Enveloppe): string {
  return enveloppe.mode === 'portefeuille'
    ? 'calculée sur ces groupements'
    : `un facteur donné de ${formatPercent(enveloppe.facteur)}`;
}

/** Of one groupement its own change, named where there are others; of several, how many and the first one's. */
function dataPhrase({ matches }: Compared, key: keyof typeof ofGroupement): string {
  const pairs = changedPairs(pairsOf(matches), key);
  const [first, ...others] = pairs;
  if (first === undefined) return '';
  const phrase = ofGroupement[key](first.avant.groupement, first.apres.groupement);
  if (matches.length === 1) return phrase;
  const name = `« ${first.apres.groupement.nom.trim()} »`;
  if (others.length === 0) return `${name} : ${phrase}`;
  const same = pairs.every(
    ({ avant, apres }) => ofGroupement[key](avant.groupement, apres.groupement) === phrase,
  );
  if (same) return `${phrase}, dans ${pairs.length} groupements`;
  return `${lowerFirst(labelOf(key))} : changée dans ${pairs.length} groupements (${name} : ${phrase})`.replace(
    /^(patients|crédits d'amorçage|calendrier) : changée/,
    (_, title: string) => `${title} : ${title === 'calendrier' ? 'changé' : 'changés'}`,
  );
}

function creditsPhrase({ credits: avant }: Groupement, { credits: apres }: Groupement): string {
  if (avant.mode === 'calcul' && apres.mode === 'calcul')
    return `appréciation du projet : ${percent(apres.appreciation)} au lieu de ${percent(avant.appreciation)}`;
  if (avant.mode === 'montant' && apres.mode === 'montant')
    return `crédits d'amorçage : ${euros(apres.montant)} au lieu de ${euros(avant.montant)}`;
  return apres.mode === 'montant'
    ? `crédits d'amorçage donnés, ${euros(apres.montant)}, au lieu d'être calculés`
    : "crédits d'amorçage calculés, au lieu d'être donnés";
}

const percent = (ratio: string): string => formatPercent(ratio, { signed: true });
const euros = (text: string): string => formatValue(text, '€', { maximumFractionDigits: 2 });

function calendarPhrase(avant: Groupement, apres: Groupement): string {
  const results = ({ annees }: Groupement): number => annees.length - 1;
  const years = (count: number): string => `${count} année${count > 1 ? 's' : ''} de résultats`;
  return [
    avant.premiereAnnee === apres.premiereAnnee
      ? ''
      : `entrée en ${apres.premiereAnnee} au lieu de ${avant.premiereAnnee}`,
    results(avant) === results(apres) ? '' : `${years(results(apres))} au lieu de ${results(avant)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Names of those that came or went, up to so many; beyond, their number. */
const NAMED = 2;

function comingsPhrase({ matches }: Compared): string {
  const alone = (side: 'avant' | 'apres', other: 'avant' | 'apres'): string[] =>
    matches.flatMap((match) => {
      const gone = match[other] === undefined ? match[side] : undefined;
      return gone === undefined ? [] : [`« ${gone.groupement.nom.trim()} »`];
    });
  const said = (names: readonly string[], word: string, how: string): string[] => {
    if (names.length === 0) return [];
    const many = names.length > 1 ? 's' : '';
    return names.length <= NAMED
      ? [`${names.join(' et ')} ${word}${many}`]
      : [`${names.length} groupements ${how}`];
  };
  return [
    ...said(alone('apres', 'avant'), 'ajouté', 'de plus'),
    ...said(alone('avant', 'apres'), 'retiré', 'de moins'),
  ].join(', ');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
