import { formatNumber, formatPercent, formatValue } from '../french/numbers.ts';
import { cardOf } from './cards.ts';
import type { RoundOutcome, TeamOutcome } from './outcome.ts';

/* What a round shows, in few words: read from the back of a room. */

export const wholeEuros = (value: string): string => formatValue(value, '€', { maximumFractionDigits: 0 });
/** Less than half a euro is none, as it is shown. */
const isShown = (value: string): boolean => Math.abs(Number(value)) >= 0.5;
const perPatient = (value: string): string => wholeEuros(value.replace('-', ''));

export const factorText = ({ facteurEnveloppe }: RoundOutcome): string =>
  formatPercent(facteurEnveloppe, { maximumFractionDigits: 1 });

/** Whether the envelope has cut anyone. */
export const isCut = ({ facteurEnveloppe }: RoundOutcome): boolean => Number(facteurEnveloppe) < 1;

/** What the envelope does to all. */
export const envelopeWords = (round: RoundOutcome): string =>
  isCut(round)
    ? `Chacun reçoit ${factorText(round)} de ce qu'il demande.`
    : "L'enveloppe suffit : chacun reçoit ce qu'il demande.";

/** The team whose gain costs the others most; undefined where nobody's does. */
export function dearest({ teams }: RoundOutcome): TeamOutcome | undefined {
  const [most] = teams.toSorted((one, other) => Number(other.takenFromOthers) - Number(one.takenFromOthers));
  return most && Number(most.takenFromOthers) > 0 ? most : undefined;
}

/** What a team cost the others, beside what it received: the same, where the envelope would be short without it too. */
export const costWords = ({ interessement, takenFromOthers }: TeamOutcome): string =>
  Math.abs(Number(interessement) - Number(takenFromOthers)) < 1
    ? "C'est tout ce qu'elle a reçu : l'enveloppe ne grandit pas avec ce qu'on en demande."
    : `Elle a reçu ${wholeEuros(interessement)}.`;

type Hand = Pick<TeamOutcome, 'cards'>;

/** The cards of a team, by their names. */
export const cardNames = ({ cards }: Hand): string =>
  cards.length === 0 ? 'aucune carte' : cards.map((id) => `« ${cardOf(id)?.nom ?? id} »`).join(', ');

/** The same as the verb of a sentence. */
export const playedWords = (hand: Hand): string =>
  `${hand.cards.length === 0 ? "n'a joué" : 'a joué'} ${cardNames(hand)}`;

/** How many teams their own cap has cut, in a sentence; empty where it has cut none. */
export function cappedWords({ teams }: RoundOutcome): string {
  const count = teams.filter(({ isCapped }) => isCapped).length;
  if (count === 0) return '';
  return count === 1
    ? "Avant l'enveloppe, une équipe est arrêtée par son propre plafond, 2 % de ses dépenses."
    : `Avant l'enveloppe, ${count} équipes sont arrêtées par leur propre plafond, 2 % de leurs dépenses.`;
}

/** The teams that received nothing, the highest score first. */
export const unpaid = ({ teams }: RoundOutcome): readonly TeamOutcome[] =>
  teams
    .filter(({ interessement }) => Number(interessement) === 0)
    .toSorted((one, other) => Number(other.scoreQualite) - Number(one.scoreQualite));

/** Why a team received nothing. */
export function unpaidWords(
  { ecart, evolution, scoreQualite }: TeamOutcome,
  { phase }: RoundOutcome,
): string {
  const before = isShown(evolution)
    ? `ses dépenses ont dépassé de ${perPatient(evolution)} par patient ce que la tendance prévoyait`
    : 'ses dépenses ont juste suivi la tendance';
  const gap = isShown(ecart)
    ? `elles sont au-dessus de l'intervalle de ${perPatient(ecart)}`
    : "elles sont dans l'intervalle";
  const score = `Score ${formatNumber(scoreQualite, { maximumFractionDigits: 0 })} sur 120`;
  const rule =
    phase === 3
      ? 'gains reversés nuls : la phase 3 ne verse rien, quel que soit le score (hypothèse H19)'
      : 'ni gains reversés, ni part de qualité';
  return `${score}, et ${before} ; ${gap}. ${rule.charAt(0).toUpperCase()}${rule.slice(1)}.`;
}
