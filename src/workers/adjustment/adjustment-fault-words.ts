import { inThousands } from '../../french/several-numbers.ts';
import { fitFaultWords } from '../../population/adjustment/fit-fault-words.ts';
import { inFrench } from '../../population/adjustment/variable-phrases.ts';
import { importFaultWords } from '../import-fault-words.ts';
import type { AdjustmentFault } from './adjustment-fault.ts';

/** Why the bench does not do what it is asked, in French: what is wrong, what to do. */
export function adjustmentFaultWords(fault: AdjustmentFault): string {
  switch (fault.code) {
    case 'seed':
      return `Graine : nombre entier de ${fault.limits.min} à ${whole(fault.limits.max)} attendu, « ${said(fault.received)} » reçu.`;
    case 'patients':
      return `Nombre de patients : nombre entier de ${fault.limits.min} à ${whole(fault.limits.max)} attendu, « ${said(fault.received)} » reçu.`;
    case 'training-part':
      return `Part d'apprentissage : nombre au-dessus de ${fault.limits.min}, et de ${fault.limits.max} au plus, attendu, « ${said(fault.received)} » reçu.`;
    case 'no-sample':
      return "Aucun patient n'est en mémoire : créez l'échantillon inventé, ou importez un fichier.";
    case 'no-model':
      return "Aucun modèle n'est ajusté : ajustez-en un d'abord.";
    case 'no-patient':
      return "Aucune ligne du fichier n'a pu être lue : il n'y a pas de patient.";
    case 'absent-variable':
      return `Les patients en mémoire n'ont pas ${inFrench(fault.received)}. Retirez cette variable, ou importez un fichier qui a sa colonne.`;
    case 'no-expected-spending':
      return "Le modèle attend d'un groupe tiré au hasard une dépense nulle ou négative : on ne peut rien lui comparer. Choisissez d'autres variables, ou des groupes plus grands.";
    case 'group-size':
      return `Taille d'un groupe : nombre entier de 1 à ${whole(fault.limits.max)} attendu, « ${said(fault.received)} » reçu.`;
    case 'tirages':
      return `Nombre de tirages : nombre entier de 1 à ${whole(fault.limits.max)} attendu, « ${said(fault.received)} » reçu.`;
    case 'tunnel':
      return `Tunnel : nombre d'au moins 0 et de moins de 1 attendu, « ${said(fault.received)} » reçu.`;
    case 'too-few-patients':
    case 'constant-response':
    case 'repetitions':
      return fitFaultWords(fault, inFrench);
    default:
      return importFaultWords(fault);
  }
}

/** A number as a French reader writes it. */
const said = (valeur: number | undefined): string => String(valeur ?? '').replace('.', ',');

const whole = (limit: number): string => inThousands(String(limit));
