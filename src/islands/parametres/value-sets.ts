import type { ParameterEffects } from '../../scenario/compare/parameter-effects.ts';
import type { TypedParameters } from '../../scenario/edit/parameters.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';

/** One of the two sets of values that stand side by side: the scenario's own, and the one that is put beside it. */
export interface ValueSet {
  readonly nom: 'A' | 'B';
  readonly given: TypedParameters;
  readonly erreurs: readonly Fault[];
  /** Changes it as it is by then; by a button, it is an entry of the history. */
  readonly edit: (change: (given: TypedParameters) => TypedParameters, by: 'field' | 'button') => void;
}

/** The parts that a set has, and no others: a key without a value would be one more thing that has changed. */
function partsOf({
  parametres,
  parametresParAnnee,
}: TypedParameters): Pick<Entry['scenario'], keyof TypedParameters> {
  return { ...(parametres && { parametres }), ...(parametresParAnnee && { parametresParAnnee }) };
}

const keep = (saisie: Entry, by: 'field' | 'button'): void =>
  by === 'field' ? store.follow(saisie) : store.replace(saisie);

/** The scenario's own set. */
export function setA(): ValueSet {
  return {
    nom: 'A',
    given: store.saisie.value.scenario,
    erreurs: store.erreurs.value,
    edit(change, by) {
      const { scenario, ...saisie } = store.saisie.value;
      keep({ ...saisie, scenario: withSet(scenario, change(scenario)) }, by);
    },
  };
}

/** The set beside it, where there is one. */
export function setB({ autre }: ParameterEffects): ValueSet | undefined {
  const given = otherSet(store.saisie.value);
  if (given === undefined) return undefined;
  return {
    nom: 'B',
    given,
    erreurs: autre?.ok === false ? autre.erreurs : [],
    edit(change, by) {
      const saisie = store.saisie.value;
      keep(withOtherSet(saisie, change(otherSet(saisie) ?? {})), by);
    },
  };
}

/** A scenario whose parameters are those of a set. */
export function withSet(scenario: Entry['scenario'], set: TypedParameters): Entry['scenario'] {
  const { parametres: _, parametresParAnnee: __, ...others } = scenario;
  return { ...others, ...partsOf(set) };
}

/** The set that is kept beside the scenario's own. */
export function otherSet({ autreJeu, autreJeuParAnnee }: Entry): TypedParameters | undefined {
  if (autreJeu === undefined) return undefined;
  return { parametres: autreJeu, ...(autreJeuParAnnee && { parametresParAnnee: autreJeuParAnnee }) };
}

/** The saisie with another set beside the scenario's own, or with none. */
export function withOtherSet(saisie: Entry, set: TypedParameters | undefined): Entry {
  const { autreJeu: _, autreJeuParAnnee: __, ...others } = saisie;
  if (set === undefined) return others;
  const { parametres = {}, parametresParAnnee } = set;
  return {
    ...others,
    autreJeu: parametres,
    ...(parametresParAnnee && { autreJeuParAnnee: parametresParAnnee }),
  };
}
