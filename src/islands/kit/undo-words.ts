import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { displayText } from '../../calculators/field-text.ts';
import { parameterField } from '../../calculators/fields.ts';
import { laterField } from '../../calculators/later-fields.ts';
import { lieu, type Place } from '../../calculators/place-words.ts';
import { pathParts } from '../../scenario/format/scenario-document.ts';
import type { Leaf } from '../../scenario/format/shape.ts';
import type { GivenValues } from '../../scenario/format/values-in-force.ts';
import { type Entry, withoutView } from '../../store/state/entry.ts';
import type { Resumption } from '../../store/state/state.ts';
import { depart, differs } from '../../store/state/state.ts';

const parameters = parametersOf(offered);

/** One value that two saisies do not have in common. */
interface Difference {
  readonly chemin: string;
  readonly avant: unknown;
  readonly apres: unknown;
}

/** « Annulé : Dépense réelle, 2021 : 2 300 → 2 415. »; what was done when several values came back at once. */
export function sayResumption({ sens, avant, apres }: Resumption): string {
  const debut = sens === 'annule' ? 'Annulé' : 'Rétabli';
  const foundDifferences = differences(avant, apres);
  const [premiere] = foundDifferences;
  if (premiere === undefined) return `${debut}.`;
  const told = toldOf(premiere, avant, apres);
  if (foundDifferences.length === 1)
    return `${debut} : ${told.nom} : ${displayed(told, premiere.avant)} → ${displayed(told, premiere.apres)}.`;
  if (isTheExample(apres)) return `${debut} : retour à l'exemple.`;
  if (isTheExample(avant) && apres.estimation !== undefined) return `${debut} : les réponses aux questions.`;
  return `${debut} : ${foundDifferences.length} valeurs reviennent ensemble, dont : ${told.nom}.`;
}

const isTheExample = (saisie: Entry): boolean => !differs(withoutView(saisie), withoutView(depart));

/** The answers to the simple questions say it all while the scenario follows from them. */
function differences(avant: Entry, apres: Entry): readonly Difference[] {
  const parts = ({
    scenario,
    vue: _,
    estimationGardee: __,
    anneesGardees: _____,
    confirmees: ___,
    dossier: ____,
    ...others
  }: Entry) => ({
    ...scenario,
    ...others,
  });
  const questions = avant.estimation !== undefined && apres.estimation !== undefined;
  const reponses = questions ? comparer('estimation', avant.estimation, apres.estimation) : [];
  return reponses.length > 0 ? reponses : comparer('', parts(avant), parts(apres));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function comparer(chemin: string, avant: unknown, apres: unknown): readonly Difference[] {
  if (avant === apres) return [];
  if (!isRecord(avant) && !isRecord(apres)) return [{ chemin, avant, apres }];
  const [here, overThere] = [isRecord(avant) ? avant : {}, isRecord(apres) ? apres : {}];
  const list = Array.isArray(avant ?? apres);
  return Object.keys({ ...here, ...overThere }).flatMap((cle) =>
    comparer(list ? `${chemin}[${cle}]` : [chemin, cle].filter(Boolean).join('.'), here[cle], overThere[cle]),
  );
}

interface Told extends Place {
  /** What holds where nothing is set: the cahier's, of a parameter. */
  readonly defaultValue?: string | undefined;
}

/** The sets of parameters of a saisie, and what is said of the second one. */
const sets: {
  readonly [key: string]: { readonly said: string; readonly of: (saisie: Entry) => GivenValues<Leaf> };
} = {
  parametres: { said: '', of: ({ scenario }) => scenario },
  parametresParAnnee: { said: '', of: ({ scenario }) => scenario },
  autreJeu: { said: ', jeu B', of: secondSet },
  autreJeuParAnnee: { said: ', jeu B', of: secondSet },
};

function secondSet({ autreJeu: parametres, autreJeuParAnnee: parametresParAnnee }: Entry): GivenValues<Leaf> {
  return { parametres, parametresParAnnee };
}

/** What a difference is called, and how its values are shown. */
function toldOf({ chemin, apres: after }: Difference, avant: Entry, apres: Entry): Told {
  const place = lieu(chemin, after === undefined ? avant : apres);
  const [object = '', first = '', second] = pathParts(chemin);
  const [id, year] = second === undefined ? [first] : [second, first];
  const set = Object.hasOwn(sets, object) ? sets[object] : undefined;
  if (set === undefined || !Object.hasOwn(parameters, id)) return place;
  const of = id as ParameterId;
  const field = year === undefined ? parameterField(of) : laterField(of, year, set.of(apres));
  const { nom, percent, defaultValue, since } = field;
  return {
    nom: nom + set.said,
    ...(percent && { percent }),
    defaultValue: since?.before ?? defaultValue,
  };
}

/** A value as its field shows it. */
function displayed({ percent, defaultValue = '' }: Told, valeur: unknown): string {
  const texte = String(valeur ?? defaultValue);
  if (texte === '') return 'rien';
  const writtenText = displayText(texte, percent === true);
  if (!/^-?\d+([./]\d+)?$/.test(texte)) return `« ${writtenText} »`;
  return percent && !texte.includes('/') ? `${writtenText} %` : writtenText;
}
