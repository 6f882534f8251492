import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { formatPercent } from '../../../french/numbers.ts';
import { ToScenario } from '../../../islands/kit/into-scenario.tsx';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import type { Application } from '../../../population/adjustment/group-depenses.ts';
import { missingVariables } from '../../../population/adjustment/missing-variables.ts';
import type { Model, VariableDuCahier } from '../../../population/adjustment/model.ts';
import { variableName } from '../../../population/adjustment/variable-labels.ts';
import { href } from '../../../site.ts';
import { enumerated, euros } from '../group-words.ts';
import { Somme, type SumsProps } from './group-sum.tsx';
import { Why, WithoutModel } from './missing-model.tsx';

const parameters = parametersOf(offered);

const originWords: Readonly<Record<Model['origine'], string>> = {
  fichier: 'ajusté sur votre fichier, au laboratoire',
  saisi: 'saisi par vous',
  invente: "ajusté sur l'échantillon que ce site invente",
};

/** The complete models that there are: the one kept from the bench, the one completed in the panel. */
export function WithModel({ result, provenance }: SumsProps) {
  const { keptOne, complete, depenseReelle, source } = result;
  const { keptOne: model, declare } = provenance;
  return (
    <section class="ajustee-somme" aria-labelledby="complet-titre">
      <h3 id="complet-titre">Avec un modèle ajusté ou complété</h3>
      {keptOne && model && (
        <>
          <p>
            Modèle gardé : <b data-verbatim>{model.nom}</b>, {originWords[model.origine]}{' '}
            {model.origine === 'invente' && <InventedMark />}
          </p>
          <Complete
            application={keptOne}
            reelle={depenseReelle}
            nom="groupement-modele-garde"
            title={`${model.nom} ; ${provenance.nom}`}
            invente={provenance.invente || model.origine === 'invente'}
            missingOnes={missingVariables(model)}
          />
          {model.origine === 'fichier' && keptOne.ok && (
            <p class="ajustee-note">
              Ajusté sur ces mêmes patients, un modèle retrouve à peu près leur dépense moyenne, par
              construction : l'écart ne dit alors presque rien. Le cahier ajuste le sien sur un échantillon
              national.
            </p>
          )}
        </>
      )}
      {complete && (
        <>
          <p>
            Modèle complété dans cette page : <b data-verbatim>{source}</b>{' '}
            <span class="statut statut-change">saisi par vous</span>
          </p>
          <Complete
            application={complete}
            reelle={depenseReelle}
            nom="groupement-modele-saisi"
            title={`${source} ; ${provenance.nom}`}
            invente={provenance.invente}
          />
        </>
      )}
      {!complete && declare && <Why manque={result.manque} />}
      {!(keptOne || complete) && <WithoutModel manque={declare ? null : result.manque} />}
    </section>
  );
}

interface CompleteProps {
  readonly application: Application;
  readonly reelle: string | null;
  readonly nom: string;
  readonly title: string;
  readonly invente: boolean;
  /** What the model does without, of the variables that annexe 4 keeps. */
  readonly missingOnes?: readonly VariableDuCahier[];
}

function Complete({ application, reelle, nom, title, invente, missingOnes = [] }: CompleteProps) {
  return (
    <Somme application={application} nom={nom} caption={title} sumName="Dépense ajustée">
      {({ somme, ecart }) => (
        <>
          <p class="ajustee-total">
            <span>Dépense ajustée du groupement {invente && <InventedMark accord="e" />}</span>{' '}
            <b>{euros(somme)}</b>
          </p>
          {ecart !== null && reelle !== null && (
            <p>
              Face à une dépense réelle de {euros(reelle)}, <a href={href('/regles/ecart/')}>l'écart</a>{' '}
              serait de {euros(ecart, true)} par patient, avec l'intervalle de{' '}
              {formatPercent(parameters.tunnel.defaultValue)} du cahier.
              {invente && ' Il est inventé lui aussi.'}
            </p>
          )}
          {missingOnes.length === 0 ? (
            <ToScenario valeur={somme} field="depenseAjustee" nom={title} invente={invente} />
          ) : (
            <p class="ajustee-note">
              <b>Ce modèle n'est pas complet.</b> Il se passe de :{' '}
              {enumerated(missingOnes.map((variable) => variableName(variable).shortText))}, que l'annexe 4
              retient. Il n'entre donc pas dans le scénario. Au laboratoire, cochez ces variables, et retirez
              la sélection si elle les écarte.
            </p>
          )}
        </>
      )}
    </Somme>
  );
}
