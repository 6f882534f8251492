import '../../../islands/preact-patches/french-spacing.ts';
import { useState } from 'preact/hooks';
import type { DepenseATrier } from '../../../cahier/people/postes/depenses-to-sort.ts';
import { Passage, type PassageCite } from '../../../islands/kit/cited-passage.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import { bilanDuTri, type ReponseAuTri } from '../../../population/depense-reelle/poste-sorting.ts';

/** An item to sort, with the passage that settles it. */
export interface DepensePosee extends Omit<DepenseATrier, 'citation'> {
  readonly passage: PassageCite;
}

type Reponses = Readonly<Record<string, ReponseAuTri>>;

const NOMS: Readonly<Record<ReponseAuTri, string>> = { compte: 'Compté', nonCompte: 'Non compté' };

const sortDit = (sort: DepensePosee['sort']): string =>
  sort === 'ouvert' ? 'question ouverte' : NOMS[sort].toLowerCase();

/** Concrete spendings to sort into what counts and what does not; the answers stand on paper and without script. */
export function Tri({ depenses }: { readonly depenses: readonly DepensePosee[] }) {
  const [reponses, setReponses] = useState<Reponses>({});
  const [derniere, setDerniere] = useState<DepensePosee>();
  const [tout, setTout] = useState(false);
  const repondre = (depense: DepensePosee, reponse: ReponseAuTri): void => {
    setReponses((toutes) => ({ ...toutes, [depense.id]: reponse }));
    setDerniere(depense);
  };
  return (
    <>
      <div class="tri-tete si-script">
        <p class="tri-bilan" role="status">
          <Bilan depenses={depenses} reponses={reponses} derniere={derniere} />
        </p>
        <button type="button" aria-pressed={tout} onClick={() => setTout(!tout)}>
          Tout montrer
        </button>
        <button
          type="button"
          onClick={() => {
            setReponses({});
            setDerniere(undefined);
            setTout(false);
          }}
        >
          Recommencer
        </button>
      </div>
      <ol class="tri">
        {depenses.map((depense) => (
          <Item
            key={depense.id}
            depense={depense}
            reponse={reponses[depense.id]}
            montree={tout}
            onReponse={(reponse) => repondre(depense, reponse)}
          />
        ))}
      </ol>
    </>
  );
}

interface BilanProps {
  readonly depenses: readonly DepensePosee[];
  readonly reponses: Reponses;
  /** The item answered last: what is announced starts with it. */
  readonly derniere: DepensePosee | undefined;
}

function Bilan({ depenses, reponses, derniere }: BilanProps) {
  const { justes, repondues, tranchees, ouvertes } = bilanDuTri(depenses, reponses);
  const pluriel = (nombre: number): string => (nombre > 1 ? 's' : '');
  if (derniere === undefined)
    return (
      <>
        {depenses.length} dépenses à trier : {tranchees} ont une réponse, {ouvertes} restent ouvertes.
      </>
    );
  return (
    <>
      {derniere.nom} : {sortDit(derniere.sort)}.{' '}
      <b>
        {justes} juste{pluriel(justes)}
      </b>{' '}
      sur {repondues} réponse{pluriel(repondues)}, pour {tranchees} dépenses qui en ont une.
      {repondues === tranchees && ' Tout est trié.'}
    </>
  );
}

interface ItemProps {
  readonly depense: DepensePosee;
  readonly reponse: ReponseAuTri | undefined;
  readonly montree: boolean;
  readonly onReponse: (reponse: ReponseAuTri) => void;
}

function Item({ depense, reponse, montree, onReponse }: ItemProps) {
  const { id, nom, sort } = depense;
  const vue = montree || reponse !== undefined;
  return (
    <li class={`tri-item ${vue ? 'tri-vu' : ''}`} id={`tri-${id}`}>
      <fieldset>
        <legend>{nom}</legend>
        <span class="tri-choix si-script">
          {(['compte', 'nonCompte'] as const).map((choix) => (
            <button
              key={choix}
              type="button"
              class={`pastille${marque(choix, reponse, sort)}`}
              aria-pressed={reponse === choix}
              onClick={() => onReponse(choix)}
            >
              {NOMS[choix]}
              <span class="cache"> : {nom}</span>
            </button>
          ))}
        </span>
      </fieldset>
      <div class="tri-reponse">
        <Verdict depense={depense} reponse={reponse} vue={vue} />
      </div>
    </li>
  );
}

/** A sign on the answer that was given, where there is a right one. */
function marque(choix: ReponseAuTri, reponse: ReponseAuTri | undefined, sort: DepensePosee['sort']): string {
  if (reponse !== choix || sort === 'ouvert') return '';
  return choix === sort ? ' pastille-juste' : ' pastille-fausse';
}

function Verdict({
  depense,
  reponse,
  vue,
}: Omit<ItemProps, 'montree' | 'onReponse'> & { readonly vue: boolean }) {
  const { sort, status, raison, passage } = depense;
  return (
    <div class={vue ? '' : 'tri-cache'}>
      <p>
        {reponse !== undefined && sort !== 'ouvert' && (reponse === sort ? 'Oui. ' : 'Non. ')}
        <b>{sort === 'ouvert' ? 'Ouvert : les textes ne tranchent pas' : NOMS[sort]}.</b>{' '}
        <Statut status={status} /> {raison}
      </p>
      <Passage passage={passage} />
    </div>
  );
}
