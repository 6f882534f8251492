import { membersText, readMembers } from '../../scenario/sharing/typed-key.ts';
import type { SettingsCase } from '../settings-case.ts';
import { depart, type TypedFields } from './settings.ts';

const start = readMembers(depart.membres);
if (start === undefined) throw new RangeError('the key that the page opens with is none');
const { criteres, membres } = start;

/** The start's criteria, with other weights. */
const weighed = (weights: readonly string[]): string =>
  membersText({
    criteres: criteres.map((each, rank) => ({ ...each, poids: weights[rank] ?? '0' })),
    membres,
  });

/** Cases to try, each from the key of the start. */
export const keyCases: readonly SettingsCase<Partial<TypedFields>>[] = [
  {
    nom: 'À parts égales',
    dit: "Un seul critère compte : chacun reçoit autant. Trois parts égales ne tombent pas toujours juste : le centime qui reste va au premier nom, dans l'ordre des lettres.",
    valeurs: { membres: weighed(['1', '0', '0']) },
  },
  {
    nom: 'Selon la patientèle',
    dit: "Un seul critère compte, et ce n'est plus l'effort : qui suit plus de patients reçoit plus, quoi qu'il ait donné au projet.",
    valeurs: { membres: weighed(['0', '1', '0']) },
  },
  {
    nom: 'Tout pour le projet commun',
    dit: "Rien n'est reversé aux membres. Le texte le permet : « consolidation du projet commun » est le premier des deux usages qu'il nomme.",
    valeurs: { part: '1' },
  },
  {
    nom: "Un montant d'abord pour le projet",
    dit: "Le projet commun prend 60 000 € par an, les membres le reste. Une année maigre, il n'y a pas toujours de reste.",
    valeurs: { garde: 'montant', montant: '60000' },
  },
];
