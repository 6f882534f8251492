import type { NamedId } from '../../cahier/edition.ts';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import type { Calcul } from '../run/page-results.ts';
import { lignesDesIndicateurs } from './change-of-indicateurs.ts';
import { difference } from './difference.ts';

/** Why a year's intéressement is another one than before: a chain, from what was changed to the euros. */
export interface Changement {
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
function deplus(text: string): string {
  const petit = /^-?0\.(?!5|6|7|8|9)\d/.test(text);
  return formatValue(text, '€', { ...(!petit && { maximumFractionDigits: 0 }), signed: text !== '0' });
}

/** The named values of two results, side by side. */
class Cote {
  readonly #avant: Calcul['vue']['valeurs'];
  readonly #apres: Calcul['vue']['valeurs'];

  constructor(avant: Calcul, apres: Calcul) {
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
  fleche(id: NamedId, montrer: (text: string) => string): string {
    const [avant, apres] = [montrer(this.avant(id)), montrer(this.apres(id))];
    return avant === apres ? apres : `${avant} → ${apres}`;
  }
}

/**
 * What changed between two results of the same groupement's same year, from its indicators to its intéressement;
 * undefined where nothing that counts has. The euros are the difference of the two intéressements, caps included.
 */
export function changement(avant: Calcul, apres: Calcul): Changement | undefined {
  const cote = new Cote(avant, apres);
  const indicateurs = lignesDesIndicateurs(avant.vue.indicateurs, apres.vue.indicateurs);
  // A score that is given knows of no bonus.
  const detaille = avant.vue.indicateurs.length > 0 && apres.vue.indicateurs.length > 0;
  const experience = detaille ? ligneExperience(cote) : [];
  const suivies = ['scoreQualite', 'scoreMaximal', 'partQualite', 'interessement'] as const;
  const bouge = suivies.some((id) => cote.ecart(id) !== '0');
  if (indicateurs.length === 0 && experience.length === 0 && !bouge) return undefined;
  return {
    lignes: [...indicateurs, ...experience, ligneScore(cote), ...lignesEuros(cote, apres.vue.annee)],
    points: cote.ecart('scoreQualite'),
    interessement: cote.ecart('interessement'),
  };
}

function ligneExperience(cote: Cote): string[] {
  const ecart = cote.ecart('bonusExperience');
  if (ecart === '0') return [];
  const nombre = formatValue(ecart, 'point', { signed: true });
  return [`Expérience patient : bonus ${cote.fleche('bonusExperience', score)} (${nombre}).`];
}

function ligneScore(cote: Cote): string {
  const sur = cote.apres('scoreMaximal');
  const entier =
    cote.ecart('scoreMaximal') === '0'
      ? `Score ${cote.ecart('scoreQualite') === '0' ? 'inchangé, ' : ''}${cote.fleche('scoreQualite', score)} sur ${score(sur)}`
      : `Score ${score(cote.avant('scoreQualite'))} sur ${score(cote.avant('scoreMaximal'))} → ${score(cote.apres('scoreQualite'))} sur ${score(sur)}`;
  const nul = cote.apres('scoreQualite').startsWith('-') ? ', un score négatif comptant pour zéro (H4)' : '';
  return `${entier} : part de qualité ${cote.fleche('partQualite', part)}${nul}.`;
}

/** From the part of quality to the year's intéressement, in its phase; what cuts on the way is said. */
function lignesEuros(cote: Cote, annee: number): string[] {
  const phase2 = cote.apres('phase') === '2';
  const qualite = cote.ecart(phase2 ? 'valorisationQualite' : 'apportModulation');
  const gains = cote.ecart('gains');
  const final = cote.ecart('interessement');
  const calcul = phase2
    ? `× droit de tirage ${cote.fleche('droitTirage', euros)} (phase 2, H5)`
    : `Modulation ${cote.fleche('modulation', modulation)}, × gains reversés ${cote.fleche('gains', euros)} (phase 3, H6)`;
  const fin =
    final === '0'
      ? `rien ne change à l'intéressement de ${annee}`
      : `${deplus(final)} d'intéressement en ${annee}`;
  if (gains === '0' && final === qualite) return [`${calcul} : ${fin}.`];
  const bruts = gains === '0' ? [] : [`Gains reversés ${cote.fleche('gains', euros)} : ${deplus(gains)}.`];
  return [`${calcul} : ${deplus(qualite)}.`, ...bruts, ...coupes(cote), `En tout : ${fin}.`];
}

const modulation = (text: string): string =>
  formatPercent(text, { maximumFractionDigits: 2, signed: text !== '0' });

/** The cap and the national envelope, where either takes a part of what moved. */
function coupes(cote: Cote): string[] {
  const [brut, plafonne, net] = [
    cote.ecart('interessementBrut'),
    cote.ecart('interessementPlafonne'),
    cote.ecart('interessement'),
  ];
  return [
    ...(plafonne === brut
      ? []
      : [`Plafond de l'année, ${cote.fleche('plafond', euros)} : ${reste(plafonne)}.`]),
    ...(net === plafonne
      ? []
      : [`Enveloppe nationale, × ${cote.fleche('facteurEnveloppe', facteur)} (H7) : ${reste(net)}.`]),
  ];
}

const reste = (text: string): string => (text === '0' ? "il n'en reste rien" : `il en reste ${deplus(text)}`);

const facteur = (text: string): string => formatNumber(text, { maximumFractionDigits: 4 });
