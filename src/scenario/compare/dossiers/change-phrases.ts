import type { ParameterId } from '../../../cahier/ids.ts';
import { formatPercent, formatValue } from '../../../french/numbers.ts';
import type { Enveloppe, Groupement, Options, Scenario } from '../../format/scenario.ts';
import { shownOverTime } from '../../format/shown-parameter.ts';
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

/** Rules of one cause that are named with their values. */
const MANY_RULES = 3;

/** What changed, in a few French words without a full stop: « 2 000 patients de moins chaque année ». */
export function changePhrase(compared: Compared, keys: readonly Key[]): string {
  const rules = keys.filter((key) => !(key in ofGroupement) && key !== 'groupements');
  const many = rules.length > MANY_RULES;
  const told = many ? keys.filter((key) => !rules.includes(key)) : keys;
  const phrases = told.map((key) => keyPhrase(compared, key));
  return [...phrases, ...(many ? [`${rules.length} règles modifiées`] : [])].join(' ; ');
}

function keyPhrase(compared: Compared, key: Key): string {
  const { avant, apres } = compared;
  if (key === 'groupements') return comingsPhrase(compared);
  if (key in ofGroupement) return dataPhrase(compared, key as keyof typeof ofGroupement);
  const title = lowerFirst(labelOf(key));
  if (key === 'enveloppe')
    return `${title} : ${enveloppeWords(apres.enveloppe)}, et non plus ${enveloppeWords(avant.enveloppe)}`;
  if (key.startsWith('options.')) {
    const id = key.slice('options.'.length) as keyof Options;
    const word = ({ options }: Scenario): string => wordOf(id, options);
    return `${title} : ${word(apres)}, au lieu de ${word(avant)}`;
  }
  const id = key as ParameterId;
  const value = (scenario: Scenario): string => shownOverTime(scenario, id, scenario.edition.parameters[id]);
  return `${title} : ${value(apres)} au lieu de ${value(avant)}`;
}

/** Each option's values, in words. */
const optionWords: { readonly [K in keyof Options]: Readonly<Record<Options[K], string>> } = {
  recuperation: { excedent: "l'excédent seul", solde: 'tout le solde' },
  evolution: { annuelle: 'sur un an', triennale: 'sur trois ans' },
};

const wordOf = <K extends keyof Options>(id: K, options: Options): string =>
  (optionWords[id] as Readonly<Record<string, string>>)[options[id]] ?? '';

function enveloppeWords(enveloppe: Enveloppe): string {
  return enveloppe.mode === 'portefeuille'
    ? 'calculée sur ces groupements'
    : `un facteur donné de ${formatPercent(enveloppe.facteur)}`;
}

/** Of one groupement its own change, named where there are others; of several, how many they are where they differ. */
function dataPhrase({ matches }: Compared, key: keyof typeof ofGroupement): string {
  const pairs = changedPairs(pairsOf(matches), key);
  const [first, ...others] = pairs;
  if (first === undefined) return '';
  const phrase = ofGroupement[key](first.avant.groupement, first.apres.groupement);
  if (matches.length === 1) return phrase;
  if (others.length === 0) return `${phrase} (« ${first.apres.groupement.nom.trim()} »)`;
  const same = pairs.every(
    ({ avant, apres }) => ofGroupement[key](avant.groupement, apres.groupement) === phrase,
  );
  if (same) return `${phrase}, dans ${pairs.length} groupements`;
  return `${changedWords[key]} dans ${pairs.length} groupements`;
}

/** What several groupements changed each in their own way. */
const changedWords: { readonly [K in keyof typeof ofGroupement]: string } = {
  patients: 'patients changés',
  depenseReelle: 'dépense réelle changée',
  depenseAjustee: 'dépense ajustée changée',
  qualite: 'qualité changée',
  credits: "crédits d'amorçage changés",
  calendrier: 'calendrier changé',
};

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
