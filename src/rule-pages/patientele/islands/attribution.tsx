import { Annonce } from '../../../islands/kit/announcement.tsx';
import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useMemo } from 'preact/hooks';
import { Dessin, type Dessiner, type FigureDessinee } from '../../../islands/kit/drawing.tsx';
import { FraicheurDeReponse } from '../../../islands/kit/form/answer-freshness.tsx';
import { ChampDuFormulaire } from '../../../islands/kit/form/form-field.tsx';
import { OuiNon } from '../../../islands/kit/form/yes-no.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import { Etapes } from '../../../islands/kit/steps.tsx';
import type { Attribution } from '../../../population/patients/shown-attribution.ts';
import { decisionsMontrees, donneesAttribution } from '../attribution-shown.ts';
import { formulaire, reponse } from './patient-form.ts';

interface Props {
  /** The example, computed when the site was built. */
  readonly initial: Attribution;
  readonly figure: FigureDessinee;
}

/** One patient to try: is he counted, and by which criterion. */
export function EssaiDunPatient({ initial, figure }: Props) {
  useEffect(() => {
    formulaire.ouvrir();
    reponse.suivre();
  }, []);
  const attribution = reponse.resultat.value ?? initial;
  const fraiche = reponse.fraicheur.value === 'a-jour';
  return (
    <section class="feuille" aria-labelledby="un-patient">
      <div class="feuille-tete">
        <h2 id="un-patient">Un patient à essayer</h2>
      </div>
      <Champs />
      <div class={`resultats ${fraiche ? '' : 'perimes'}`}>
        <Etapes etapes={attribution.etapes} />
        <Resultat attribution={attribution} />
      </div>
      <FraicheurDeReponse reponse={reponse} />
      <Figure attribution={attribution} initial={initial} figure={figure} />
    </section>
  );
}

function Champs() {
  const refus = reponse.refus.value;
  return (
    <div class="champs">
      <OuiNon formulaire={formulaire} champ="medecinTraitant" nom="Médecin traitant du groupement ?" />
      <ChampDuFormulaire
        formulaire={formulaire}
        champ="remboursements"
        nom="Soins remboursés"
        unite="dans l'année"
        refus={refus.remboursements}
      />
      <ChampDuFormulaire formulaire={formulaire} champ="age" nom="Âge" unite="ans" refus={refus.age} />
      <ChampDuFormulaire
        formulaire={formulaire}
        champ="consultations"
        nom="Consultations"
        unite="dans l'année"
        refus={refus.consultations}
        aide="Avec un médecin du groupement, quel qu'il soit."
      />
      <OuiNon formulaire={formulaire} champ="ame" nom="Bénéficiaire de l'AME ?" />
    </div>
  );
}

/** Announced once it has settled. */
function Resultat({ attribution: { decision, phrase } }: { readonly attribution: Attribution }) {
  const [resultat, raison] = decisionsMontrees[decision];
  return (
    <Annonce class="resultat" fresh={reponse.upToDate}>
      <p class="resultat-ligne">
        <span>
          {raison} {decision === 'ame' && <Statut status="hypothese" hypothese="H20" />}
        </span>{' '}
        <b>{resultat}</b>
      </p>
      <p class="resultat-note">{phrase}</p>
    </Annonce>
  );
}

function Figure({ attribution, initial, figure }: Props & { readonly attribution: Attribution }) {
  const dessiner = useMemo<Dessiner>(() => {
    const data = donneesAttribution(attribution);
    return async (width) => {
      const [dessin, table] = await Promise.all([
        import('../../../figures/attribution/drawing.ts'),
        import('../../../figures/attribution/table.ts'),
      ]);
      return { svg: dessin.attribution(data, { width }), table: table.attributionTable(data) };
    };
  }, [attribution]);
  return (
    <Dessin
      nom="patientele"
      legende="Un seul chemin ouvert jusqu'au bout suffit. Trait plein : la condition est remplie ; tireté : elle ne l'est pas."
      initiale={figure}
      dessiner={dessiner}
      fraiche={attribution === initial}
    />
  );
}
