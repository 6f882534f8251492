import { useEffect, useState } from 'preact/hooks';
import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { write } from '../../scenario/edit/written-value.ts';
import type { CalculationWithoutValues } from '../../scenario/run/page-results.ts';
import type { Etape } from '../../scenario/run/year-steps.ts';
import { href } from '../../site.ts';
import { client, store } from '../../store/page-store.ts';
import { whenIdle } from '../../store/rendering/typing-rest.ts';
import { ModifiedMark } from './modified.tsx';
import { returning } from './scenario-field.tsx';
import { StatusMark } from './status.tsx';
import { stepValue } from './steps.tsx';

const parameters = parametersOf(offered);

/** One question « et si… ? » about a parameter; `calcul` is the example's answer, computed at build. */
export interface WhatIfDefinition {
  readonly parameter: ParameterId;
  readonly valeur: string;
  /** « intervalle 3 % » */
  readonly nom: string;
  readonly phrase: string;
  readonly calcul: CalculationWithoutValues;
}

interface Props {
  readonly definition: WhatIfDefinition;
  readonly result: { readonly id: string; readonly nom: string };
  /** The result on screen: a value that leaves it as it is has nothing to say. */
  readonly etape: Etape | undefined;
  /** Where it is found, if not among the steps of the year. */
  readonly etapes?: ((calculation: CalculationWithoutValues) => readonly Etape[]) | undefined;
}

/** What the result would become with another value of a parameter; it is tried over the reader's own, as a case is. */
export function WhatIf({ definition, result, etape, etapes: stepList = ({ vue }) => vue.etapes }: Props) {
  const { parameter, valeur, nom, phrase, calcul: calculation } = definition;
  const { scenario, vue } = store.saisie.value;
  const chemin = ['parametres', parameter] as const;
  const isTried = scenario.parametres?.[parameter] === valeur;
  const autre = write(scenario, chemin, isTried ? undefined : valeur);
  const flow = store.calcul.value;
  const tried = store.sandbox.value;
  const tryOut = (): void => {
    // Over a case, it is a change of the case.
    if (tried !== undefined) {
      store.write(chemin, valeur);
      return;
    }
    store.tryOut({ kind: 'essai', nom }, ({ scenario, ...own }) => ({
      ...own,
      scenario: write(scenario, chemin, valeur),
    }));
  };
  const [built] = useState<
    { readonly ok: true; readonly calcul: CalculationWithoutValues } | { readonly ok: false }
  >({ ok: true, calcul: calculation });
  const [reponse, setAnswer] = useState(built);
  useEffect(() => {
    if (flow === undefined) return setAnswer(built);
    return whenIdle(() => {
      void client.ask('et-si', 'calculer', autre, vue).then((issue) => {
        if (issue.state === 'fini') setAnswer(issue.result);
      });
    });
  }, [flow]);

  const autreEtape = reponse.ok ? stepList(reponse.calcul).find(({ id }) => id === result.id) : undefined;
  const montant = autreEtape === undefined ? 'sans objet' : stepValue(autreEtape);
  // A value that changes in time is compared year by year, on /parametres/.
  const changes = Object.values(scenario.parametresParAnnee ?? {}).some((each) => parameter in each);
  if (changes || (!isTried && autreEtape?.value === etape?.value)) return null;
  return (
    <div class="et-si">
      <p>
        {isTried ? <ModifiedMark /> : <StatusMark status="hypothese" />}{' '}
        {isTried ? (
          <>
            Vous essayez une autre valeur que{' '}
            {parameters[parameter].status === 'hypothese' ? 'la nôtre' : 'celle du cahier'}. Sans ce
            changement : <b>{montant}</b>.
          </>
        ) : (
          <>
            {phrase} {result.nom} : <b>{montant}</b>.
          </>
        )}
      </p>
      <p class="si-script">
        {isTried ? (
          <button
            type="button"
            class="lien"
            onClick={() => (tried?.kind === 'essai' ? store.leaveCase() : store.write(chemin, undefined))}
          >
            {tried?.kind === 'essai' ? 'Revenir à mes chiffres' : returning(parameters[parameter])}
          </button>
        ) : (
          <button type="button" class="lien" onClick={tryOut}>
            Essayer
          </button>
        )}{' '}
        · <a href={href(`/parametres/#${parameter}`)}>Tous les paramètres</a>
      </p>
    </div>
  );
}
