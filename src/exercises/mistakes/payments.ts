import { one, zeroEuro } from '../../cahier/literals.ts';
import { add, divide, lessThan, literal, multiply, subtract, total } from '../../formula/build.ts';
import { type Answered, mistakesAt } from './mistake.ts';
import { either, larger, line, smaller } from './untold.ts';

/* What goes wrong with the caps, the envelope, the advance and the sums. */

/** Where the factor is not given. */
const ofAll = ({ value }: Answered): boolean => value('enveloppePortefeuille') === 1;

const plafond = mistakesAt('plafond', {
  'taux-national': {
    words:
      "Vous avez pris le taux de l'enveloppe nationale. Le plafond du groupement a le sien, sur les dépenses de sa patientèle.",
    formula: ({ plafondNational, depenseTotale }) => multiply(plafondNational, depenseTotale),
  },
});

const depenseTotale = mistakesAt('depenseTotale', {
  ajustee: {
    words:
      'Vous êtes parti de la dépense ajustée. Le plafond se compte sur la dépense réelle de la patientèle.',
    formula: ({ depenseAjustee, patients }) => multiply(depenseAjustee, patients),
  },
});

const interessementPlafonne = mistakesAt('interessementPlafonne', {
  'sans-plafond': {
    words: "Vous avez laissé l'intéressement dépasser le plafond. Au-delà, il y est ramené.",
    formula: ({ interessementBrut }) => interessementBrut,
  },
  'toujours-le-plafond': {
    words:
      "Vous avez versé le plafond. C'est une limite, et non un montant dû : en dessous, l'intéressement reste ce qu'il est.",
    formula: ({ plafond: most }) => most,
  },
});

const facteurEnveloppe = mistakesAt('facteurEnveloppe', {
  'rapport-inverse': {
    words:
      "Le rapport est à l'envers. Dans notre hypothèse H7, c'est l'enveloppe nationale, divisée par ce qui est demandé.",
    formula: ({ enveloppeNationale, demandeTotale }) => divide(demandeTotale, enveloppeNationale),
    where: ofAll,
  },
  'sans-plafond': {
    words:
      "Vous avez laissé le facteur dépasser un. Dans notre hypothèse H7, rien n'est réduit quand l'enveloppe suffit, et rien n'est ajouté.",
    formula: ({ enveloppeNationale, demandeTotale }) =>
      either([line(lessThan(zeroEuro, demandeTotale), divide(enveloppeNationale, demandeTotale))], one),
    where: ofAll,
  },
});

const demandeTotale = mistakesAt('demandeTotale', {
  'avant-plafond': {
    words:
      "Vous avez additionné les intéressements avant leur plafond. Ce qui est demandé à l'enveloppe est ce qui reste après le plafond de chacun.",
    formula: ({ interessementBrut }) => total(interessementBrut),
  },
});

const interessement = mistakesAt('interessement', {
  'sans-enveloppe': {
    words: "Vous avez oublié l'enveloppe nationale. Son facteur réduit ce qui reste après le plafond.",
    formula: ({ interessementPlafonne: capped }) => capped,
  },
  'enveloppe-avant-plafond': {
    words:
      "Vous avez réduit d'abord, plafonné ensuite. Le plafond du groupement vient avant l'enveloppe nationale.",
    formula: ({ interessementBrut, facteurEnveloppe: factor, plafond: most }) =>
      smaller(multiply(interessementBrut, factor), most),
  },
});

const avance = mistakesAt('avance', {
  'credits-entiers': {
    words:
      "Vous avez avancé les crédits entiers. L'avance ne fait que combler ce qui manque à l'intéressement.",
    formula: ({ creditsAmorcage }) => creditsAmorcage,
  },
  'en-phase-3': {
    words: "Vous avez avancé en phase 3. L'avance n'existe qu'en phase 2.",
    formula: ({ manque }) => manque,
  },
});

