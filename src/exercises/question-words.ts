import type { RuleId } from '../cahier/edition.ts';
import type { Level } from './situations/situation.ts';

/** What a question is made of, beside the rule that it asks. */
interface Asked {
  readonly level: Level;
  readonly asks: RuleId;
  readonly year: number;
  /** Whose value is asked, where there are several. */
  readonly of: string | undefined;
  /** Whether its year is computed without that of any other. */
  readonly alone: boolean;
  /** As the answer's field says it, « € par patient »; empty without any. */
  readonly unit: string;
  readonly within: string;
}

/** The rules that an exercise asks, each as a question begins with it, its article included. */
const asksFor: Partial<Readonly<Record<RuleId, string>>> = {
  ecart: "Quel est l'écart",
  evolution: "Quelle est la différence d'évolution",
  montantParPatient: 'Quel est le montant',
  gains: 'Quels sont les gains reversés',
  noteIndicateur: 'Quelle est la note de cet indicateur',
  bonusExperience: "Quel est le bonus d'expérience patient",
  scoreQualite: 'Quel est le score qualité',
  scoreMaximal: 'Quel est le score maximal',
  partQualite: 'Quelle est la part de qualité',
  creditsAmorcage: "Quel est le montant des crédits d'amorçage",
  droitTirage: 'Quel est le droit de tirage',
  valorisationQualite: 'Quelle est la valorisation de la qualité',
  modulation: 'Quelle est la modulation',
  interessementBrut: "Quel est l'intéressement brut",
  plafond: 'Quel est le plafond du groupement',
  interessementPlafonne: "Quel est l'intéressement plafonné",
  facteurEnveloppe: "Quel est le facteur de l'enveloppe",
  interessement: "Quel est l'intéressement",
  avance: "Quelle est l'avance",
  recuperation: "Quelle est la récupération de l'avance",
  soldeAvance: "Quel est le solde de l'avance, après cette année",
  versement: 'Quel est le versement',
  total: 'Quel est le total versé depuis le début, crédits compris',
};

/** The questions whose answer is no amount: said whole. */
const ofTime: Partial<Readonly<Record<RuleId, (year: number) => string>>> = {
  phase: (year) => `De quelle phase relèvent les résultats de ${year} : 2 ou 3 ?`,
  anneeVersement: (year) => `En quelle année verse-t-on ce que donnent les résultats de ${year} ?`,
};

/** What a droit de tirage takes: the spending and the patients of all; in phase 3 too, or it would tell the phase. */
const ALONE = "Le groupement est calculé seul : il ne partage pas l'enveloppe de la qualité. ";

/** The question as a sentence, with its unit and how near the answer has to be. */
export function questionOf({ level, asks, year, of, alone, unit, within }: Asked): string {
  const whole = ofTime[asks];
  if (whole !== undefined) return whole(year);
  const words = asksFor[asks];
  if (words === undefined) throw new RangeError(`no question asks ${asks}`);
  const when = {
    regle: '',
    annee: `, pour les résultats de ${year}`,
    annees: `, une fois payés les résultats de ${year}`,
  };
  const whose = of === undefined ? '' : ` de « ${of} »`;
  return `${alone ? ALONE : ''}${words}${whose}${when[level]}${unit === '' ? '' : `, en\u00a0${unit}`}, ${within} ?`;
}
