import { Announcement } from '../../../islands/kit/announcement.tsx';
import '../../../islands/preact-patches/french-spacing.ts';
import { AnswerFreshness } from '../../../islands/kit/form/answer-freshness.tsx';
import { useResult } from '../../../islands/kit/form/form-sheet.tsx';
import type { AvisEligibilite } from '../../../population/eligibilite/candidate.ts';
import { emptySheet } from '../../../population/invented/invented-candidate.ts';
import { form, formState, reponse } from './candidate-form.ts';
import { CriterionRow } from './criterion.tsx';
import type { CriteriaGroup, ProposedLegalForm } from './shown-criteria.ts';

interface Props {
  /** What the cahier answers to the invented candidate, computed when the site was built. */
  readonly initial: AvisEligibilite;
  readonly groups: readonly CriteriaGroup[];
  readonly legalFormList: readonly ProposedLegalForm[];
}

/** The candidate's checklist: each criterion asked and judged, and the verdict in words. */
export function Eligibilite({ initial, groups, legalFormList }: Props) {
  const avis = useResult(form, initial);
  return (
    <section class="feuille eligibilite" aria-labelledby="votre-groupement">
      <div class="feuille-tete">
        <h2 id="votre-groupement">Votre groupement</h2>
        <button type="button" class="lien si-script" onClick={() => formState.fillIn(emptySheet)}>
          Partir d'une feuille vide
        </button>
      </div>
      <div class={`resultats ${reponse.upToDate() ? '' : 'perimes'}`}>
        <Announcement class={`resultat verdict verdict-${avis.verdict}`} fresh={reponse.upToDate}>
          <p class="resultat-ligne">
            <b>{avis.shortText}</b>
          </p>
          <p class="resultat-note">{avis.phrase}</p>
        </Announcement>
      </div>
      <p class="feuille-dit">
        Les candidatures sont closes depuis le 30 septembre 2019.{' '}
        {formState.modified.value
          ? 'Voici ce que le texte aurait répondu.'
          : 'Ce candidat est inventé : changez ses réponses en celles de votre groupement.'}
      </p>
      {groups.map(({ exigence, nom, criteria }) => (
        <section class="criteres-groupe" key={exigence} aria-label={nom}>
          <h3>{nom}</h3>
          <ul>
            {criteria.map((criterion) => (
              <CriterionRow
                key={criterion.id}
                criterion={criterion}
                exigence={exigence}
                legalFormList={legalFormList}
                // Nothing is judged of what is refused.
                row={
                  criterion.id in reponse.refus.value
                    ? undefined
                    : avis.lignes.find(({ id }) => id === criterion.id)
                }
              />
            ))}
          </ul>
        </section>
      ))}
      <AnswerFreshness reponse={reponse} />
    </section>
  );
}