const manque = mistakesAt('manque', {
  'sans-plancher': {
    words: "Vous avez compté un manque négatif. Si l'intéressement dépasse les crédits, rien ne manque.",
    formula: ({ creditsAmorcage, interessement: paid }) => subtract(creditsAmorcage, paid),
  },
});

const recuperation = mistakesAt('recuperation', {
  'solde-entier': {
    words:
      "Vous avez repris le solde entier. Dans notre hypothèse H9, seul l'est ce qui dépasse les crédits d'amorçage.",
    formula: ({ soldePrecedent }) => soldePrecedent,
  },
  'sur-tout-l-interessement': {
    words:
      "Vous avez repris sur tout l'intéressement. Dans notre hypothèse H9, la reprise se limite à ce qui dépasse les crédits d'amorçage.",
    formula: ({ soldePrecedent, interessement: paid }) => smaller(soldePrecedent, paid),
  },
  'tout-l-excedent': {
    words: "Vous avez repris tout l'excédent. On ne reprend pas plus que le solde.",
    formula: ({ excedent }) => excedent,
  },
});

const soldeAvance = mistakesAt('soldeAvance', {
  'sans-recuperation': {
    words: 'Vous avez oublié ce qui est repris cette année. La récupération réduit le solde.',
    formula: ({ soldePrecedent, avance: advance }) => add(soldePrecedent, advance),
  },
  'sans-report': {
    words: "Vous avez oublié le solde de l'année précédente. Il se reporte tant qu'il n'est pas repris.",
    formula: ({ avance: advance, recuperation: back }) => larger(subtract(advance, back), zeroEuro),
  },
});

const versement = mistakesAt('versement', {
  'sans-avance': {
    words: "Vous avez oublié l'avance. Elle est versée avec l'intéressement.",
    formula: ({ interessement: paid, recuperation: back }) => subtract(paid, back),
  },
  'sans-recuperation': {
    words: "Vous avez oublié la récupération. Elle se retranche de l'intéressement.",
    formula: ({ interessement: paid, avance: advance }) => add(paid, advance),
  },
  'recuperation-ajoutee': {
    words: "Vous avez ajouté la récupération. C'est une avance rendue : elle se retranche.",
    formula: ({ interessement: paid, avance: advance, recuperation: back }) => add(add(paid, advance), back),
  },
});

const totalMistakes = mistakesAt('total', {
  'cette-annee-seule': {
    words:
      "C'est le versement de l'année seule. Le total additionne tout ce qui a été versé depuis le début.",
    formula: ({ versement: paid }) => paid,
  },
  'credits-en-double': {
    words: "Vous avez ajouté les crédits d'amorçage une fois de plus. Le total part d'eux, une seule fois.",
    formula: ({ totalPrecedent, versement: paid, creditsAmorcage, annee, premiereAnnee }) =>
      either(
        [
          line(
            lessThan(annee, add(premiereAnnee, literal('1', 'an'))),
            add(add(totalPrecedent, paid), creditsAmorcage),
          ),
        ],
        add(totalPrecedent, paid),
      ),
  },
  'sans-credits': {
    words: "Vous avez oublié les crédits d'amorçage. Le total part d'eux.",
    formula: ({ totalPrecedent, versement: paid, creditsAmorcage, annee, premiereAnnee }) =>
      either(
        [
          line(
            lessThan(annee, add(premiereAnnee, literal('1', 'an'))),
            subtract(add(totalPrecedent, paid), creditsAmorcage),
          ),
        ],
        add(totalPrecedent, paid),
      ),
  },
});

/** Of what is left of the intéressement once it is capped, reduced, advanced and taken back. */
export const paymentMistakes = [
  ...plafond,
  ...depenseTotale,
  ...interessementPlafonne,
  ...facteurEnveloppe,
  ...demandeTotale,
  ...interessement,
  ...avance,
  ...manque,
  ...recuperation,
  ...soldeAvance,
  ...versement,
  ...totalMistakes,
];
