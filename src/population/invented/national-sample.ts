import { randomLcg } from 'd3';
import { type VariableDuCahier, variables } from '../adjustment/model.ts';
import type { Echantillon } from '../adjustment/sample.ts';
import { cloche, exponentielle, moyenneExponentielle, triangle } from './elementary-functions.ts';
import { type ParametresEchantillon, parametresEchantillon } from './sample-parameters.ts';

type Profil = Record<VariableDuCahier, number>;

/** Patients drawn between two looks at the clock. */
const PAQUET = 1000;

/**
 * The synthetic national sample, made with the given parameters: the same for the same seed, whatever the engine. What
 * is expected of a patient is linear in the variables; the multiplier's mean is 1, so that spending follows it.
 */
export function inventer(donnes: Partial<ParametresEchantillon> = {}): Echantillon {
  const tirage = commencer(donnes);
  while (tirage.avancer(PAQUET));
  return tirage.echantillon;
}

/** The same, drawn bit by bit. */
export interface Tirage {
  readonly echantillon: Echantillon;
  /** Draws so many patients more, and tells whether some are left. */
  avancer(nombre: number): boolean;
}

export function commencer(donnes: Partial<ParametresEchantillon> = {}): Tirage {
  const parametres = { ...parametresEchantillon, ...donnes };
  const { patients } = parametres;
  const hasard = randomLcg(parametres.graine);
  const colonnes = Object.fromEntries(
    variables.map((variable) => [variable, new Float64Array(patients)]),
  ) as Record<VariableDuCahier, Float64Array>;
  const depense = new Float64Array(patients);
  const echelle = moyenneExponentielle(parametres.etalement) * (1 - parametres.sansDepense);
  let fait = 0;
  return {
    echantillon: { patients, depense, colonnes },
    avancer(nombre) {
      const fin = Math.min(patients, fait + nombre);
      for (; fait < fin; fait++) {
        const profil = tirerProfil(parametres, hasard);
        for (const variable of variables) colonnes[variable][fait] = profil[variable];
        const multiplie = tirerMultiple(parametres, hasard) / echelle;
        depense[fait] = Math.round(attendu(parametres, profil) * multiplie * 100) / 100;
      }
      return fait < patients;
    },
  };
}

function tirerProfil(parametres: ParametresEchantillon, hasard: () => number): Profil {
  const { de, a, ald } = tirerTranche(parametres, hasard());
  const couverture = hasard();
  const { cmuc, acs, apl, correlationAplDefavorisation: liaison } = parametres;
  const place = triangle(hasard);
  const propre = triangle(hasard);
  const lieu = Math.round((apl.moyenne + apl.ecartType * place) * 100) / 100;
  return {
    age: de + Math.floor(hasard() * (a - de)),
    femme: hasard() < parametres.femme ? 1 : 0,
    ald: hasard() < ald ? 1 : 0,
    cmuc: couverture < cmuc ? 1 : 0,
    acs: couverture >= cmuc && couverture < cmuc + acs ? 1 : 0,
    apl: lieu,
    // An index that repeats the APL repeats it as it is kept, rounded; otherwise it is at three decimals.
    defavorisation:
      Math.abs(liaison) === 1
        ? (liaison * (lieu - apl.moyenne)) / apl.ecartType
        : Math.round((liaison * place + Math.sqrt(1 - liaison * liaison) * propre) * 1000) / 1000 + 0,
  };
}

function tirerTranche({ ages }: ParametresEchantillon, tire: number) {
  let cumul = 0;
  for (const tranche of ages) {
    cumul += tranche.part;
    if (tire < cumul) return tranche;
  }
  const derniere = ages.at(-1);
  if (derniere === undefined) throw new Error('the sample has an age group at least');
  return derniere;
}

function attendu({ effets }: ParametresEchantillon, profil: Profil): number {
  let somme = effets.constante;
  for (const variable of variables) somme += effets[variable] * profil[variable];
  return somme;
}

/** 0, or a log-normal draw; its mean is set to 1 by the scale. As many draws are spent either way. */
function tirerMultiple({ sansDepense, etalement }: ParametresEchantillon, hasard: () => number): number {
  const rien = hasard() < sansDepense;
  const logarithme = etalement * cloche(hasard);
  return rien ? 0 : exponentielle(logarithme);
}
