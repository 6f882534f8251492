import { useEffect, useState } from 'preact/hooks';
import type { FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import type { AjustementDetaille, Etape } from '../../../population/adjustment/fit-results.ts';
import { enFrancais } from '../../../population/adjustment/variable-phrases.ts';
import type { ResumeEchantillon } from '../../../workers/laboratory/contract.ts';
import { modeleAjustement } from '../calculator.ts';
import { majuscule, nom, nombre, r2 } from '../laboratory-words.ts';

const { figures } = modeleAjustement;

interface Props {
  readonly echantillon: ResumeEchantillon;
  readonly ajustement: AjustementDetaille;
  readonly figure: FigureDessinee;
  readonly fraiche: boolean;
}

/** The variables, one after the other. */
export function Selection({ echantillon, ajustement, figure, fraiche }: Props) {
  const { etapes, retenues } = ajustement;
  return (
    <section class="lab-partie" aria-labelledby="lab-selection">
      <div>
        <h3 id="lab-selection">2. La sélection, pas à pas</h3>
        <p>
          On part de la moyenne seule. À chaque étape, chaque variable restante est essayée, et celle qui
          élève le plus le R² ajusté est ajoutée. On s'arrête quand plus aucune ne l'élève. Le critère est
          celui du cahier <Statut status="texte" /> ; l'ordre, une variable à la fois en partant de rien, est
          le nôtre <Statut status="hypothese" />.
        </p>
        {etapes.length === 0 ? (
          <p>
            La sélection est désactivée : toutes les variables cochées sont dans le modèle, utiles ou non (
            {nombre(retenues.length)}).
          </p>
        ) : (
          <Etapes etapes={etapes} />
        )}
      </div>
      <div>
        {etapes.length > 0 && (
          <FigureOfResult
            nom="laboratoire-selection"
            figure={figures.selection}
            result={{ echantillon, ajustement }}
            initiale={figure}
            fraiche={fraiche}
          />
        )}
        <Redondance ajustement={ajustement} invente={echantillon.origine === 'invente'} />
        <Ecartees ajustement={ajustement} />
      </div>
    </section>
  );
}

function Etapes({ etapes }: { readonly etapes: readonly Etape[] }) {
  const [choisie, setChoisie] = useState(0);
  const [tout, setTout] = useState(false);
  useEffect(() => setChoisie(0), [etapes]);
  const derniere = etapes.length - 1;
  const aller = (rang: number): void => {
    setChoisie(rang);
    setTout(false);
  };
  return (
    <>
      <ol class="lab-etapes">
        {etapes.map((etape, rang) => (
          <li key={etape.numero} class={tout || rang === choisie ? undefined : 'lab-etape-cachee'}>
            <UneEtape etape={etape} />
          </li>
        ))}
      </ol>
      <div class="commandes si-script">
        <button type="button" disabled={choisie === 0} onClick={() => aller(choisie - 1)}>
          ← Étape
        </button>
        <button type="button" disabled={choisie === derniere} onClick={() => aller(choisie + 1)}>
          Étape →
        </button>
        <span aria-live="polite">
          {choisie + 1} sur {etapes.length}
        </span>
        <span class="ressort" />
        <button type="button" aria-pressed={tout} onClick={() => setTout(!tout)}>
          {tout ? 'Resserrer' : 'Tout voir'}
        </button>
      </div>
    </>
  );
}

const [ESSAYE, CHOIX] = ['R² ajusté avec elle', 'Choix'];

function UneEtape({ etape }: { readonly etape: Etape }) {
  const { numero, depart, essais, ajoutee, r2Ajuste } = etape;
  const titre = `Étape ${numero} : on part de ${r2(depart, 6)}`;
  return (
    <>
      <Defile nom={titre}>
        <table class="pliable tient-18">
          <caption>{titre}</caption>
          <thead>
            <tr>
              <th scope="col">Variable essayée</th>
              <th scope="col">{ESSAYE}</th>
              <th scope="col">{CHOIX}</th>
            </tr>
          </thead>
          <tbody>
            {essais.map(({ candidat, r2Ajuste: obtenu, raison }) => (
              <tr key={candidat} class={candidat === ajoutee ? 'lab-ajoutee' : undefined}>
                <th scope="row">{nom(candidat)}</th>
                <td data-nom={ESSAYE}>{obtenu === null ? raison : r2(obtenu, 6)}</td>
                <td data-nom={CHOIX}>{candidat === ajoutee ? '✓ ajoutée' : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      <p class="g-menu">
        {ajoutee === null
          ? "Aucune ne l'élève : la sélection s'arrête."
          : `${majuscule(enFrancais(ajoutee))} ${ajoutee === 'bandes' ? 'entrent' : 'entre'} : le R² ajusté passe à ${r2(r2Ajuste, 6)}.`}
      </p>
    </>
  );
}

interface RedondanceProps {
  readonly ajustement: AjustementDetaille;
  readonly invente: boolean;
}

/** Why the deprivation index falls out, or does not. */
function Redondance({ ajustement: { redondance }, invente }: RedondanceProps) {
  if (redondance === null) return null;
  return (
    <p class="lab-encadre">
      <b>L'APL et l'indice de défavorisation.</b> {redondance.phrase} Une corrélation de 1 ou de −1 dirait que
      l'un répète l'autre ; de 0, qu'ils n'ont rien en commun.
      {invente && " Pour la desserrer, changez l'indice dans les réglages du laboratoire."}
    </p>
  );
}

/** What is out of the model, by name: nothing is divided by a column that repeats another. */
function Ecartees({ ajustement: { ecartees } }: { readonly ajustement: AjustementDetaille }) {
  if (ecartees.length === 0) return <p>Aucune variable cochée n'est écartée.</p>;
  return (
    <>
      <p>
        <b>Écartées</b> :
      </p>
      <ul>
        {ecartees.map(({ candidat, raison }) => (
          <li key={candidat}>{majuscule(raison)}.</li>
        ))}
      </ul>
    </>
  );
}
