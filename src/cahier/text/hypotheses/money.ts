import type { HypothesisRecord } from './hypothesis.ts';
import { titles } from './titles.ts';

/** Choices about amounts and years. */
export const money: HypothesisRecord<
  'H5' | 'H6' | 'H7' | 'H8' | 'H9' | 'H10' | 'H11' | 'H14' | 'H15' | 'H19'
> = {
  H5: {
    id: 'H5',
    title: titles.H5,
    choice:
      "En phase 2, l'enveloppe nationale de la qualité vaut 1/300 des dépenses réelles de tous les groupements.",
    reason:
      "Le cahier parle d'une « quotepart » sans la chiffrer. Avec 1/300, un portefeuille d'environ 800 M€ (8 M€ en sont 1 %) qui ralentit de 0,5 % et obtient toute la qualité reçoit 4 M€ en phase 2 : c'est le besoin de 2020, et le versement égale l'économie, comme au « taux d'équilibre ».",
    others:
      "Toute autre quote-part serait aussi conforme au texte : c'est une équation, non une preuve. 4 M€ sur 800 et 7 M€ sur 1 400 font tous deux 0,5 %, en phase 2 comme en phase 3. Les besoins publiés égalent donc l'économie supposée quelle que soit la formule, et ne mettent pas 1/300 à l'épreuve. L'équation suppose une qualité parfaite, aucun écart et aucun plafond. Et la phase 3, qui n'a pas cette enveloppe, verse alors moins que les 7 M€ par an du cahier.",
    citations: ['phase2Enveloppe', 'equilibreBesoins', 'equilibreTaux'],
    parametres: ['quotePartQualite'],
    regles: ['droitTirage'],
  },
  H6: {
    id: 'H6',
    title: titles.H6,
    choice:
      'En phase 3, la modulation va en ligne droite de −20 % quand la part de qualité est nulle à +20 % quand elle est entière ; à la moitié, elle est nulle.',
    reason:
      "Le cahier donne la fourchette et dit que la modulation dépend du score ; la ligne droite est le chemin le plus simple d'un bout à l'autre.",
    others: 'Des paliers, ou une modulation nulle autour de la moyenne, seraient aussi conformes au texte.',
    citations: ['phase3Modulation'],
    parametres: [],
    regles: ['modulation', 'interessementBrut'],
  },
  H7: {
    id: 'H7',
    title: titles.H7,
    choice:
      "Quand la somme des intéressements dépasse 1 % des dépenses de tous les groupements, chacun est réduit du même facteur. Un groupement étudié seul n'est pas limité à 1 % : son facteur vaut 1, ou celui que vous donnez.",
    reason:
      'Le cahier fixe la limite globale sans dire comment la répartir. La même réduction pour tous ne favorise personne.',
    others:
      "On pourrait réduire d'abord les plus gros versements, ou limiter chaque groupement à 1 % de ses dépenses.",
    citations: ['plafonds'],
    parametres: [],
    regles: ['facteurEnveloppe', 'interessement'],
    whereToChange:
      "Le facteur d'enveloppe du scénario, ou l'enveloppe calculée sur tous les groupements du scénario.",
  },
  H8: {
    id: 'H8',
    title: titles.H8,
    choice:
      "Le forfait vaut 130 000 € divisés par 1,2. Il est multiplié par la somme de la taille (de 50 % à 5 000 patients à 100 % à 50 000, en ligne droite) et de l'appréciation du projet (de −20 % à +20 %), puis tenu dans la fourchette.",
    reason:
      "Le cahier dit des deux critères qu'ils font varier « le montant théorique forfaitaire » : chacun s'applique donc au forfait. Cela donne de 32 500 à 130 000 €, contre 30 000 à 130 000 € publiés, et 28 forfaits entiers font 3,03 M€, contre « environ 3 millions d'euros ».",
    others:
      "Les crédits de 28 groupements, eux, font moins que 28 forfaits, sauf si presque tous ont 50 000 patients. Un forfait de 100 000 € donnerait de 30 000 à 120 000 €, donc l'autre bout de la fourchette, et 2,8 M€ pour 28. Les deux critères pourraient se multiplier ; la taille pourrait aller par paliers ou partir de zéro patient.",
    citations: [
      'creditsForfait',
      'creditsTaille',
      'creditsAppreciation',
      'creditsFourchette',
      'equilibreCredits',
    ],
    parametres: ['creditsForfait', 'taillePlancher'],
    regles: ['creditsAmorcage'],
    whereToChange: "L'appréciation du projet se donne dans le scénario.",
  },
  H9: {
    id: 'H9',
    title: titles.H9,
    choice:
      "L'avance n'est récupérée que sur la part d'un intéressement ultérieur qui dépasse les crédits d'amorçage. Ce qui reste dû après la dernière année n'est jamais repris.",
    reason:
      "L'avance est récupérable sur les versements ultérieurs « s'ils sont supérieurs aux crédits d'amorçage » : ne prendre que l'excédent garde au groupement ce que l'avance devait lui garantir. Et le modèle est « purement incitatif » : rien n'est réclamé à la fin.",
    others:
      "Dès qu'un versement dépasse les crédits, on pourrait reprendre d'un coup tout le solde, dans la limite de ce versement : c'est l'option « solde ».",
    citations: ['avance', 'purementIncitatif'],
    parametres: [],
    regles: ['recuperation', 'soldeAvance'],
    whereToChange: "L'option de récupération du scénario : « excédent » ou « solde ».",
  },
  H10: {
    id: 'H10',
    title: titles.H10,
    choice:
      "L'avance complète l'intéressement une fois celui-ci plafonné et réduit ; elle n'entre ni dans le plafond du groupement ni dans l'enveloppe nationale.",
    reason:
      "Elle garantit un montant versé, à côté de l'intéressement : « de sorte à garantir aux groupements un montant Ipep égal au montant des crédits d'amorçage ».",
    others: "Elle pourrait compter dans les 2 % ou dans l'enveloppe de 1 %, qui la réduiraient parfois.",
    citations: ['avance', 'avanceSecurisation'],
    parametres: [],
    regles: ['avance', 'versement'],
  },
  H11: {
    id: 'H11',
    title: titles.H11,
    choice:
      "Rien n'est arrondi pendant le calcul. Les montants sont arrondis au centime le plus proche, le demi-centime vers le haut, là où ils sont montrés.",
    reason:
      "Le cahier n'en dit rien ; c'est l'usage pour les sommes d'argent, et les étapes restent exactes.",
    others:
      'Arrondir chaque étape donnerait des écarts de quelques centimes, ou de quelques euros une fois multipliés par les patients.',
    citations: [],
    parametres: [],
    regles: [],
  },
  H14: {
    id: 'H14',
    title: titles.H14,
    choice:
      "Les dépenses et les patients qui servent aux enveloppes sont ceux de tous les groupements du scénario qui ont un résultat dans l'année, quelle que soit leur phase.",
    reason:
      "La quote-part se calcule sur « l'ensemble des groupements participant à l'expérimentation », et le cahier ne distingue pas les vagues.",
    others:
      "L'enveloppe qualité pourrait ne compter que les groupements en phase 2 cette année-là. Et qui calcule seul n'a que ses propres dépenses : son droit de tirage en est la quote-part, alors que le texte partage l'enveloppe de tous « en fonction de la taille de leur patientèle ». S'il dépense par patient plus que la moyenne des groupements, cette estimation est trop haute ; s'il dépense moins, trop basse.",
    citations: ['phase2Enveloppe', 'equilibreVagues'],
    parametres: [],
    regles: ['droitTirage', 'facteurEnveloppe'],
    whereToChange: "Les groupements du scénario : plusieurs s'ajoutent par un fichier.",
  },
  H15: {
    id: 'H15',
    title: titles.H15,
    choice:
      'La vague 1 (entrée en 2019) a cinq années de résultats, de 2019 à 2023 ; la vague 2 (entrée en 2020) en a quatre, de 2020 à 2023. Chaque année est payée la suivante.',
    reason:
      "L'expérimentation dure « 4 ou 5 ans », la partie 8-III parle de « cinq années d'expérimentation », et l'évaluation va « jusqu'à fin 2023 ». Le budget de la partie 9, surtout, se retrouve : 4 M€ en 2020 et 7 M€ chacune des quatre années de 2021 à 2024 font 4 + 4 × 7 = 32 M€, et 32 = 21 + 11, soit cinq versements de la vague 1 (21 M€, environ 4 par an) et quatre de la vague 2 (11 M€, environ 3 par an).",
    others:
      'Le tableau de la partie 9 place la phase 3 aux « 4ème et 5ème années ». Lues comme des années de versement, ainsi que nous y lisons la phase 2, elles arrêtent la vague 1 en 2023, après quatre versements au lieu de cinq : à 4 M€ et 3 M€ par an, les deux vagues feraient 4 × 4 + 4 × 3 = 28 M€, et non 32. « Phase 3 (deux ans) » plaide aussi contre : nous donnons à celle de la vague 1 trois années de résultats, de 2021 à 2023.',
    citations: [
      'duree',
      'cinqAnnees',
      'evaluationCalendrier',
      'equilibreVagues',
      'equilibreBesoins',
      'phase3AnneesVersement',
      'phase3',
    ],
    parametres: [],
    regles: ['phase', 'anneeVersement'],
    whereToChange: "Le nombre d'années de résultats se choisit dans le scénario, de une à cinq.",
  },
  H19: {
    id: 'H19',
    title: titles.H19,
    choice:
      "Ce que la partie 8-III verse sous le nom de « gains d'efficience » est ce qui reste des économies après les coefficients et le partage. Ce site dit « économies » pour ce qui est généré, « gains reversés » pour ce qui est payé.",
    reason:
      "Le cahier n'a qu'un nom pour deux choses. La partie 8-II dit d'abord : « Les gains d'efficience sont les économies de dépenses d'assurance maladie générées par le groupement », et en calcule un « montant à reverser ». La partie 8-III paie ensuite le « montant des gains d'efficience », sans redire les coefficients. Payer les économies entières, puis jusqu'à 20 % de plus, ne laisserait rien à partager.",
    others:
      'À la lettre, la partie 8-III paierait les économies elles-mêmes, dans la limite des plafonds ; les coefficients et le partage de la partie 8-II ne serviraient alors à rien.',
    citations: ['gainsDefinition', 'montantReverser', 'phase2Addition', 'phase3Modulation'],
    parametres: [],
    regles: ['gains', 'interessementBrut'],
  },
};
