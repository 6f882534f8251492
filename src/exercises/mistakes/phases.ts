import { one } from '../../cahier/literals.ts';
import { add, divide, lessThan, literal, multiply, subtract } from '../../formula/build.ts';
import { mistakesAt } from './mistake.ts';
import { either, larger, line } from './untold.ts';

/* What goes wrong with the calendar, the credits, and the intéressement of both phases. */

const phase = mistakesAt('phase', {
  'une-annee-de-plus': {
    words:
      'Vous avez compté trois années de phase 2. Elle couvre les résultats des deux premières années ; la troisième ouvre la phase 3.',
    formula: ({ rang }) =>
      either([line(lessThan(rang, literal('3', 'an')), literal('2', '1'))], literal('3', '1')),
  },
  'par-le-versement': {
    words:
      "Vous avez compté depuis l'année où l'argent est versé. La phase suit l'année des résultats, non celle de leur versement.",
    formula: ({ rang }) =>
      either([line(lessThan(rang, literal('1', 'an')), literal('2', '1'))], literal('3', '1')),
  },
});

const anneeVersement = mistakesAt('anneeVersement', {
  'meme-annee': {
    words:
      "Vous avez donné l'année des résultats elle-même. On verse l'année qui suit, les résultats une fois connus.",
    formula: ({ annee }) => annee,
  },
  'deux-ans-apres': {
    words: "Vous avez compté deux ans. On verse l'année qui suit celle des résultats.",
    formula: ({ annee }) => add(annee, literal('2', 'an')),
  },
});

const creditsTheoriques = mistakesAt('creditsTheoriques', {
  'sans-appreciation': {
    words:
      "Vous avez oublié l'appréciation du projet. Dans notre hypothèse H8, elle s'ajoute à la part liée à la taille.",
    formula: ({ creditsForfait, partTaille }) => multiply(creditsForfait, partTaille),
  },
  'appreciation-en-plus': {
    words:
      "Vous avez augmenté le montant de l'appréciation. Dans notre hypothèse H8, elle s'ajoute à la part liée à la taille, puis le tout multiplie le forfait.",
    formula: ({ creditsForfait, partTaille, creditsAppreciation }) =>
      multiply(multiply(creditsForfait, partTaille), add(one, creditsAppreciation)),
  },
});

const partTaille = mistakesAt('partTaille', {
  'en-proportion': {
    words:
      'Vous avez divisé la patientèle par la taille plafond. Dans notre hypothèse H8, la part ne part pas de zéro : elle croît depuis une part minimale, entre les deux tailles.',
    formula: ({ creditsPatients, taillePlafond }) => divide(creditsPatients, taillePlafond),
  },
  entiere: {
    words: "Vous avez pris la part entière. Elle ne l'est qu'à partir de la taille plafond.",
    formula: () => one,
  },
});

const droitTirage = mistakesAt('droitTirage', {
  'toute-l-enveloppe': {
    words: "C'est l'enveloppe nationale entière. Le groupement n'a droit qu'à sa part, selon sa patientèle.",
    formula: ({ enveloppeQualite }) => enveloppeQualite,
  },
  'de-sa-depense': {
    words:
      "Vous avez pris la part de la dépense du groupement. L'enveloppe est celle de tous, partagée selon la patientèle et non selon la dépense.",
    formula: ({ quotePartQualite, depenseTotale }) => multiply(quotePartQualite, depenseTotale),
  },
});

const valorisationQualite = mistakesAt('valorisationQualite', {
  'droit-entier': {
    words: "C'est le droit de tirage entier. Il est acquis à proportion de la part de qualité.",
    formula: ({ droitTirage: right }) => right,
  },
  'points-pour-euros': {
    words:
      "Vous avez compté les points comme des euros par patient. Un point n'a pas de prix : le score, rapporté à son maximum, dit quelle part du droit de tirage est acquise.",
    formula: ({ scoreQualite, patients }) =>
      multiply(multiply(divide(scoreQualite, literal('1', 'point')), literal('1', '€/patient')), patients),
  },
});

const modulation = mistakesAt('modulation', {
  'sans-malus': {
    words:
      'Vous avez compté pour zéro une modulation négative. Dans notre hypothèse H6, elle retire sous la moitié du score.',
    formula: ({ modulation: right }) => larger(right, literal('0', '1')),
  },
  'depuis-zero': {
    words:
      'Vous avez multiplié la modulation maximale par la part de qualité. Dans notre hypothèse H6, la moitié du score ne change rien : la modulation va de son opposé à son maximum.',
    formula: ({ modulationMaximale, partQualite }) => multiply(modulationMaximale, partQualite),
  },
  'moitie-de-pente': {
    words:
      'Vous avez compté depuis la moitié du score, mais avec une pente moitié moindre. Dans notre hypothèse H6, le score entier donne la modulation maximale.',
    formula: ({ modulationMaximale, partQualite }) =>
      multiply(modulationMaximale, subtract(partQualite, literal('0.5', '1'))),
  },
  maximale: {
    words:
      "Vous avez pris la modulation maximale. Dans notre hypothèse H6, elle n'est donnée qu'au score entier.",
    formula: ({ modulationMaximale }) => modulationMaximale,
  },
});

const interessementBrut = mistakesAt('interessementBrut', {
  'sans-qualite': {
    words:
      "Ce sont les gains reversés seuls. La qualité les change : elle s'y ajoute en phase 2, les module en phase 3.",
    formula: ({ gains }) => gains,
  },
  'regle-de-phase-3': {
    words:
      "Vous avez modulé les gains reversés, ce qui est la règle de la phase 3. En phase 2, la qualité s'ajoute.",
    formula: ({ gains, modulation: factor }) => multiply(gains, add(one, factor)),
  },
  'part-pour-modulation': {
    words:
      'Vous avez multiplié les gains reversés par la part de qualité. Elle ne les multiplie pas : elle dit ce qui est acquis du droit de tirage en phase 2, et donne la modulation en phase 3.',
    formula: ({ gains, partQualite }) => multiply(gains, partQualite),
  },
  'regle-de-phase-2': {
    words:
      'Vous avez ajouté le droit de tirage, ce qui est la règle de la phase 2. En phase 3, la qualité module les gains reversés.',
    formula: ({ gains, valorisationQualite: worth }) => add(gains, worth),
  },
  'signe-tourne': {
    words:
      "Vous avez retranché la modulation. Elle s'ajoute avec son signe : positive, elle augmente les gains reversés.",
    formula: ({ gains, modulation: factor }) => multiply(gains, subtract(one, factor)),
    where: ({ value }) => value('phase') === 3,
  },
});

/** Of when, of the credits, and of what quality does to the gains reversés. */
export const phaseMistakes = [
  ...phase,
  ...anneeVersement,
  ...creditsTheoriques,
  ...partTaille,
  ...droitTirage,
  ...valorisationQualite,
  ...modulation,
  ...interessementBrut,
];
