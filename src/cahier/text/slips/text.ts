import type { Slip } from './slip.ts';

/** Cross-references, the adjustment model, names. */
export const text: readonly Slip[] = [
  {
    id: 'annexe-4-dit-1',
    title: "L'annexe 4 s'appelle elle-même annexe 1",
    citations: ['annexe4DitAnnexe1', 'annexe4Titre'],
    explication:
      "Le modèle d'ajustement est décrit dans cette annexe même ; l'annexe 1 est la liste des indicateurs.",
  },
  {
    id: 'annexe-5-dit-3',
    title: "L'annexe 5 renvoie à l'annexe 3 au lieu de la 4",
    citations: ['annexe5DitAnnexe3', 'partie8DitAnnexe4'],
    explication:
      "La même phrase, dans la partie 8, renvoie à l'annexe 4, celle du modèle d'ajustement ; l'annexe 3 décrit les données mises à disposition.",
  },
  {
    id: 'point-12',
    title: "Les systèmes d'information sont au point 13, non 12",
    citations: ['point12Systemes', 'partie13Titre'],
    explication: 'Le point 12 porte sur les modalités de candidature.',
  },
  {
    id: 'point-i-8',
    title: 'Un « point I-8 » pour 8-I',
    citations: ['pointI8', 'partie8ITitre'],
    explication:
      "Il n'y a pas de point I-8 : la méthode du score est dans la première section de la partie 8.",
  },
  {
    id: 'partie-3-dit-9',
    title: "La partie 3 renvoie à la partie 9 pour l'accompagnement",
    citations: ['partie3DitPartie9', 'partie10Titre'],
    explication:
      "Le titre cité est celui de la partie 10 ; la partie 9 traite de l'équilibre du financement.",
  },
  {
    id: 'partie-5-dit-9',
    title: "La partie 5 renvoie à la partie 9 pour l'accompagnement",
    citations: ['partie5DitPartie9', 'partie10Titre'],
    explication: 'Le même renvoi que dans la partie 3, et la même erreur.',
  },
  {
    id: 'defavorisation',
    title: "L'indice de défavorisation : listé, puis écarté",
    citations: ['variablesAnnexe4', 'variablesPartie8'],
    explication:
      "L'annexe 4 liste l'indice de défavorisation parmi les variables, puis l'écarte ; la partie 8-II ne le liste pas. Les deux s'accordent sur le modèle retenu, non sur la liste.",
    consequence: "Nous lisons : le modèle publié n'a pas cet indice.",
  },
  {
    id: 'r2-ajuste',
    title: 'Le R² ajusté peut être négatif',
    citations: ['r2Bornes', 'r2Selection'],
    explication:
      "Le R² ajusté retranche une pénalité pour chaque variable : un modèle qui n'explique presque rien peut en avoir un au-dessous de zéro. C'est bien pourquoi il sert à choisir les variables ; et c'est le R² simple qui est une part de variabilité.",
  },
  {
    id: 'dcc',
    title: 'DCC : « Commun », puis « Communicant »',
    citations: ['dccAnnexe6', 'dccGlossaire'],
    explication: "Le même sigle est développé de deux façons dans l'annexe 6 et dans le glossaire.",
  },
];
