import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { affiche } from '../../calculators/field-text.ts';
import { champParametre } from '../../calculators/fields.ts';
import { lieu } from '../../calculators/place-words.ts';
import type { Reprise } from '../../store/history/undo.ts';
import { type Saisie, sansVue } from '../../store/state/draft.ts';
import { depart, differe } from '../../store/state/state.ts';

const parameters = parametersOf(offered);

/** One value that two saisies do not have in common. */
interface Difference {
  readonly chemin: string;
  readonly avant: unknown;
  readonly apres: unknown;
}

/** « Annulé : Dépense réelle, 2021 : 2 300 → 2 415. »; what was done when several values came back at once. */
export function direReprise({ sens, avant, apres }: Reprise): string {
  const debut = sens === 'annule' ? 'Annulé' : 'Rétabli';
  const trouvees = differences(avant, apres);
  const [premiere] = trouvees;
  if (premiere === undefined) return `${debut}.`;
  const nom = nomDe(premiere.chemin, premiere.apres === undefined ? avant : apres);
  if (trouvees.length === 1)
    return `${debut} : ${nom} : ${montree(premiere, premiere.avant)} → ${montree(premiere, premiere.apres)}.`;
  if (estLExemple(apres)) return `${debut} : retour à l'exemple.`;
  if (estLExemple(avant) && apres.estimation !== undefined) return `${debut} : les réponses aux questions.`;
  return `${debut} : ${trouvees.length} valeurs reviennent ensemble, dont : ${nom}.`;
}

const estLExemple = (saisie: Saisie): boolean => !differe(sansVue(saisie), sansVue(depart));

/** The answers to the simple questions say it all while the scenario follows from them. */
function differences(avant: Saisie, apres: Saisie): readonly Difference[] {
  const parts = (saisie: Saisie) => ({
    ...saisie.scenario,
    estimation: saisie.estimation,
    marges: saisie.marges,
    autreJeu: saisie.autreJeu,
  });
  const questions = avant.estimation !== undefined && apres.estimation !== undefined;
  const reponses = questions ? comparer('estimation', avant.estimation, apres.estimation) : [];
  return reponses.length > 0 ? reponses : comparer('', parts(avant), parts(apres));
}

const estObjet = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function comparer(chemin: string, avant: unknown, apres: unknown): readonly Difference[] {
  if (avant === apres) return [];
  if (!estObjet(avant) && !estObjet(apres)) return [{ chemin, avant, apres }];
  const [ici, la] = [estObjet(avant) ? avant : {}, estObjet(apres) ? apres : {}];
  const liste = Array.isArray(avant ?? apres);
  return Object.keys({ ...ici, ...la }).flatMap((cle) =>
    comparer(liste ? `${chemin}[${cle}]` : [chemin, cle].filter(Boolean).join('.'), ici[cle], la[cle]),
  );
}

function nomDe(chemin: string, saisie: Saisie): string {
  const [, cle = ''] = /^autreJeu\.(\w+)$/.exec(chemin) ?? [];
  if (cle in parameters) return `${parameters[cle as ParameterId].label}, jeu B`;
  return lieu(chemin, saisie).nom;
}

/** What is typed per cent. */
const POURCENT =
  /^(enveloppe\.facteur|.*\.credits\.appreciation|estimation\.(appreciation|evolutionAjustee|ralentissement)|marges\.(ralentissement|depenseAjustee))$/;

/** A value as its field shows it; a parameter that is not set has the cahier's. */
function montree({ chemin }: Difference, valeur: unknown): string {
  const [, cle = ''] = /^(?:parametres|autreJeu)\.(\w+)$/.exec(chemin) ?? [];
  const champ = cle in parameters ? champParametre(cle as ParameterId) : undefined;
  const texte = String(valeur ?? champ?.defaut ?? '');
  if (texte === '') return 'rien';
  const pourcent = champ?.pourcent === true || POURCENT.test(chemin);
  const ecrit = affiche(texte, pourcent);
  if (!/^-?\d+(\.\d+)?$/.test(texte)) return `« ${ecrit} »`;
  return pourcent ? `${ecrit} %` : ecrit;
}
