import type { NamedId } from '../../cahier/edition.ts';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import type { Calculation } from '../run/page-results.ts';
import { indicateurLines } from './change-of-indicateurs.ts';
import { difference } from './difference.ts';

/** Why a year's intéressement is another one than before: a chain, from what was changed to the euros. */
export interface Change {
  /** French sentences, in the order of the calculation. */
  readonly lignes: readonly string[];
  /** What moved, in points of the score and in € of the year's intéressement; decimal text, signed. */
  readonly points: string;
  readonly interessement: string;
}

const part = (text: string): string => formatPercent(text, { maximumFractionDigits: 2 });
const score = (text: string): string => formatValue(text, 'point');
const euros = (text: string): string => formatValue(text, '€', { maximumFractionDigits: 0 });

/** « + 10 202 € », to the cent where rounding would leave nothing. */
function signedMore(text: string): string {
  const isSmall = /^-?0\.(?!5|6|7|8|9)\d/.test(text);
  return formatValue(text, '€', { ...(!isSmall && { maximumFractionDigits: 0 }), signed: text !== '0' });
}

/** The named values of two results, side by side. */
class Side {
  readonly #avant: Calculation['vue']['valeurs'];
  readonly #apres: Calculation['vue']['valeurs'];

  constructor(avant: Calculation, apres: Calculation) {
    this.#avant = avant.vue.valeurs;
    this.#apres = apres.vue.valeurs;
  }

  avant(id: NamedId): string {
    return this.#avant[id];
  }

  apres(id: NamedId): string {
    return this.#apres[id];
  }

  ecart(id: NamedId): string {
    return difference(this.apres(id), this.avant(id));
  }

  /** « 44,15 % → 49,15 % », or the value alone where it has not moved. */
  fleche(id: NamedId, show: (text: string) => string): string {
    const [avant, apres] = [show(this.avant(id)), show(this.apres(id))];
    return avant === apres ? apres : `${avant} → ${apres}`;
  }
}

/**
 * What changed between two results of the same groupement's same year, from its indicators to its intéressement;
 * undefined where nothing that counts has. The euros are the difference of the two intéressements, caps included.
 */
export function changeMade(avant: Calculation, apres: Calculation): Change | undefined {
  const side = new Side(avant, apres);
  const indicateurs = indicateurLines(avant.vue.indicateurs, apres.vue.indicateurs);
  // A score that is given knows of no bonus.
  const isDetailed = avant.vue.indicateurs.length > 0 && apres.vue.indicateurs.length > 0;
  const experience = isDetailed ? experienceLine(side) : [];
  const followed = ['scoreQualite', 'scoreMaximal', 'partQualite', 'interessement'] as const;
  const moves = followed.some((id) => side.ecart(id) !== '0');
  if (indicateurs.length === 0 && experience.length === 0 && !moves) return undefined;
  return {
    lignes: [...indicateurs, ...experience, scoreLine(side), ...euroLines(side, apres.vue.annee)],
    points: side.ecart('scoreQualite'),
    interessement: side.ecart('interessement'),
  };
}

function experienceLine(side: Side): string[] {
  const ecart = side.ecart('bonusExperience');
  if (ecart === '0') return [];
  const number = formatValue(ecart, 'point', { signed: true });
  return [`Expérience patient : bonus ${side.fleche('bonusExperience', score)} (${number}).`];
}

function scoreLine(side: Side): string {
  const sur = side.apres('scoreMaximal');
  const integer =
    side.ecart('scoreMaximal') === '0'
      ? `Score ${side.ecart('scoreQualite') === '0' ? 'inchangé, ' : ''}${side.fleche('scoreQualite', score)} sur ${score(sur)}`
      : `Score ${score(side.avant('scoreQualite'))} sur ${score(side.avant('scoreMaximal'))} → ${score(side.apres('scoreQualite'))} sur ${score(sur)}`;
  const nul = side.apres('scoreQualite').startsWith('-') ? ', un score négatif comptant pour zéro (H4)' : '';
  return `${integer} : part de qualité ${side.fleche('partQualite', part)}${nul}.`;
}

/** From the part of quality to the year's intéressement, in its phase; what cuts on the way is said. */
function euroLines(side: Side, annee: number): string[] {
  const phase2 = side.apres('phase') === '2';
  const qualite = side.ecart(phase2 ? 'valorisationQualite' : 'apportModulation');
  const gains = side.ecart('gains');
  const final = side.ecart('interessement');
  const calculation = phase2
    ? `× droit de tirage ${side.fleche('droitTirage', euros)} (phase 2, H5)`
    : `Modulation ${side.fleche('modulation', modulation)}, × gains reversés ${side.fleche('gains', euros)} (phase 3, H6)`;
  const end =
    final === '0'
      ? `rien ne change à l'intéressement de ${annee}`
      : `${signedMore(final)} d'intéressement en ${annee}`;
  if (gains === '0' && areSame(final, qualite)) return [`${calculation} : ${end}.`];
  const grossOnes =
    gains === '0' ? [] : [`Gains reversés ${side.fleche('gains', euros)} : ${signedMore(gains)}.`];
  return [`${calculation} : ${signedMore(qualite)}.`, ...grossOnes, ...cuts(side), `En tout : ${end}.`];
}

const modulation = (text: string): string =>
  formatPercent(text, { maximumFractionDigits: 2, signed: text !== '0' });

/** Texts are cut at their twentieth decimal: what this alone separates is the same. */
const areSame = (left = '0', right = '0'): boolean => Math.abs(Number(difference(left, right))) < 1e-15;

/** The cap and the national envelope, where either takes a part of what moved. */
function cuts(side: Side): string[] {
  const [gross, plafonne, net] = [
    side.ecart('interessementBrut'),
    side.ecart('interessementPlafonne'),
    side.ecart('interessement'),
  ];
  return [
    ...(areSame(plafonne, gross)
      ? []
      : [`Plafond de l'année, ${side.fleche('plafond', euros)} : ${remainder(plafonne)}.`]),
    ...(areSame(net, plafonne)
      ? []
      : [`Enveloppe nationale, × ${side.fleche('facteurEnveloppe', facteur)} (H7) : ${remainder(net)}.`]),
  ];
}

const remainder = (text: string): string =>
  text === '0' ? "il n'en reste rien" : `il en reste ${signedMore(text)}`;

const facteur = (text: string): string => formatNumber(text, { maximumFractionDigits: 4 });
