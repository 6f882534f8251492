import type { ComponentChildren } from 'preact';
import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { formatPercent } from '../../../french/numbers.ts';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { VersLeScenario } from '../../../islands/kit/into-scenario.tsx';
import { MarqueInvente } from '../../../islands/kit/invented.tsx';
import { atteindre } from '../../../islands/kit/later-focus.ts';
import type { Application, DepensesDuGroupe } from '../../../population/adjustment/group-depenses.ts';
import { variablesManquantes } from '../../../population/adjustment/missing-variables.ts';
import type { Modele, VariableDuCahier } from '../../../population/adjustment/model.ts';
import { nomDeVariable } from '../../../population/adjustment/variable-labels.ts';
import { href } from '../../../site.ts';
import { enumerees, euros, tableDuGroupe } from '../group-words.ts';

const parameters = parametersOf(offered);

/** What the means are those of, whether they are invented, and the model that is kept beside them. */
export interface Provenance {
  readonly nom: string;
  readonly invente: boolean;
  readonly garde: Modele | null;
  /** Whether the reader says the model of the panel complete. */
  readonly declare: boolean;
}

interface Props {
  readonly resultat: DepensesDuGroupe;
  readonly provenance: Provenance;
}

/** The six published numbers alone: a partial sum, shown for what it is. */
export function AvecLePublie({ resultat: { publie, depenseReelle }, provenance }: Props) {
  return (
    <section class="ajustee-somme" aria-labelledby="publie-titre">
      <h3 id="publie-titre">
        Avec les six nombres publiés <span class="statut statut-partiel">incomplète</span>
      </h3>
      <Somme
        application={publie}
        nom="groupement-publie"
        caption="Somme partielle, coefficients publiés pour 2017"
        nomSomme="Somme partielle"
      >
        {(calculee) => (
          <>
            <p class="ajustee-total">
              <span>Somme partielle {provenance.invente && <MarqueInvente accord="e" />}</span>{' '}
              <b class="partiel">{euros(calculee.somme)}</b>
            </p>
            <div class="ajustee-garde">
              <p>
                <b>Ce n'est pas une dépense ajustée.</b> Il y manque l'âge et tout ce que le cahier n'a pas
                publié.{' '}
                {calculee.ecart !== null && depenseReelle !== null && (
                  <>
                    Prise pour telle, face à{' '}
                    {provenance.invente ? 'la dépense réelle inventée' : 'votre dépense réelle'} de{' '}
                    {euros(depenseReelle)}, elle ferait un écart de <b>{euros(calculee.ecart, true)}</b> par
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

const origines: Readonly<Record<Modele['origine'], string>> = {
  fichier: 'ajusté sur votre fichier, au laboratoire',
  saisi: 'saisi par vous',
  invente: "ajusté sur l'échantillon que ce site invente",
};

/** The complete models that there are: the one kept from the laboratory, the one completed in the panel. */
export function AvecUnModele({ resultat, provenance }: Props) {
  const { garde, complete, depenseReelle, source } = resultat;
  const { garde: modele, declare } = provenance;
  return (
    <section class="ajustee-somme" aria-labelledby="complet-titre">
      <h3 id="complet-titre">Avec un modèle ajusté ou complété</h3>
      {garde && modele && (
        <>
          <p>
            Modèle gardé : <b data-verbatim>{modele.nom}</b>, {origines[modele.origine]}{' '}
            {modele.origine === 'invente' && <MarqueInvente />}
          </p>
          <Complete
            application={garde}
            reelle={depenseReelle}
            nom="groupement-modele-garde"
            titre={`${modele.nom} ; ${provenance.nom}`}
            invente={provenance.invente || modele.origine === 'invente'}
            manquantes={variablesManquantes(modele)}
          />
          {modele.origine === 'fichier' && garde.ok && (
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
            titre={`${source} ; ${provenance.nom}`}
            invente={provenance.invente}
          />
        </>
      )}
      {!complete && declare && <Pourquoi manque={resultat.manque} />}
      {!(garde || complete) && <SansModele manque={declare ? null : resultat.manque} />}
    </section>
  );
}

interface CompleteProps {
  readonly application: Application;
  readonly reelle: string | null;
  readonly nom: string;
  readonly titre: string;
  readonly invente: boolean;
  /** What the model does without, of the variables that annexe 4 keeps. */
  readonly manquantes?: readonly VariableDuCahier[];
}

function Complete({ application, reelle, nom, titre, invente, manquantes = [] }: CompleteProps) {
  return (
    <Somme application={application} nom={nom} caption={titre} nomSomme="Dépense ajustée">
      {({ somme, ecart }) => (
        <>
          <p class="ajustee-total">
            <span>Dépense ajustée du groupement {invente && <MarqueInvente accord="e" />}</span>{' '}
            <b>{euros(somme)}</b>
          </p>
          {ecart !== null && reelle !== null && (
            <p>
              Face à une dépense réelle de {euros(reelle)}, <a href={href('/regles/ecart/')}>l'écart</a>{' '}
              serait de {euros(ecart, true)} par patient, avec l'intervalle de{' '}
              {formatPercent(parameters.tunnel.defaut)} du cahier.
              {invente && ' Il est inventé lui aussi.'}
            </p>
          )}
          {manquantes.length === 0 ? (
            <VersLeScenario valeur={somme} champ="depenseAjustee" nom={titre} invente={invente} />
          ) : (
            <p class="ajustee-note">
              <b>Ce modèle n'est pas complet.</b> Il se passe de :{' '}
              {enumerees(manquantes.map((variable) => nomDeVariable(variable).court))}, que l'annexe 4
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
  readonly nomSomme: string;
  readonly children: (calculee: Extract<Application, { ok: true }>) => ComponentChildren;
}

/** The sum of a model over the group, term by term; nothing of it where a mean is missing. */
function Somme({ application, nom, caption, nomSomme, children }: SommeProps) {
  if (!application.ok) {
    return (
      <p class="ajustee-garde">
        <b>Pas de somme :</b> le modèle a besoin d'une moyenne que le groupement n'a pas,{' '}
        {enumerees(application.absentes)}. La compter pour zéro la donnerait fausse.
      </p>
    );
  }
  return (
    <>
      {children(application)}
      <details class="donnees">
        <summary>Terme à terme</summary>
        <Table
          nom={nom}
          table={tableDuGroupe(application.lignes, application.somme, { caption, nomSomme })}
        />
      </details>
    </>
  );
}

const raisons: Readonly<Record<Exclude<DepensesDuGroupe['manque'], null>, string>> = {
  termes: "Il n'y en a pas encore.",
  invente: "Celui du panneau a un coefficient d'âge inventé par ce site : remplacez-le.",
  declaration: "Celui du panneau a reçu des termes, mais vous n'avez pas dit qu'il est complet.",
  source: 'Celui du panneau est dit complet, mais sa source reste à nommer.',
  refus: 'Celui du panneau a une valeur à corriger.',
};

/** Of a model that is said complete and is not used: why, and where to mend it. */
const arrets: Readonly<
  Record<Exclude<DepensesDuGroupe['manque'], null>, { dit: string; champ?: string; lien?: string }>
> = {
  termes: {
    dit: "Celui du panneau est dit complet, mais rien n'est ajouté aux coefficients publiés.",
    champ: 'ajouter-terme',
    lien: 'Ajouter ce qui manque',
  },
  invente: { dit: raisons.invente, champ: 'champ-coef-age', lien: "Remplacer le coefficient d'âge" },
  declaration: { dit: raisons.declaration },
  source: { dit: raisons.source, champ: 'champ-source', lien: 'Nommer sa source' },
  refus: { dit: raisons.refus },
};

function Pourquoi({ manque }: { readonly manque: DepensesDuGroupe['manque'] }) {
  if (manque === null) return null;
  const { dit, champ, lien } = arrets[manque];
  return (
    <p class="ajustee-garde">
      {dit}{' '}
      {champ && (
        <a
          href={`#${champ}`}
          onClick={(event) => {
            event.preventDefault();
            atteindre(champ);
          }}
        >
          {lien}
        </a>
      )}
    </p>
  );
}

function SansModele({ manque }: { readonly manque: DepensesDuGroupe['manque'] }) {
  return (
    <p>
      {manque !== null && raisons[manque]} Un modèle complet vient du{' '}
      <a href={href('/regles/modele-ajustement/')}>laboratoire</a>, qui l'ajuste sur un fichier et peut le
      garder, ou du panneau de cette page, sous « Compléter ou changer le modèle ».
    </p>
  );
}
