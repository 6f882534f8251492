import { advisedWords } from '../../french/advised-words.ts';
import { textFaultWords } from '../../tables/cell-fault-words.ts';
import type { LevelsFault, RowFault } from './level-fault.ts';

/** Why a line of a distribution is refused, in one French sentence. */
export function rowFaultWords(fault: RowFault): string {
  switch (fault.code) {
    case 'several-columns':
      return 'Plusieurs colonnes : une seule est attendue, un nombre par ligne.';
    case 'euros':
      return "Un montant en euros n'est pas attendu ici.";
    case 'percent-of-ratio':
      return 'Un pourcentage, alors que vous avez choisi des parts entre 0 et 1.';
    case 'too-large':
      return "Ce nombre est trop grand pour la valeur d'un indicateur.";
    case 'spreadsheet-error':
      return textFaultWords(fault);
    case 'no-number':
      return advisedWords(fault.number);
  }
}

/** Why the levels cannot be used, in one French sentence. */
export function levelsFaultWords(fault: LevelsFault): string {
  switch (fault.code) {
    case 'equal-deciles':
      return "Les deux déciles sont égaux : l'objectif intermédiaire et la cible se confondraient.";
    case 'beyond-target': {
      const side = fault.direction === 'hausse' ? 'au-dessous' : 'au-dessus';
      return `L'objectif intermédiaire doit être strictement ${side} de la cible, et cette moyenne ne l'est pas : changez d'abord la cible.`;
    }
  }
}
