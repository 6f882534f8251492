import type { HypothesisRecord } from './hypothesis.ts';
import { titles } from './titles.ts';

/** Choices about quality, the questionnaire and the adjustment model. */
export const quality: HypothesisRecord<'H1' | 'H2' | 'H3' | 'H4' | 'H12' | 'H13' | 'H16' | 'H17'> = {
  H1: {
    id: 'H1',
    title: titles.H1,
    choice:
      "À la cible, la note est entière ; à l'objectif intermédiaire, elle en est la moitié, et croît en ligne droite entre les deux. Au-dessous, c'est le progrès depuis l'année précédente qui compte, jusqu'à un plancher de −0,5.",
    reason:
      "Le barème est dans une image absente de la version en texte. Le texte dit : niveau par rapport à une cible, évolution au-dessous de l'objectif intermédiaire, « méthode ROSP », sans la décrire, et un score qui peut être « nul ou négatif ».",
    others:
      "Le plancher et la part de l'objectif intermédiaire pourraient être autres. Tel quel, retomber sous l'objectif intermédiaire coûte d'un coup le plancher : un saut, montré comme tel.",
    citations: ['qualiteNotation', 'methodeRosp', 'phase2ScoreNul'],
    parametres: ['partObjectifIntermediaire', 'plancherDegradation'],
    regles: ['noteIndicateur', 'scoreQualite'],
  },
  H2: {
    id: 'H2',
    title: titles.H2,
    choice:
      "Sans indicateur à la carte, les socles se partagent 100 points. Avec un à trois indicateurs à la carte, les socles s'en partagent 80 et ceux à la carte 20.",
    reason:
      'Le texte dit que les poids diffèrent ; leurs valeurs sont dans une image absente de la version en texte.',
    others: 'Un autre partage, par exemple 70 et 30, ou une autre échelle que 100.',
    citations: ['qualitePoids', 'qualiteScore'],
    parametres: ['poidsSoclesSeuls', 'poidsSoclesAvecCarte', 'poidsCarte'],
    regles: ['scoreQualite', 'scoreMaximal'],
  },
  H3: {
    id: 'H3',
    title: titles.H3,
    choice:
      "Proposé : les socles tirés des bases nationales (1, 2, 3, 5, 6, 8, 10) dès la première année de résultats ; les socles 4, 7 et 9, les indicateurs à la carte et l'expérience patient à partir de la deuxième. Ce n'est qu'une proposition : ce que donne un scénario est compté, et ce qu'il ne donne pas laisse son poids aux autres.",
    reason:
      "Les échéances, « Pour tenir compte de la montée en charge de l'expérimentation », sont dans une image absente de la version en texte. Le recueil se met en place en phase 1 ; et « en 2019, une phase d'administration test » du questionnaire est prévue.",
    others: 'Un calendrier plus lent, ou propre à chaque indicateur.',
    citations: ['montEnCharge', 'phase1Recueil', 'experienceAnneeTest'],
    parametres: [],
    regles: ['scoreQualite', 'scoreMaximal'],
    whereToChange:
      "Les indicateurs que contient chaque année du scénario : page Indicateurs, et page Expérience patient pour l'expérience. Les questions simples d'Estimer suivent ce choix ; année par année, le score maximal se donne.",
  },
  H4: {
    id: 'H4',
    title: titles.H4,
    choice:
      "Le score est rapporté au plus haut qu'on puisse obtenir cette année-là : 120 avec l'expérience patient, 100 sans elle.",
    reason:
      'Le droit de tirage correspond à « la valorisation maximale de son score qualité » : il doit pouvoir être atteint.',
    others:
      "Le cahier prend l'expérience en compte « sous forme de bonus », et dit qu'elle peut « ne pas avoir d'impact sur le score qualité global ». Or, rapportée à 120, une note sous le niveau intermédiaire laisse le score tel quel mais en diminue la part. Rapporter le score à 100 ferait du bonus un vrai surplus, plafonné par le droit de tirage.",
    citations: ['phase2DroitDeTirage', 'qualiteScore', 'experienceBonus'],
    parametres: [],
    regles: ['scoreMaximal', 'partQualite'],
    whereToChange:
      'Le score maximal, dans chaque année du scénario dont le score est donné ; par indicateurs, il suit ce qui est compté.',
  },
  H12: {
    id: 'H12',
    title: titles.H12,
    choice:
      "« Oui » vaut 100, la réponse intermédiaire 50, « Non » 0 ; toute autre réponse retire la question. La note d'un patient est la moyenne de trois dimensions, celle du groupement la moyenne des patients. La satisfaction est montrée à part.",
    reason:
      "Le score devait être construit par « une deuxième phase d'analyses statistiques ». Les dimensions suivent les blocs du questionnaire, et le cahier distingue expérience et satisfaction.",
    others: 'Les questions 9 et 11 pourraient relever de la continuité, la question 5 de la relation.',
    citations: ['experienceScore', 'experienceDimensions', 'experiencePasSatisfaction'],
    parametres: [],
    regles: ['bonusExperience'],
    whereToChange:
      'La note elle-même, page Expérience patient : une note calculée autrement peut y être saisie.',
  },
  H13: {
    id: 'H13',
    title: titles.H13,
    choice: "Le niveau intermédiaire et la cible de l'expérience patient sont ceux que vous donnez.",
    reason:
      "Leurs valeurs, dit le cahier, « seront définies à l'issue de la phase d'administration test du questionnaire » ; il ne les publie pas.",
    citations: ['experienceSeuils', 'experienceBonus'],
    parametres: [],
    regles: ['bonusExperience'],
    whereToChange:
      "Les niveaux de l'expérience patient dans chaque année du scénario, page Expérience patient.",
  },
  H16: {
    id: 'H16',
    title: titles.H16,
    choice:
      "Pour un indicateur qui doit baisser, l'objectif intermédiaire publié en 2022 est lu comme le 7e décile des territoires de vie-santé.",
    reason:
      "L'arrêté du 26 juillet 2022 (Journal officiel) prend, pour la cible, le 8e décile à la hausse et le 2e à la baisse, et, pour l'objectif intermédiaire, le 3e décile : le miroir du 3e est le 7e.",
    others: 'Le 3e décile dans les deux sens, à la lettre.',
    citations: ['qualiteObjectifIntermediaire'],
    parametres: [],
    regles: [],
    pages: ['indicateurs'],
    whereToChange: 'Les niveaux de chaque indicateur se donnent dans le scénario, page Indicateurs.',
  },
  H17: {
    id: 'H17',
    title: titles.H17,
    choice:
      "Dans l'exemple du modèle d'ajustement, « ALD 1 » vaut 1 pour un patient en affection de longue durée, 0 sinon.",
    reason:
      'Le cahier donne le coefficient sans dire ce que compte le chiffre 1 ; les variables listées disent « ALD » seulement.',
    others: 'Ce pourrait être la première des trente affections de la liste.',
    citations: ['depenseAjusteeExemple'],
    parametres: [],
    regles: [],
  },
};
