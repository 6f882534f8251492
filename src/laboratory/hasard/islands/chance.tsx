import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect } from 'preact/hooks';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { useEffectAtOnce } from '../../../islands/kit/effect-at-once.ts';
import { followAddress } from '../../../islands/kit/form/address-link.ts';
import { ShareLink, TO_MEND } from '../../../islands/kit/form/share-link.tsx';
import { type TrialDefinition, Trials } from '../../../islands/kit/form/trials.tsx';
import { focusOn, STUDY_WORDS } from '../../../islands/kit/later-focus.ts';
import { percentDone, StudyFollow, TO_BE_MENDED, UNLOADED } from '../../../islands/kit/study-follow.tsx';
import type { Study } from '../../../scenario/chance/study/study.ts';
import type { ChanceFigure } from '../figures.ts';
import { chanceLink, depart, readSettings, ruleFields, type TypedChance } from '../settings.ts';
import { absent, ask, drop, load, opened } from './open-workers.ts';
import { Results } from './results.tsx';
import { SettingsFields } from './settings-fields.tsx';
import { formState } from './settings-form.ts';

interface Props {
  /** The study of the build: what the page shows before, and without, the workers. */
  readonly initial: Study;
  readonly figures: Readonly<Record<ChanceFigure, DrawnFigure>>;
  readonly essais: readonly TrialDefinition[];
}

/** What of the cahier's rules the settings change: none at the start; nothing of what cannot be read. */
const modified = (typed: TypedChance) =>
  opened.value?.modifies({
    parametres: Object.fromEntries(ruleFields.map((field) => [field, typed[field]])),
  }) ?? [];

/** Chance, by size: its settings, what they give, what there is to say of it. */
export function Chance({ initial, figures, essais }: Props) {
  const shownNow = (): Study => opened.peek()?.chanceStudies.shown.peek()?.result ?? initial;
  useEffect(() => {
    formState.openUp();
    return followAddress(formState, chanceLink);
  }, []);
  useEffectAtOnce(() => {
    const typed = formState.saisi.value;
    const read = readSettings(typed);
    if (!read.ok) {
      // Beside it, a rule may be modified.
      void load();
      return drop();
    }
    // What is shown is not computed again; first, it is what the build of the page computed.
    if (isSame(read.question, shownNow().question)) drop();
    else void ask(read.question, typed);
  });
  const typed = formState.saisi.value;
  const read = readSettings(typed);
  const studies = opened.value?.chanceStudies;
  const { result: study, asked } = studies?.shown.value ?? { result: initial, asked: { typed: depart } };
  const late = !read.ok || !isSame(read.question, study.question);
  const fresh = (): boolean => {
    const now = readSettings(formState.saisi.peek());
    return now.ok && isSame(now.question, shownNow().question);
  };
  const cancel = (): void => {
    focusOn(STUDY_WORDS);
    formState.restore(asked.typed);
    studies?.undo();
  };
  return (
    <>
      <section aria-labelledby="hasard-cas">
        <h2 id="hasard-cas" class="section">
          Cas à essayer
        </h2>
        <Trials formState={formState} essais={essais} />
      </section>
      <div class="labo-deux">
        <section class="feuille labo-reglages" aria-labelledby="hasard-reglages">
          <div class="feuille-tete">
            <h2 id="hasard-reglages">Les réglages</h2>
          </div>
          <SettingsFields refus={read.ok ? {} : read.refus} modifies={modified(typed)} />
          <StudyFollow
            studies={studies}
            dit={percentDone}
            onUndo={cancel}
            absent={absent.value ? UNLOADED : undefined}
            late={read.ok ? undefined : TO_BE_MENDED}
          />
          <ShareLink
            fragment={async () => (read.ok ? { fragment: chanceLink.fragment(asked.typed) } : TO_MEND)}
            holds="tous les réglages, et la graine des tirages"
          />
        </section>
        <div class={`labo-resultats ${late ? 'perimes' : ''}`}>
          <Results
            study={study}
            isFresh={study === initial}
            figures={figures}
            modifies={modified(asked.typed)}
            fresh={fresh}
          />
        </div>
      </div>
    </>
  );
}

const isSame = (one: Study['question'], other: Study['question']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
