import type { HypothesisRecord } from './hypothesis.ts';
import { titles } from './titles.ts';

/** Choices about who counts, how many must, and what chance does to their mean. */
export const patients: HypothesisRecord<'H20' | 'H21' | 'H23'> = {
  H20: {
    id: 'H20',
    title: titles.H20,
    choice:
      "Un bénéficiaire de l'AME n'est pas compté parmi les patients du groupement, quand bien même il remplit un des deux critères.",
    reason:
      "L'annexe 4 ne le dit que des simulations : ces patients « ne sont pas inclus dans les simulations qui reposent actuellement sur une patientèle de médecin traitant ». La dépense d'un groupement se compare à celle d'un échantillon choisi « selon les mêmes critères » : nous écartons les mêmes patients des deux côtés.",
    others: "Les compter dès qu'ils remplissent un critère : la partie 8-II-1 ne les exclut pas.",
    citations: ['ame', 'patientele', 'patienteleNationale'],
    parametres: [],
    regles: [],
    pages: ['patientele', 'depense-reelle'],
    whereToChange: 'Votre tableau de patients : la colonne « ame » à 0 laisse chacun aux deux critères.',
  },
  H21: {
    id: 'H21',
    title: titles.H21,
    choice:
      "Le volume de 5 000 patients se juge à l'entrée. Qu'une patientèle passe ensuite au-dessous n'exclut pas le groupement et ne change la formule d'aucun montant.",
    reason:
      "La partie 1 dit ainsi qui « Est éligible à l'expérimentation Ipep », donc à l'entrée ; le cahier se tait sur la suite.",
    others: 'Une sortie, ou un délai pour retrouver 5 000 patients.',
    citations: ['eligible', 'seuilPatients'],
    parametres: [],
    regles: [],
    pages: ['eligibilite'],
  },
  H23: {
    id: 'H23',
    title: titles.H23,
    choice:
      "Sans que rien ne change, la dépense moyenne de n patients s'écarte de l'attendu selon une loi normale d'écart type cv/√n, et ces écarts se ressemblent d'une année à l'autre : chacun garde une part ρ de celui de l'année précédente (corrélation ρ, puis ρ² à deux ans). Nous prenons cv = 2,5 et ρ = 0,5. Aucun versement calculé n'en dépend : seul ce qui est dit du hasard, à côté d'une estimation et par la commande ipep hasard.",
    reason:
      "Le cahier ne donne aucune dispersion. La FAQ de 2018 parle seulement des « difficultés à mesurer l'impact du projet sur un volume trop faible de patients ». Le coefficient de variation et la corrélation sont à mesurer sur de vraies dépenses ; les nôtres sont un point de départ.",
    others:
      "Une loi plus étalée que la normale, ou des tirages parmi de vraies dépenses. Une même corrélation entre toutes les années rendrait un peu plus probable qu'une année au moins donne des gains reversés, sans en changer la moyenne.",
    citations: ['faqVolumeFaible', 'ecartIntervalle'],
    parametres: [],
    regles: [],
    whereToChange: 'Au laboratoire, les réglages du hasard.',
  },
};
