import type { FitFault, LeftOut, Repetition } from './fit-fault.ts';
import type { Candidate } from './fit-results.ts';
import type { Band } from './model.ts';
import { enumerate, type Namer } from './variable-phrases.ts';

/** Why nothing can be fitted, in French: what is wrong, where, what to do. */
export function fitFaultWords(fault: FitFault, nameIt: Namer): string {
  switch (fault.code) {
    case 'too-few-patients': {
      const { columns } = fault.limits;
      return `Trop peu de patients pour apprendre : ${fault.received}, alors que ${coefficients(columns + 1)} en ${columns === 0 ? 'demande' : 'demandent'} au moins ${columns + 2}. Ajoutez des patients, augmentez la part d'apprentissage ou retirez des variables.`;
    }
    case 'constant-response':
      return `Tous les patients de l'apprentissage ont la même dépense (${String(fault.received).replace('.', ',')} €) : il n'y a rien à expliquer. Vérifiez les quatre colonnes de dépense.`;
    case 'repetitions':
      return `${fault.received.map((each) => `${capitalize(repetitionWords(each, nameIt))}.`).join(' ')} Retirez ${enumerate(fault.received.map(({ variable }) => nameIt(variable)))}, puis recommencez.`;
  }
}

/** Why a candidate is left out, in French, without a final point: « l'indice de défavorisation répète l'APL ». */
export function leftOutWords(reason: LeftOut, candidate: Candidate | Band, nameIt: Namer): string {
  switch (reason.code) {
    case 'repetition':
      return repetitionWords(reason.received, nameIt);
    case 'nothing-more':
      return `${nameIt(candidate)} n'apportent rien de plus`;
    case 'no-gain':
      return `${nameIt(candidate)} ${candidate === 'bandes' ? "n'augmentent" : "n'augmente"} pas le R² ajusté`;
    case 'empty-band':
      return `aucun patient de l'apprentissage n'est dans ${nameIt(candidate)}, ou tous y sont`;
  }
}

function repetitionWords({ variable, withIt }: Repetition, nameIt: Namer): string {
  if (withIt.length === 0)
    return `${nameIt(variable)} a la même valeur pour tous les patients de l'apprentissage, et n'explique donc rien`;
  return `${nameIt(variable)} répète exactement ${enumerate(withIt.map(nameIt))} : ${withIt.length === 1 ? 'cette variable' : 'ces variables'} et la constante suffisent à la calculer`;
}

const coefficients = (number: number): string => (number === 1 ? 'un coefficient' : `${number} coefficients`);

const capitalize = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
