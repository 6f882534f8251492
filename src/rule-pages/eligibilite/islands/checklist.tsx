import { Annonce } from '../../../islands/kit/announcement.tsx';
import '../../../islands/preact-patches/french-spacing.ts';
import { FraicheurDeReponse } from '../../../islands/kit/form/answer-freshness.tsx';
import { useResult } from '../../../islands/kit/form/form-sheet.tsx';
import type { AvisEligibilite } from '../../../population/eligibilite/candidate.ts';
import { feuilleVide } from '../../../population/invented/invented-candidate.ts';
import { form, formulaire, reponse } from './candidate-form.ts';
import { LigneDeCritere } from './criterion.tsx';
import type { FormeProposee, GroupeDeCriteres } from './shown-criteria.ts';

interface Props {
  /** What the cahier answers to the invented candidate, computed when the site was built. */
  readonly initial: AvisEligibilite;
  readonly groupes: readonly GroupeDeCriteres[];
  readonly formes: readonly FormeProposee[];
}

/** The candidate's checklist: each criterion asked and judged, and the verdict in words. */
export function Eligibilite({ initial, groupes, formes }: Props) {
  const avis = useResult(form, initial);
  return (
    <section class="feuille eligibilite" aria-labelledby="votre-groupement">
      <div class="feuille-tete">
        <h2 id="votre-groupement">Votre groupement</h2>
        <button type="button" class="lien si-script" onClick={() => formulaire.remplir(feuilleVide)}>
          Partir d'une feuille vide
        </button>
      </div>
      <div class={`resultats ${reponse.upToDate() ? '' : 'perimes'}`}>
        <Annonce class={`resultat verdict verdict-${avis.verdict}`} fresh={reponse.upToDate}>
          <p class="resultat-ligne">
            <b>{avis.court}</b>
          </p>
          <p class="resultat-note">{avis.phrase}</p>
        </Annonce>
      </div>
      <p class="feuille-dit">
        Les candidatures sont closes depuis le 30 septembre 2019.{' '}
        {formulaire.modifie.value
          ? 'Voici ce que le texte aurait répondu.'
          : 'Ce candidat est inventé : changez ses réponses en celles de votre groupement.'}
      </p>
      {groupes.map(({ exigence, nom, criteres }) => (
        <section class="criteres-groupe" key={exigence} aria-label={nom}>
          <h3>{nom}</h3>
          <ul>
            {criteres.map((critere) => (
              <LigneDeCritere
                key={critere.id}
                critere={critere}
                exigence={exigence}
                formes={formes}
                ligne={avis.lignes.find(({ id }) => id === critere.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <FraicheurDeReponse reponse={reponse} />
    </section>
  );
}
