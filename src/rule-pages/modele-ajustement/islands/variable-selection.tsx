import { useEffect, useState } from 'preact/hooks';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import { ToNotebook } from '../../../islands/kit/to-notebook.tsx';
import { leftOutWords } from '../../../population/adjustment/fit-fault-words.ts';
import type { DetailedFit, Etape } from '../../../population/adjustment/fit-results.ts';
import { inFrench } from '../../../population/adjustment/variable-phrases.ts';
import type { SampleSummary } from '../../../workers/adjustment/contract.ts';
import { capitalize, nom, number, r2 } from '../adjustment-words.ts';
import { modeleAjustement } from '../calculator.ts';

const { figures } = modeleAjustement;

interface Props {
  readonly sample: SampleSummary;
  readonly ajustement: DetailedFit;
  readonly figure: DrawnFigure;
  readonly isFresh: boolean;
}

/** The variables, one after the other. */
export function Selection({ sample, ajustement, figure, isFresh }: Props) {
  const { etapes: stepList, retenues } = ajustement;
  return (
    <section class="lab-partie" aria-labelledby="lab-selection">
      <div>
        <h3 id="lab-selection">2. La sélection, pas à pas</h3>
        <p>
          On part de la moyenne seule. À chaque étape, chaque variable restante est essayée, et celle qui
          élève le plus le R² ajusté est ajoutée. On s'arrête quand plus aucune ne l'élève. Le critère est
          celui du cahier <StatusMark status="texte" /> ; l'ordre, une variable à la fois en partant de rien,
          est le nôtre <StatusMark status="hypothese" />.
        </p>
        {stepList.length === 0 ? (
          <p>
            La sélection est désactivée : toutes les variables cochées sont dans le modèle, utiles ou non (
            {number(retenues.length)}).
          </p>
        ) : (
          <Steps etapes={stepList} />
        )}
      </div>
      <div>
        {stepList.length > 0 && (
          <FigureOfResult
            nom="laboratoire-selection"
            figure={figures.selection}
            result={{ sample, ajustement }}
            initialFigure={figure}
            isFresh={isFresh}
          />
        )}
        <Redundancy ajustement={ajustement} invente={sample.origine === 'invente'} />
        <VariablesSetAside ajustement={ajustement} />
      </div>
    </section>
  );
}

function Steps({ etapes: stepList }: { readonly etapes: readonly Etape[] }) {
  const [picked, setPicked] = useState(0);
  const [everything, setEverything] = useState(false);
  useEffect(() => setPicked(0), [stepList]);
  const latest = stepList.length - 1;
  const go = (rank: number): void => {
    setPicked(rank);
    setEverything(false);
  };
  return (
    <>
      <ol class="lab-etapes">
        {stepList.map((etape, rank) => (
          <li key={etape.numero} class={everything || rank === picked ? undefined : 'lab-etape-cachee'}>
            <OneStep etape={etape} />
          </li>
        ))}
      </ol>
      <div class="commandes si-script">
        <button type="button" disabled={picked === 0} onClick={() => go(picked - 1)}>
          ← Étape
        </button>
        <button type="button" disabled={picked === latest} onClick={() => go(picked + 1)}>
          Étape →
        </button>
        <span aria-live="polite">
          {picked + 1} sur {stepList.length}
        </span>
        <span class="ressort" />
        <button type="button" aria-pressed={everything} onClick={() => setEverything(!everything)}>
          {everything ? 'Resserrer' : 'Tout voir'}
        </button>
      </div>
    </>
  );
}

const [TRIED, CHOICE] = ['R² ajusté avec elle', 'Choix'];

function OneStep({ etape }: { readonly etape: Etape }) {
  const { numero, depart, essais: trials, added, r2Ajuste } = etape;
  const title = `Étape ${numero} : on part de ${r2(depart, 6)}`;
  return (
    <>
      <Defile nom={title}>
        <table class="pliable tient-18">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">Variable essayée</th>
              <th scope="col">{TRIED}</th>
              <th scope="col">{CHOICE}</th>
            </tr>
          </thead>
          <tbody>
            {trials.map(({ candidate, r2Ajuste: obtained, reason }) => (
              <tr key={candidate} class={candidate === added ? 'lab-ajoutee' : undefined}>
                <th scope="row">{nom(candidate)}</th>
                <td data-nom={TRIED}>
                  {reason === null ? r2(obtained ?? 0, 6) : leftOutWords(reason, candidate, inFrench)}
                </td>
                <td data-nom={CHOICE}>{candidate === added ? '✓ ajoutée' : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      <ToNotebook what="tableau" nom={title} />
      <p class="fine-print">
        {added === null
          ? "Aucune ne l'élève : la sélection s'arrête."
          : `${capitalize(inFrench(added))} ${added === 'bandes' ? 'entrent' : 'entre'} : le R² ajusté passe à ${r2(r2Ajuste, 6)}.`}
      </p>
    </>
  );
}

interface RedundancyProps {
  readonly ajustement: DetailedFit;
  readonly invente: boolean;
}

/** Why the deprivation index falls out, or does not. */
function Redundancy({ ajustement: { redondance: redundancy }, invente }: RedundancyProps) {
  if (redundancy === null) return null;
  return (
    <p class="lab-encadre">
      <b>L'APL et l'indice de défavorisation.</b> {redundancy.phrase} Une corrélation de 1 ou de −1 dirait que
      l'un répète l'autre ; de 0, qu'ils n'ont rien en commun.
      {invente && " Pour la desserrer, changez l'indice dans les réglages du laboratoire."}
    </p>
  );
}

/** What is out of the model, by name: nothing is divided by a column that repeats another. */
function VariablesSetAside({ ajustement: { variablesSetAside } }: { readonly ajustement: DetailedFit }) {
  if (variablesSetAside.length === 0) return <p>Aucune variable cochée n'est écartée.</p>;
  return (
    <>
      <p>
        <b>Écartées</b> :
      </p>
      <ul>
        {variablesSetAside.map(({ candidate, reason }) => (
          <li key={candidate}>{capitalize(leftOutWords(reason, candidate, inFrench))}.</li>
        ))}
      </ul>
    </>
  );
}
