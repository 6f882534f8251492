import '../preact-patches/french-spacing.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import {
  arrivalWords,
  lapsusA,
  type QuestionALapsus,
} from '../../calculators/questionnaire/question-slips.ts';
import { advance, go } from '../../population/questionnaire/sitting.ts';
import { AskedQuestion } from './asked-question.tsx';
import { Commands } from './buttons.tsx';
import { Introduction } from './introduction.tsx';
import { Keep } from './keeping.tsx';
import { type Suite, useMemory } from './memory.ts';
import { Note } from './note.tsx';
import { Profile } from './profile.tsx';
import { SittingProgress } from './progress.tsx';
import type { LapsusWords } from './slips.tsx';
import { useTabHistory } from './step-history.ts';

interface Props {
  readonly lapsus: { readonly [Q in QuestionALapsus]: LapsusWords };
  readonly groupLink: string | undefined;
  /** Slots: the passages of each slip, set at build. */
  readonly q3?: ComponentChildren;
  readonly q6?: ComponentChildren;
  readonly q15?: ComponentChildren;
  readonly q20?: ComponentChildren;
}

/** The questionnaire of annexe 2, one step at a time, and its note. Nothing leaves the page. */
export function Questionnaire({ lapsus, groupLink, ...citations }: Props) {
  const { seance, here: currentPlace, change, keptOne, keep, dit: said } = useMemory();
  const { lieu } = seance;
  const sheet = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const { look, precedent } = useTabHistory(currentPlace, lieu, (suite: Suite): void => {
    moved.current = true;
    change(suite);
  });
  // The title of the step receives the focus, once the reader has moved: never when the page opens.
  useEffect(() => {
    if (!moved.current) return;
    sheet.current?.querySelector<HTMLElement>('.q-titre')?.focus({ preventScroll: true });
    sheet.current?.scrollIntoView({ block: 'start' });
  }, [lieu]);
  const asked = lieu === 'introduction' || lieu === 'profil' || lieu === 'note' ? undefined : lieu;
  const here = asked && lapsusA(seance.reponses, asked);
  return (
    <section class="feuille questionnaire" ref={sheet} data-lieu={lieu} aria-label="Questionnaire à remplir">
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          look(advance);
        }}
      >
        {lieu === 'introduction' && <Introduction />}
        {lieu === 'profil' && <Profile seance={seance} onSeance={change} />}
        {asked && (
          <>
            <SittingProgress seance={seance} id={asked} />
            <AskedQuestion
              key={asked}
              id={asked}
              seance={seance}
              onSeance={change}
              lapsus={here && { dit: lapsus[here], citations: citations[here] }}
              arrival={arrivalWords(seance.reponses, asked)}
            />
          </>
        )}
        {lieu === 'note' && (
          <Note seance={seance} groupLink={groupLink} onQuestion={(id) => look((here) => go(here, id))} />
        )}
        <Commands seance={seance} onSeance={look} onPrecedent={precedent} />
        {asked && <p class="q-aide">Aucune réponse n'est obligatoire ici. « Précédent » n'efface rien.</p>}
      </form>
      <div class="si-script">
        <Keep keptOne={keptOne} dit={said} onKeep={keep} />
      </div>
    </section>
  );
}
