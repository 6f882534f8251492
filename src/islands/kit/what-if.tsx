import { useEffect, useState } from 'preact/hooks';
import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { ecrire } from '../../scenario/format/document.ts';
import type { CalculSansValeurs } from '../../scenario/run/page-results.ts';
import type { Etape } from '../../scenario/run/year-steps.ts';
import { href } from '../../site.ts';
import { client, store } from '../../store/page-store.ts';
import { auRepos } from '../../store/rendering/typing-rest.ts';
import { MarqueModifie } from './modified.tsx';
import { retour } from './scenario-field.tsx';
import { Statut } from './status.tsx';
import { valeurEtape } from './steps.tsx';

const parameters = parametersOf(offered);

/** One question « et si… ? » about a parameter; `calcul` is the example's answer, computed at build. */
export interface EtSiDefinition {
  readonly parametre: ParameterId;
  readonly valeur: string;
  readonly phrase: string;
  readonly calcul: CalculSansValeurs;
}

interface Props {
  readonly definition: EtSiDefinition;
  readonly resultat: { readonly id: string; readonly nom: string };
  /** The result on screen: a value that leaves it as it is has nothing to say. */
  readonly etape: Etape | undefined;
  /** Where it is found, if not among the steps of the year. */
  readonly etapes?: ((calcul: CalculSansValeurs) => readonly Etape[]) | undefined;
}

/** What the result would become with another value of a parameter, and the way there and back. */
export function EtSi({ definition, resultat, etape, etapes = ({ vue }) => vue.etapes }: Props) {
  const { parametre, valeur, phrase, calcul } = definition;
  const { scenario, vue } = store.saisie.value;
  const chemin = ['parametres', parametre] as const;
  const essaye = scenario.parametres?.[parametre] === valeur;
  const autre = ecrire(scenario, chemin, essaye ? undefined : valeur);
  const courant = store.calcul.value;
  const [reponse, setReponse] = useState<
    { readonly ok: true; readonly calcul: CalculSansValeurs } | { readonly ok: false }
  >({ ok: true, calcul });
  useEffect(() => {
    if (courant === undefined) return;
    return auRepos(() => {
      void client.ask('et-si', 'calculer', autre, vue).then((issue) => {
        if (issue.etat === 'fini') setReponse(issue.resultat);
      });
    });
  }, [courant]);

  const autreEtape = reponse.ok ? etapes(reponse.calcul).find(({ id }) => id === resultat.id) : undefined;
  const montant = autreEtape === undefined ? 'sans objet' : valeurEtape(autreEtape);
  if (!essaye && autreEtape?.value === etape?.value) return null;
  return (
    <div class="et-si">
      <p>
        {essaye ? <MarqueModifie /> : <Statut status="hypothese" />}{' '}
        {essaye ? (
          <>
            Vous essayez une autre valeur que{' '}
            {parameters[parametre].status === 'hypothese' ? 'la nôtre' : 'celle du cahier'}. Sans ce
            changement : <b>{montant}</b>.
          </>
        ) : (
          <>
            {phrase} {resultat.nom} : <b>{montant}</b>.
          </>
        )}
      </p>
      <p class="si-script">
        {essaye ? (
          <button type="button" class="lien" onClick={() => store.ecrire(chemin, undefined)}>
            {retour(parameters[parametre])}
          </button>
        ) : (
          <button type="button" class="lien" onClick={() => store.ecrire(chemin, valeur)}>
            Essayer
          </button>
        )}{' '}
        · <a href={href(`/parametres/#${parametre}`)}>Tous les paramètres</a>
      </p>
    </div>
  );
}
