import '../preact-patches/french-spacing.ts';
import { useEffect, useState } from 'preact/hooks';
import { store } from '../../store/page-store.ts';
import { useHydrationKey } from '../hydration/hydration-key.ts';
import { pageAlone, showCitedResult } from '../kit/cited-result.ts';
import { FaultList } from '../kit/fault-list.tsx';
import { OnPaper } from '../kit/on-paper.tsx';
import { Resumptions } from '../kit/undo.tsx';
import { ComparedDossiers } from './compared-dossiers.tsx';
import { DossierRow } from './dossier-row.tsx';
import { Groupements } from './groupements.tsx';
import { NewDossier } from './new-dossier.tsx';
import { isDenied, keepCurrent, lasts, openShelf, refusal, said, shelf, tabKeeps } from './shelf.ts';

/** What the page can put side by side. */
const MOST = 3;

/** /dossiers/: the reader's dossiers, what is done with them, and what separates two or three. */
export function DossierPage() {
  return <Dossiers key={useHydrationKey()} />;
}

function Dossiers() {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  useEffect(() => {
    store.openUp();
    openShelf();
    return showCitedResult(pageAlone);
  }, []);
  const { dossiers = [], unreadable = 0 } = shelf.value ?? {};
  const chosen = dossiers.filter(({ id }) => ticked.includes(id));
  const tick = (id: string, yes: boolean): void =>
    setTicked((before) => (yes ? [...before, id] : before.filter((each) => each !== id)));
  return (
    <div class="dossiers">
      <OnPaper say={printed} />
      <Said />
      <AtWork />
      <section aria-labelledby="liste">
        <h2 id="liste">Vos dossiers</h2>
        {dossiers.length === 0 && shelf.value !== undefined && (
          <p>Aucun dossier pour l'instant. Un dossier garde un scénario sous un nom : commencez-en un.</p>
        )}
        <ol class="dossiers-liste">
          {dossiers.map((dossier, place) => (
            <DossierRow
              key={dossier.id}
              dossier={dossier}
              place={place}
              count={dossiers.length}
              ticked={ticked.includes(dossier.id)}
              full={chosen.length >= MOST}
              onTick={(yes) => tick(dossier.id, yes)}
            />
          ))}
        </ol>
        {unreadable > 0 && (
          <p class="aide">
            {unreadable === 1
              ? 'Un dossier écrit par une autre version du site ne peut pas être lu ici : il est gardé tel quel.'
              : `${unreadable} dossiers écrits par une autre version du site ne peuvent pas être lus ici : ils sont gardés tels quels.`}
          </p>
        )}
      </section>
      {dossiers.length > 1 && <ComparedDossiers chosen={chosen} />}
      <NewDossier />
      <Groupements />
    </div>
  );
}

const printed = (day: string): string => `Imprimé le ${day}`;

function Said() {
  const { texte, undo } = said.value;
  return (
    <>
      {isDenied.value && (
        <p class="dossiers-refuses">
          <b>Ce navigateur ne laisse pas ce site garder de dossiers.</b> Tout marche ici, le temps de cette
          page ; {lasts.value}. « Enregistrer » garde chacun en fichier.
        </p>
      )}
      <p id="dossiers-dit" class="dossiers-dit" role="status" tabIndex={-1}>
        {refusal.value || texte}
        {undo !== undefined && refusal.value === '' && (
          <>
            {' '}
            <button type="button" class="lien" onClick={undo}>
              Annuler la suppression
            </button>
          </>
        )}
      </p>
    </>
  );
}

/** What keeps the open dossier from being computed. */
function ToMend() {
  const { saisie, erreurs, freshness } = store;
  if (freshness.value !== 'invalide') return null;
  return (
    <div class="dossiers-refuses" role="alert">
      <p>
        <b>Aucun de ses résultats ne peut être calculé.</b>{' '}
        {erreurs.value.length === 1 ? 'Une valeur est à corriger :' : 'Des valeurs sont à corriger :'}
      </p>
      <FaultList faults={erreurs.value} saisie={saisie.value} isOpen />
    </div>
  );
}

function lastingOf(): string {
  if (!isDenied.value) return 'est gardé dans ce dossier';
  return tabKeeps.value ? 'dure le temps de cet onglet' : "n'est gardé nulle part";
}

/** What all pages show now, and whether a dossier holds it. */
function AtWork() {
  const { dossier } = store.saisie.value;
  if (dossier !== undefined)
    return (
      <div class="dossiers-present">
        <p>
          Dossier ouvert : <b data-verbatim>{dossier.nom}</b>. Toutes les pages montrent ses chiffres, et ce
          que vous y changez {lastingOf()}.
        </p>
        <ToMend />
        <Resumptions />
      </div>
    );
  return (
    <div class="dossiers-present">
      <p>
        {store.isModified.value
          ? "Le scénario que montrent les pages n'est dans aucun dossier."
          : "Aucun dossier n'est ouvert : les pages montrent l'exemple du site."}
      </p>
      {store.isModified.value && (
        <button type="button" class="bouton-plein" onClick={() => void keepCurrent()}>
          Garder comme dossier
        </button>
      )}
      <Resumptions />
    </div>
  );
}
