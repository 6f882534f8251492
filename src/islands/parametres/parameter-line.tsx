import { offered, parametersOf, reasonsOf } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { affiche } from '../../calculators/field-text.ts';
import { champParametre } from '../../calculators/fields.ts';
import { difference } from '../../calculators/parametres/differences.ts';
import { sansEffet } from '../../calculators/parametres/without-effect.ts';
import { type Bornes, refusNombre, refusPourcent } from '../../calculators/refusal-words.ts';
import type { EffetsParametres } from '../../scenario/compare/parameter-effects.ts';
import { memeNombre } from '../../scenario/format/decimal-text.ts';
import { store } from '../../store/page-store.ts';
import { MarqueModifie } from '../kit/modified.tsx';
import { ChampNombre } from '../kit/number-field.tsx';
import { Champ, retour } from '../kit/scenario-field.tsx';
import { Statut } from '../kit/status.tsx';

const parameters = parametersOf(offered);
const reasons = reasonsOf(offered);

interface Props {
  readonly id: ParameterId;
  readonly effets: EffetsParametres;
}

/** One parameter: the cahier's value, who says so and why, the values of the two sets, what they do alone. */
export function Ligne({ id, effets }: Props) {
  const { label, status, hypothese, section } = parameters[id];
  const champ = { ...champParametre(id), nom: `${label}, jeu A` };
  const { vue, scenario, autreJeu } = store.saisie.value;
  const effet = effets.changements.find((each) => each.id === id);
  const own = scenario.parametres?.[id];
  const changed = own !== undefined && !memeNombre(String(own), champ.defaut ?? '');
  const note = sansEffet(id, scenario, vue.groupement);
  return (
    <div class={`parametre${changed ? ' parametre-change' : ''}`} id={id}>
      <div class="parametre-nom">
        <span class="parametre-label">{label}</span> <span class="unite">{champ.unite}</span>
        {note && <p class="parametre-note">{note}</p>}
        <details>
          <summary>Pourquoi</summary>
          <p>
            {reasons[id]} ({section})
          </p>
        </details>
      </div>
      <p class="parametre-cahier">
        <span class="parametre-colonne">{status === 'hypothese' ? 'Notre valeur' : 'Cahier'}</span>{' '}
        {affiche(champ.defaut ?? '', champ.pourcent === true)}{' '}
        <Statut status={status} hypothese={hypothese} />
      </p>
      <div class="parametre-valeur">
        <span class="parametre-colonne">Jeu A</span>
        <Champ champ={champ} vue={vue} prefixe="pa" />
      </div>
      {autreJeu !== undefined && (
        <div class="parametre-valeur">
          <span class="parametre-colonne">Jeu B</span>
          <ChampB id={id} effets={effets} />
        </div>
      )}
      <p class="parametre-effet">
        {effet && (
          <>
            seul : <b>{difference(effet.effetSeul)}</b>
          </>
        )}
      </p>
    </div>
  );
}

/** The same parameter in the second set. */
function ChampB({ id, effets: { autre } }: Props) {
  const champ = champParametre(id);
  const { autreJeu = {} } = store.saisie.value;
  const actuel = autreJeu[id];
  const valeur = String(actuel ?? champ.defaut);
  const change = actuel !== undefined && !memeNombre(valeur, champ.defaut ?? '');
  const bornes: Bornes = parameters[id].bounds;
  const erreur =
    autre?.ok === false ? autre.erreurs.find(({ chemin }) => chemin === `parametres.${id}`) : undefined;
  const ecrire = (next: string | undefined): void => {
    const saisie = store.saisie.value;
    const { [id]: _, ...others } = saisie.autreJeu ?? {};
    const sienne = next === undefined || memeNombre(next, champ.defaut ?? '') ? {} : { [id]: next };
    store.suivre({ ...saisie, autreJeu: { ...others, ...sienne } });
  };
  return (
    <ChampNombre
      id={`pb-${id}`}
      nom={`${champ.nom}, jeu B`}
      unite={champ.unite}
      valeur={valeur}
      pourcent={champ.pourcent === true}
      fraction={champ.fraction === true}
      refus={erreur && (champ.pourcent ? refusPourcent(bornes, valeur) : refusNombre(erreur))}
      change={change}
      statut={change && <MarqueModifie />}
      aide={
        change && (
          <button type="button" class="lien" onClick={() => ecrire(undefined)}>
            {retour(parameters[id])}
          </button>
        )
      }
      onValeur={ecrire}
    />
  );
}
