import { linkFaultWords } from '../scenario/format/link-fault-words.ts';
import { EFFORT } from './cards.ts';
import type { CodeFault } from './code/room-code.ts';
import type { Entered, PlayFault } from './intake.ts';
import type { LinkedStart } from './linked-start.ts';
import { BOUNDS, FIRST_ROUND, namesOf, type Room } from './room.ts';

/* What a room says of codes and links, in French. */

/** The year whose results a round is. */
export const yearOf = (round: number): number => FIRST_ROUND + round - 1;

function codeWords(fault: CodeFault, kinds: { readonly own: string; readonly other: string }): string {
  switch (fault.code) {
    case 'empty':
      return 'Aucun code.';
    case 'symbol':
      return `« ${fault.received} » n'est dans aucun code : ils s'écrivent en lettres et en chiffres que rien ne fait confondre (ni O, ni I, ni L, ni 0, ni 1).`;
    case 'length':
      return `${fault.expected} lettres ou chiffres attendus, ${fault.received} ${fault.received === 1 ? 'reçu' : 'reçus'}.`;
    case 'check':
      return 'Une lettre au moins est fausse, ou deux sont échangées : relisez-le.';
    case 'kind':
      return `C'est ${kinds.other}, et non ${kinds.own}.`;
  }
}

const SEAT = "le code d'une équipe, que donne l'animateur";
const PLAY = "le code d'une manche, que rend une équipe";

/** Why a team's code is refused. */
export const seatFaultWords = (fault: CodeFault): string => codeWords(fault, { own: SEAT, other: PLAY });

function playFaultWords(fault: PlayFault, room: Room): string {
  switch (fault.code) {
    case 'room':
      return "Il vient d'une autre salle.";
    case 'team':
      return `Il est d'une équipe ${fault.received}, et cette salle en a ${room.teams.length}.`;
    case 'over':
      return `Les ${BOUNDS.rounds} manches sont jouées.`;
    case 'round':
      return fault.received < fault.open
        ? `Il est de la manche ${fault.received}, qui est close ; ${nameOf(room, fault.team)} doit jouer la manche ${fault.open}.`
        : `Il est de la manche ${fault.received}, qui n'est pas ouverte : on joue la manche ${fault.open}. ${nameOf(room, fault.team)} s'est trompée de manche.`;
    case 'effort':
      return `${nameOf(room, fault.team)} y joue ${fault.received} efforts, et une manche en permet ${EFFORT}.`;
    default:
      return codeWords(fault, { own: PLAY, other: SEAT });
  }
}

const nameOf = (room: Room, team: number): string => namesOf(room)[team - 1] ?? `Équipe ${team}`;

/** What became of a code that was entered, in a sentence. */
export function enteredWords(entered: Entered, room: Room): string {
  switch (entered.kind) {
    case 'taken':
      return `${nameOf(room, entered.play.team)} : reçu.`;
    case 'again':
      return `${nameOf(room, entered.play.team)} : déjà reçu, le même.`;
    case 'other':
      return `${nameOf(room, entered.play.team)} a déjà joué cette manche, avec d'autres cartes.`;
    case 'refused':
      return playFaultWords(entered.fault, room);
  }
}

/** Why a trainee's link gives no team; empty for one that does. */
export function linkedStartWords(found: LinkedStart): string {
  if (found.ok) return '';
  switch (found.code) {
    case 'none':
      return 'cette adresse ne porte pas de scénario. Copiez-la en entier, avec ce qui suit le signe « # ».';
    case 'link':
      return linkFaultWords[found.fault];
    case 'scenario': {
      const [first] = found.faults;
      const more = found.faults.length - 1;
      return `le scénario de ce lien n'est pas valable. ${first?.chemin} : ${first?.attendu}, ${first?.recu}${more > 0 ? ` (et ${more} autre${more > 1 ? 's' : ''})` : ''}.`;
    }
  }
}
