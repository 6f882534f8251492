import type { ComponentChildren } from 'preact';
import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { formatPercent } from '../../../french/numbers.ts';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { ToScenario } from '../../../islands/kit/into-scenario.tsx';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import { reach } from '../../../islands/kit/later-focus.ts';
import type { Application, GroupDepenses } from '../../../population/adjustment/group-depenses.ts';
import { missingVariables } from '../../../population/adjustment/missing-variables.ts';
import type { Model, VariableDuCahier } from '../../../population/adjustment/model.ts';
import { variableName } from '../../../population/adjustment/variable-labels.ts';
import { href } from '../../../site.ts';
import { enumerated, euros, groupTable } from '../group-words.ts';

const parameters = parametersOf(offered);

/** What the means are those of, whether they are invented, and the model that is kept beside them. */
export interface Provenance {
  readonly nom: string;
  readonly invente: boolean;
  readonly keptOne: Model | null;
  /** Whether the reader says the model of the panel complete. */
  readonly declare: boolean;
}

interface Props {
  readonly result: GroupDepenses;
  readonly provenance: Provenance;
}

/** The six published numbers alone: a partial sum, shown for what it is. */
export function WithPublished({ result: { publie: published, depenseReelle }, provenance }: Props) {
  return (
    <section class="ajustee-somme" aria-labelledby="publie-titre">
      <h3 id="publie-titre">
        Avec les six nombres publiés <span class="statut statut-partiel">incomplète</span>
      </h3>
      <Somme
        application={published}
        nom="groupement-publie"
        caption="Somme partielle, coefficients publiés pour 2017"
        sumName="Somme partielle"
      >
        {(computed) => (
          <>
            <p class="ajustee-total">
              <span>Somme partielle {provenance.invente && <InventedMark accord="e" />}</span>{' '}
              <b class="partiel">{euros(computed.somme)}</b>
            </p>
            <div class="ajustee-garde">
              <p>
                <b>Ce n'est pas une dépense ajustée.</b> Il y manque l'âge et tout ce que le cahier n'a pas
                publié.{' '}
                {computed.ecart !== null && depenseReelle !== null && (
                  <>
                    Prise pour telle, face à{' '}
                    {provenance.invente ? 'la dépense réelle inventée' : 'votre dépense réelle'} de{' '}
                    {euros(depenseReelle)}, elle ferait un écart de <b>{euros(computed.ecart, true)}</b> par
                    patient{provenance.invente && ', inventé lui aussi'} : la faute de la formule, non du
                    groupement.
                  </>
                )}
              </p>
              <p>Elle n'entre dans aucun scénario : il n'y a pas de bouton pour cela.</p>
            </div>
          </>
        )}
      </Somme>
    </section>
  );
}

const originWords: Readonly<Record<Model['origine'], string>> = {
  fichier: 'ajusté sur votre fichier, au laboratoire',
  saisi: 'saisi par vous',
  invente: "ajusté sur l'échantillon que ce site invente",
};

/** The complete models that there are: the one kept from the laboratory, the one completed in the panel. */
export function WithModel({ result, provenance }: Props) {
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

interface SommeProps {
  readonly application: Application;
  readonly nom: string;
  readonly caption: string;
  readonly sumName: string;
  readonly children: (computed: Extract<Application, { ok: true }>) => ComponentChildren;
}

/** The sum of a model over the group, term by term; nothing of it where a mean is missing. */
function Somme({ application, nom, caption, sumName, children }: SommeProps) {
  if (!application.ok) {
    return (
      <p class="ajustee-garde">
        <b>Pas de somme :</b> le modèle a besoin d'une moyenne que le groupement n'a pas,{' '}
        {enumerated(application.absentOnes)}. La compter pour zéro la donnerait fausse.
      </p>
    );
  }
  return (
    <>
      {children(application)}
      <details class="donnees">
        <summary>Terme à terme</summary>
        <Table nom={nom} table={groupTable(application.lignes, application.somme, { caption, sumName })} />
      </details>
    </>
  );
}

const reasons: Readonly<Record<Exclude<GroupDepenses['manque'], null>, string>> = {
  termes: "Il n'y en a pas encore.",
  invente: "Celui du panneau a un coefficient d'âge inventé par ce site : remplacez-le.",
  declaration: "Celui du panneau a reçu des termes, mais vous n'avez pas dit qu'il est complet.",
  source: 'Celui du panneau est dit complet, mais sa source reste à nommer.',
  refus: 'Celui du panneau a une valeur à corriger.',
};

/** Of a model that is said complete and is not used: why, and where to mend it. */
const stops: Readonly<
  Record<Exclude<GroupDepenses['manque'], null>, { dit: string; field?: string; link?: string }>
> = {
  termes: {
    dit: "Celui du panneau est dit complet, mais rien n'est ajouté aux coefficients publiés.",
    field: 'ajouter-terme',
    link: 'Ajouter ce qui manque',
  },
  invente: { dit: reasons.invente, field: 'champ-coef-age', link: "Remplacer le coefficient d'âge" },
  declaration: { dit: reasons.declaration },
  source: { dit: reasons.source, field: 'champ-source', link: 'Nommer sa source' },
  refus: { dit: reasons.refus },
};

function Why({ manque: lack }: { readonly manque: GroupDepenses['manque'] }) {
  if (lack === null) return null;
  const { dit: said, field, link } = stops[lack];
  return (
    <p class="ajustee-garde">
      {said}{' '}
      {field && (
        <a
          href={`#${field}`}
          onClick={(event) => {
            event.preventDefault();
            reach(field);
          }}
        >
          {link}
        </a>
      )}
    </p>
  );
}

function WithoutModel({ manque: lack }: { readonly manque: GroupDepenses['manque'] }) {
  return (
    <p>
      {lack !== null && reasons[lack]} Un modèle complet vient du{' '}
      <a href={href('/regles/modele-ajustement/')}>laboratoire</a>, qui l'ajuste sur un fichier et peut le
      garder, ou du panneau de cette page, sous « Compléter ou changer le modèle ».
    </p>
  );
}
