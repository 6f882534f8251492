import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { displayText } from '../../calculators/field-text.ts';
import { parameterField } from '../../calculators/fields.ts';
import { lieu } from '../../calculators/place-words.ts';
import { pathParts } from '../../scenario/format/scenario-document.ts';
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
  const nom = nameOf(premiere.chemin, premiere.apres === undefined ? avant : apres);
  if (foundDifferences.length === 1)
    return `${debut} : ${nom} : ${displayed(premiere, premiere.avant)} → ${displayed(premiere, premiere.apres)}.`;
  if (isTheExample(apres)) return `${debut} : retour à l'exemple.`;
  if (isTheExample(avant) && apres.estimation !== undefined) return `${debut} : les réponses aux questions.`;
  return `${debut} : ${foundDifferences.length} valeurs reviennent ensemble, dont : ${nom}.`;
}

const isTheExample = (saisie: Entry): boolean => !differs(withoutView(saisie), withoutView(depart));

/** The answers to the simple questions say it all while the scenario follows from them. */
function differences(avant: Entry, apres: Entry): readonly Difference[] {
  const parts = (saisie: Entry) => ({
    ...saisie.scenario,
    estimation: saisie.estimation,
    marges: saisie.marges,
    autreJeu: saisie.autreJeu,
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

function nameOf(chemin: string, saisie: Entry): string {
  const [object, cle = ''] = pathParts(chemin);
  if (object === 'autreJeu' && cle in parameters) return `${parameters[cle as ParameterId].label}, jeu B`;
  return lieu(chemin, saisie).nom;
}

/** What is typed per cent. */
const PERCENT =
  /^(enveloppe\.facteur|.*\.credits\.appreciation|estimation\.(appreciation|evolutionAjustee|ralentissement)|marges\.(ralentissement|depenseAjustee))$/;

/** A value as its field shows it; a parameter that is not set has the cahier's. */
function displayed({ chemin }: Difference, valeur: unknown): string {
  const [object, cle = ''] = pathParts(chemin);
  const ofParameter = object === 'parametres' || object === 'autreJeu';
  const field = ofParameter && cle in parameters ? parameterField(cle as ParameterId) : undefined;
  const texte = String(valeur ?? field?.defaultValue ?? '');
  if (texte === '') return 'rien';
  const percent = field?.percent === true || PERCENT.test(chemin);
  const writtenText = displayText(texte, percent);
  if (!/^-?\d+(\.\d+)?$/.test(texte)) return `« ${writtenText} »`;
  return percent ? `${writtenText} %` : writtenText;
}
