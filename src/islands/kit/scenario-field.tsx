import type { ComponentChildren } from 'preact';
import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { affiche, phrase } from '../../calculators/field-text.ts';
import { type Champ as Definition, ecriture, type Origine } from '../../calculators/fields.ts';
import { type Bornes, refusNombre, refusPourcent } from '../../calculators/refusal-words.ts';
import { memeNombre } from '../../scenario/format/decimal-text.ts';
import { type DocumentScenario, lire, texteChemin, type Vue } from '../../scenario/format/document.ts';
import type { Erreur } from '../../scenario/format/document-errors.ts';
import { store } from '../../store/page-store.ts';
import { MarqueInvente } from './invented.tsx';
import { MarqueModifie } from './modified.tsx';
import { ChampNombre } from './number-field.tsx';
import { lireChamp, maniereDe } from './number-reading.ts';
import { Statut } from './status.tsx';

const parameters = parametersOf(offered);

interface Props {
  readonly champ: Definition;
  /** The scenario on screen, where it may not be the store's yet. */
  readonly scenario?: DocumentScenario;
  readonly vue: Vue;
  /** Sets two fields of one kind on a page apart. */
  readonly prefixe?: string;
  /** Whose its value is, where it is no parameter. */
  readonly marque?: ComponentChildren;
}

/** The bounds of a percentage, as ratios; a parameter's are the cahier's. */
function bornesDe({ parametre, bornes }: Definition, scenario: DocumentScenario): Bornes | undefined {
  if (parametre !== undefined) return parameters[parametre].bounds;
  const [min, max] = bornes?.(scenario) ?? [];
  return min === undefined ? undefined : { min, max };
}

/** What a field is told when its value is refused: bounds per cent where it is typed per cent. */
function refusDe(
  champ: Definition,
  erreur: Erreur | undefined,
  valeur: string,
  vue: Vue,
): string | undefined {
  if (erreur === undefined) return undefined;
  if (champ.refus) return champ.refus(valeur, store.saisie.value.scenario, vue);
  const bornes = bornesDe(champ, store.saisie.value.scenario);
  if (bornes === undefined || champ.pourcent !== true) return refusNombre(erreur);
  return refusPourcent(bornes, valeur);
}

/** What a field says of its value when it is refused, for where it is said elsewhere too; undefined when it is not. */
export function messageDuChamp(champ: Definition, scenario: DocumentScenario, vue: Vue): string | undefined {
  const { pourcent = false, defaut = '' } = champ;
  const chemin = champ.chemin(vue);
  const valeur = String(lire(scenario, chemin) ?? defaut);
  const erreur = store.erreurs.value.find((each) => each.chemin === texteChemin(chemin));
  const refus = refusDe(champ, erreur, valeur, vue);
  if (refus === undefined) return undefined;
  const lu = lireChamp(affiche(valeur, pourcent), maniereDe(champ));
  return phrase(lu.ok ? refus : lu.reason);
}

/** One number of the scenario. */
export function Champ(props: Props) {
  const { champ, scenario = store.saisie.value.scenario, vue, prefixe = 'c', marque } = props;
  const { parametre, pourcent = false, fraction = false, defaut = '' } = champ;
  const chemin = champ.chemin(vue);
  const actuel = lire(scenario, chemin);
  const valeur = String(actuel ?? defaut);
  const erreur = store.erreurs.value.find((each) => each.chemin === texteChemin(chemin));
  const invente = champ.invente?.(scenario, vue) ?? false;
  const origine = parametre === undefined ? champ.origine : parameters[parametre];
  const change = origine !== undefined && actuel !== undefined && !memeNombre(valeur, defaut);
  return (
    <ChampNombre
      id={`${prefixe}-${champ.id}`}
      nom={champ.nom}
      unite={champ.unite}
      valeur={valeur}
      chemin={texteChemin(chemin)}
      pourcent={pourcent}
      fraction={fraction}
      min={champ.min}
      refus={refusDe(champ, erreur, valeur, vue)}
      change={change}
      statut={
        origine ? (
          change ? (
            <MarqueModifie />
          ) : (
            <Statut status={origine.status} hypothese={origine.hypothese} />
          )
        ) : (
          marque
        )
      }
      aide={
        change ? (
          <span class="au-cahier">
            <button
              type="button"
              class="lien"
              onClick={() => store.ecrire(chemin, parametre === undefined ? defaut : undefined)}
            >
              {retour(origine)} : {affiche(defaut, pourcent)} {champ.unite}
            </button>{' '}
            <Statut status={origine.status} hypothese={origine.hypothese} />
          </span>
        ) : (
          (invente || champ.hypothese) && (
            <>
              {invente && <MarqueInvente accord={accordDe(champ)} />}{' '}
              {champ.hypothese && <Statut status="hypothese" hypothese={champ.hypothese} />}
            </>
          )
        )
      }
      onValeur={(next) =>
        store.ecrire(
          ...ecriture(
            champ,
            // As it is by then: another field may have been typed in since it was rendered.
            store.saisie.value.scenario,
            vue,
            parametre !== undefined && memeNombre(next, defaut) ? undefined : next,
          ),
        )
      }
    />
  );
}

/** The way back: a hypothesis is not the cahier's value, but ours. */
export function retour({ status }: Origine): string {
  return status === 'hypothese' ? 'Revenir à notre valeur' : 'Revenir au cahier';
}

/** What the site may invent is feminine (a value, a target, an expense), all but the intermediate levels. */
function accordDe({ id }: Definition): 'e' | '' {
  return /intermediaire$/i.test(id) ? '' : 'e';
}
