import { Decimal } from 'decimal.js';
import { quantileTexte } from '../text-quantiles.ts';
import { type LigneRefusee, lireDistribution, type UniteDistribution } from './distribution-reader.ts';
import { DECILES_NIVEAUX, type Sens } from './niveau-deciles.ts';

/**
 * How levels follow from a distribution of territories. `moyenne`, the cahier of 2019: the intermediate goal is the
 * national mean, the target is given elsewhere. `deciles`, the order of 26 July 2022: for an indicator expected to rise
 * the target is the 8th decile and the intermediate goal the 3rd; for one expected to fall, the 2nd and, by symmetry
 * (H16), the 7th.
 */
export type MethodeNiveaux = 'moyenne' | 'deciles';

export interface DemandeNiveaux {
  /** A column of numbers, as it was pasted. */
  readonly texte: string;
  readonly unite: UniteDistribution;
  readonly methode: MethodeNiveaux;
  readonly sens: Sens;
  /** The target in force, as decimal text: `moyenne` says whether the mean can stand beside it. */
  readonly cible?: string | undefined;
}

/** Everything as ratios, in decimal text of at most 20 decimals; deciles and bounds are exact below that. */
export interface NiveauxDerives {
  readonly etat: 'fini';
  readonly entete?: string;
  /** In ascending order. */
  readonly valeurs: readonly string[];
  readonly moyenne: string;
  /** From the first to the ninth. */
  readonly deciles: readonly string[];
  readonly intermediaire: string;
  /** Absent when it is the reader's. */
  readonly cible?: string;
  /** Why these levels cannot be used as they are, in one French sentence. */
  readonly refus?: string;
  /** How many values are above 1, or below 0: the unit may be the wrong one. */
  readonly horsPart: number;
}

export type ReponseNiveaux =
  | { readonly etat: 'vide' }
  | {
      readonly etat: 'refuse';
      readonly lues: number;
      readonly refusees: readonly LigneRefusee[];
      /** Beyond those that are listed. */
      readonly autres: number;
    }
  /** A single value is no distribution. */
  | { readonly etat: 'seule' }
  | NiveauxDerives;

/** Refused lines that are listed. */
const MONTREES = 50;
const DECIMALES = 20;

const Precis = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

const texte = (value: Decimal): string => value.toDecimalPlaces(DECIMALES).toFixed();

/** The levels of an indicator from a pasted distribution; nothing is computed while a line is refused. */
export function deriverNiveaux({
  texte: colonne,
  unite,
  methode,
  sens,
  cible,
}: DemandeNiveaux): ReponseNiveaux {
  const { valeurs, refusees, entete } = lireDistribution(colonne, unite);
  if (refusees.length > 0) {
    const listees = refusees.slice(0, MONTREES);
    const autres = refusees.length - listees.length;
    return { etat: 'refuse', lues: valeurs.length, refusees: listees, autres };
  }
  if (valeurs.length === 0) return { etat: 'vide' };
  if (valeurs.length === 1) return { etat: 'seule' };
  const triees = valeurs.map((each) => new Precis(each)).sort((a, b) => a.comparedTo(b));
  const textes = triees.map((each) => each.toFixed());
  const moyenne = texte(Precis.sum(...triees).div(triees.length));
  const deciles = Array.from({ length: 9 }, (_, rang) => decile(textes, rang + 1));
  const levels = methode === 'moyenne' ? { intermediaire: moyenne } : auxDeciles(deciles, sens);
  return {
    etat: 'fini',
    ...(entete !== undefined && { entete }),
    valeurs: textes,
    moyenne,
    deciles,
    ...levels,
    ...refusDe({ cible, ...levels }, sens, methode),
    horsPart: triees.filter((each) => each.greaterThan(1) || each.isNegative()).length,
  };
}

function decile(triees: readonly string[], rang: number): string {
  return texte(new Precis(quantileTexte(triees, rang, 10) ?? 0));
}

function auxDeciles(deciles: readonly string[], sens: Sens) {
  const rangs = DECILES_NIVEAUX[sens];
  const [intermediaire = '0', cible = '0'] = [deciles[rangs.intermediaire - 1], deciles[rangs.cible - 1]];
  return { intermediaire, cible };
}

interface Niveaux {
  readonly intermediaire: string;
  readonly cible?: string | undefined;
}

/** A scenario wants the intermediate goal strictly on the near side of the target. */
function refusDe({ intermediaire, cible }: Niveaux, sens: Sens, methode: MethodeNiveaux) {
  if (cible === undefined || !/^-?\d+(\.\d+)?$/.test(cible)) return {};
  const ecart = new Precis(cible).comparedTo(intermediaire);
  if (sens === 'hausse' ? ecart > 0 : ecart < 0) return {};
  if (methode === 'deciles')
    return { refus: "Les deux déciles sont égaux : l'objectif intermédiaire et la cible se confondraient." };
  const cote = sens === 'hausse' ? 'au-dessous' : 'au-dessus';
  return {
    refus: `L'objectif intermédiaire doit être strictement ${cote} de la cible, et cette moyenne ne l'est pas : changez d'abord la cible.`,
  };
}
