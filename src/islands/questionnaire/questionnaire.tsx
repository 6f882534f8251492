import '../preact-patches/french-spacing.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { arriveeDite, lapsusA, type QuestionALapsus } from '../../calculators/questionnaire/skips.ts';
import { aller, avancer } from '../../population/questionnaire/sitting.ts';
import { QuestionPosee } from './asked-question.tsx';
import { Commandes } from './buttons.tsx';
import { Introduction } from './introduction.tsx';
import { Garder } from './keeping.tsx';
import { type Suite, useMemoire } from './memory.ts';
import { Note } from './note.tsx';
import { Profil } from './profile.tsx';
import { Avancement } from './progress.tsx';
import type { LapsusDit } from './slips.tsx';
import { useHistoire } from './step-history.ts';

interface Props {
  readonly lapsus: { readonly [Q in QuestionALapsus]: LapsusDit };
  readonly lienGroupe: string | undefined;
  /** Slots: the passages of each slip, set at build. */
  readonly q3?: ComponentChildren;
  readonly q6?: ComponentChildren;
  readonly q15?: ComponentChildren;
  readonly q20?: ComponentChildren;
}

/** The questionnaire of annexe 2, one step at a time, and its note. Nothing leaves the page. */
export function Questionnaire({ lapsus, lienGroupe, ...citations }: Props) {
  const { seance, ici: maintenant, changer, garde, garder, dit } = useMemoire();
  const { lieu } = seance;
  const feuille = useRef<HTMLElement>(null);
  const deplace = useRef(false);
  const { voir, precedent } = useHistoire(maintenant, lieu, (suite: Suite): void => {
    deplace.current = true;
    changer(suite);
  });
  // The title of the step receives the focus, once the reader has moved: never when the page opens.
  useEffect(() => {
    if (!deplace.current) return;
    feuille.current?.querySelector<HTMLElement>('.q-titre')?.focus({ preventScroll: true });
    feuille.current?.scrollIntoView({ block: 'start' });
  }, [lieu]);
  const posee = lieu === 'introduction' || lieu === 'profil' || lieu === 'note' ? undefined : lieu;
  const ici = posee && lapsusA(seance.reponses, posee);
  return (
    <section
      class="feuille questionnaire"
      ref={feuille}
      data-lieu={lieu}
      aria-label="Questionnaire à remplir"
    >
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          voir(avancer);
        }}
      >
        {lieu === 'introduction' && <Introduction />}
        {lieu === 'profil' && <Profil seance={seance} onSeance={changer} />}
        {posee && (
          <>
            <Avancement seance={seance} id={posee} />
            <QuestionPosee
              key={posee}
              id={posee}
              seance={seance}
              onSeance={changer}
              lapsus={ici && { dit: lapsus[ici], citations: citations[ici] }}
              arrivee={arriveeDite(seance.reponses, posee)}
            />
          </>
        )}
        {lieu === 'note' && (
          <Note seance={seance} lienGroupe={lienGroupe} onQuestion={(id) => voir((ici) => aller(ici, id))} />
        )}
        <Commandes seance={seance} onSeance={voir} onPrecedent={precedent} />
        {posee && <p class="q-aide">Aucune réponse n'est obligatoire ici. « Précédent » n'efface rien.</p>}
      </form>
      <div class="si-script">
        <Garder garde={garde} dit={dit} onGarde={garder} />
      </div>
    </section>
  );
}
