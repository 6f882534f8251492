import { randomLcg } from 'd3';
import { type VariableDuCahier, variables } from '../adjustment/model.ts';
import type { Sample } from '../adjustment/sample.ts';
import { bell, exponential, exponentialMean, triangle } from './elementary-functions.ts';
import { type SampleParameters, sampleParameters } from './sample-parameters.ts';

type Profile = Record<VariableDuCahier, number>;

/** Patients drawn between two looks at the clock. */
const BATCH = 1000;

/**
 * The synthetic national sample, made with the given parameters: the same for the same seed, whatever the engine. What
 * is expected of a patient is linear in the variables; the multiplier's mean is 1, so that spending follows it.
 */
export function invent(givenValues: Partial<SampleParameters> = {}): Sample {
  const tirage = begin(givenValues);
  while (tirage.advance(BATCH));
  return tirage.sample;
}

/** The same, drawn bit by bit. */
export interface Tirage {
  readonly sample: Sample;
  /** Draws so many patients more, and tells whether some are left. */
  advance(number: number): boolean;
}

export function begin(givenValues: Partial<SampleParameters> = {}): Tirage {
  const parametres = { ...sampleParameters, ...givenValues };
  const { patients } = parametres;
  const random = randomLcg(parametres.graine);
  const columns = Object.fromEntries(
    variables.map((variable) => [variable, new Float64Array(patients)]),
  ) as Record<VariableDuCahier, Float64Array>;
  const depense = new Float64Array(patients);
  const scale = exponentialMean(parametres.spreadWidth) * (1 - parametres.withoutDepense);
  let done = 0;
  return {
    sample: { patients, depense, colonnes: columns },
    advance(number) {
      const end = Math.min(patients, done + number);
      for (; done < end; done++) {
        const profil = drawProfile(parametres, random);
        for (const variable of variables) columns[variable][done] = profil[variable];
        const multiplied = drawMultiple(parametres, random) / scale;
        depense[done] = Math.round(attendu(parametres, profil) * multiplied * 100) / 100;
      }
      return done < patients;
    },
  };
}

function drawProfile(parametres: SampleParameters, random: () => number): Profile {
  const { from, a, ald } = drawAgeBand(parametres, random());
  const coverage = random();
  const { cmuc, acs, apl, correlationAplDefavorisation: liaison } = parametres;
  const place = triangle(random);
  const ownRule = triangle(random);
  const lieu = Math.round((apl.moyenne + apl.ecartType * place) * 100) / 100;
  return {
    age: from + Math.floor(random() * (a - from)),
    femme: random() < parametres.femme ? 1 : 0,
    ald: random() < ald ? 1 : 0,
    cmuc: coverage < cmuc ? 1 : 0,
    acs: coverage >= cmuc && coverage < cmuc + acs ? 1 : 0,
    apl: lieu,
    // An index that repeats the APL repeats it as it is kept, rounded; otherwise it is at three decimals.
    defavorisation:
      Math.abs(liaison) === 1
        ? (liaison * (lieu - apl.moyenne)) / apl.ecartType
        : Math.round((liaison * place + Math.sqrt(1 - liaison * liaison) * ownRule) * 1000) / 1000 + 0,
  };
}

function drawAgeBand({ ages }: SampleParameters, drawn: number) {
  let cumulation = 0;
  for (const bin of ages) {
    cumulation += bin.part;
    if (drawn < cumulation) return bin;
  }
  const latest = ages.at(-1);
  if (latest === undefined) throw new Error('the sample has an age group at least');
  return latest;
}

function attendu({ effects }: SampleParameters, profil: Profile): number {
  let somme = effects.constante;
  for (const variable of variables) somme += effects[variable] * profil[variable];
  return somme;
}

/** 0, or a log-normal draw; its mean is set to 1 by the scale. As many draws are spent either way. */
function drawMultiple({ withoutDepense, spreadWidth }: SampleParameters, random: () => number): number {
  const nought = random() < withoutDepense;
  const logarithm = spreadWidth * bell(random);
  return nought ? 0 : exponential(logarithm);
}
