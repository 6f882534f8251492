import { useState } from 'preact/hooks';
import type { KeptDossier } from '../../notebook/notebook.ts';
import type { ComparisonAnswer } from '../../scenario/compare/dossiers/comparison.ts';
import type { Dossier } from '../../store/dossiers/dossier.ts';
import { client, store } from '../../store/page-store.ts';
import { FaultList } from '../kit/fault-list.tsx';
import { fromHere } from '../kit/later-focus.ts';
import { OneComparison } from './one-comparison.tsx';

const ABSENT = "Rien n'a été ajouté au carnet : vérifiez votre connexion, puis réessayez.";

interface Props {
  /** Two or three, in their order; the reader says which one the others are compared with. */
  readonly chosen: readonly Dossier[];
}

interface Answer {
  readonly dossiers: readonly KeptDossier[];
  readonly answer: ComparisonAnswer;
}

/** Puts the ticked dossiers side by side, once it is asked. */
export function ComparedDossiers({ chosen }: Props) {
  const [found, setFound] = useState<Answer>();
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState('');
  const reference = chosen.find(({ id }) => id === wanted) ?? chosen[0];
  const compare = async (): Promise<void> => {
    const goTo = fromHere();
    const { dossier, ...atWork } = store.saisie.value;
    const ordered = [...chosen].sort((a, b) => Number(b === reference) - Number(a === reference));
    const asked = ordered.map(({ id, nom, entry }) => ({
      nom,
      document: (id === dossier?.id ? atWork : entry).scenario,
    }));
    setWords('La comparaison se calcule…');
    const issue = await client.ask('comparaison', 'compareDossiers', asked);
    if (issue.state === 'remplace') return;
    setWords(issue.state === 'panne' ? issue.message : '');
    if (issue.state === 'panne') return;
    setFound({
      dossiers: asked.map(({ nom, document }) => ({ nom, scenario: document })),
      answer: issue.result,
    });
    goTo('comparaison');
  };
  return (
    <section aria-labelledby="comparer">
      <h2 id="comparer">Comparer</h2>
      {chosen.length < 2 && <p class="aide">Cochez deux ou trois dossiers, dans la liste.</p>}
      <p class="dossier-actes">
        {chosen.length > 1 && (
          <>
            <label for="reference">
              {chosen.length === 2 ? "Comparer l'autre à" : 'Comparer les autres à'}
            </label>
            <select
              id="reference"
              value={reference?.id}
              data-verbatim
              onChange={(event) => setWanted(event.currentTarget.value)}
            >
              {chosen.map(({ id, nom }) => (
                <option key={id} value={id}>
                  {nom}
                </option>
              ))}
            </select>
          </>
        )}
        <button
          type="button"
          class={chosen.length < 2 ? '' : 'bouton-plein'}
          disabled={chosen.length < 2}
          onClick={() => void compare()}
        >
          Comparer les dossiers cochés
        </button>
      </p>
      <p role="status">{words}</p>
      {found !== undefined && (
        <section class="comparaison" id="comparaison" tabIndex={-1} aria-label="Comparaison">
          {found.answer.ok && (
            <p>
              <button
                type="button"
                class="lien au-carnet"
                onClick={() =>
                  import('../carnet/add-here.ts')
                    .then(({ addComparison }) => addComparison(found.dossiers))
                    .catch(() => setWords(ABSENT))
                }
              >
                Ajouter cette comparaison au carnet
              </button>
            </p>
          )}
          {found.answer.ok ? (
            found.answer.comparaisons.map((each) => <OneComparison key={each.apres.nom} comparison={each} />)
          ) : (
            <Refused dossiers={found.dossiers} erreurs={found.answer.erreurs} />
          )}
        </section>
      )}
    </section>
  );
}

interface RefusedProps {
  readonly dossiers: readonly KeptDossier[];
  readonly erreurs: Extract<ComparisonAnswer, { readonly ok: false }>['erreurs'];
}

function Refused({ dossiers, erreurs }: RefusedProps) {
  const open = store.saisie.value.dossier?.nom;
  return (
    <>
      <p>Ces dossiers ne peuvent pas être comparés : des valeurs sont à corriger.</p>
      {dossiers.map(({ nom, scenario }, rank) => (
        <FaultList
          key={nom}
          nom={nom}
          faults={erreurs[rank] ?? []}
          saisie={{ scenario }}
          isOpen={nom === open}
        />
      ))}
    </>
  );
}
