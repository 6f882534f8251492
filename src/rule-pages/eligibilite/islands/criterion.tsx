import { type Exigence, etats } from '../../../cahier/people/eligibilite/criterion.ts';
import { Passage } from '../../../islands/kit/cited-passage.tsx';
import type { LigneJugee } from '../../../population/eligibilite/candidate.ts';
import { ChampDeCritere } from './criterion-field.tsx';
import type { CriterePose, FormeProposee } from './shown-criteria.ts';

interface Props {
  readonly critere: CriterePose;
  readonly exigence: Exigence;
  readonly formes: readonly FormeProposee[];
  readonly ligne: LigneJugee | undefined;
}

/** One line of the checklist: the question, what the answer comes to, and behind it the text and what to do. */
export function LigneDeCritere({ critere, exigence, formes, ligne }: Props) {
  const etat = ligne?.etat ?? 'inconnu';
  return (
    <li class={`critere critere-${etat} critere-${exigence}`}>
      <ChampDeCritere critere={critere} formes={formes} />
      <p class="critere-etat">
        <span class="critere-signe" aria-hidden="true">
          {etats[etat].signe}
        </span>
        <span>
          <b>{exigence === 'encourage' && etat === 'manque' ? 'Absent' : etats[etat].nom}.</b> {ligne?.dit}
        </span>
      </p>
      <details class="critere-plus">
        <summary>
          Le texte, et que faire<span class="cache"> : {critere.nom}</span>
        </summary>
        {critere.passages.map((passage) => (
          <Passage key={passage.texte} passage={passage} />
        ))}
        <p>
          <b>Que faire ?</b> {critere.faire}
        </p>
      </details>
    </li>
  );
}
