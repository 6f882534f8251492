import type { KeyFault, KeyFaultCode } from '../../scenario/sharing/read-key.ts';
import { MOST } from '../../scenario/sharing/typed-key.ts';
import { displayText, phrase, receivedText } from '../field-text.ts';

/** What came, where it is a number: of any other text, its field says so. */
const cameAs = (received: string, percent: boolean): string =>
  /^-?\d+(\.\d+)?$/.test(received) ? ` : ${receivedText(displayText(received, percent))}` : '';

/** What to write where nothing stands: a value of a member, a weight; an amount needs no more. */
const ifNone = (path: string): string => {
  if (path.endsWith('.poids')) return ' ; écrivez 0 pour un critère qui ne compte pas';
  return path.startsWith('membres') ? ' ; écrivez 0 si ce membre n’a rien de ce critère' : '';
};

const words: { readonly [C in KeyFaultCode]: (received: string, path: string) => string } = {
  'no-name': () => 'un nom est attendu : rien reçu',
  'long-name': (received) => `un nom de ${MOST.name} signes au plus est attendu : ${receivedText(received)}`,
  'same-name': (received) => `« ${received} » est déjà le nom d'un autre : donnez-en un qui les distingue`,
  'no-number': (received, path) =>
    `un nombre positif ou nul est attendu${received.trim() === '' ? ifNone(path) : cameAs(received, false)}`,
  'no-part': (received) => `un pourcentage de 0 à 100 est attendu${cameAs(received, true)}`,
  'no-member': () => 'une clef partage entre des membres : ajoutez-en un',
  'no-criterion': () => 'une clef se mesure à un critère au moins : ajoutez-en un',
  'no-weight': () => 'tous les poids sont nuls : donnez à un critère au moins un poids au-dessus de 0',
  'no-value': (received) =>
    `personne n'a rien de « ${received} » : donnez à un membre au moins une valeur au-dessus de 0, ou mettez son poids à 0`,
};

/** Why something of a key is refused, in French, without its full stop. */
export const keyRefusal = ({ code, received, path }: KeyFault): string => words[code](received, path);

/** A refusal as a sentence. */
export const sentence = (refusal: string | undefined): string | undefined => refusal && `${phrase(refusal)}.`;
