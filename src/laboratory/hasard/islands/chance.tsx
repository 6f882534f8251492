import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { useEffectAtOnce } from '../../../islands/kit/effect-at-once.ts';
import { followAddress } from '../../../islands/kit/form/address-link.ts';
import { ShareLink, TO_MEND } from '../../../islands/kit/form/share-link.tsx';
import { type TrialDefinition, Trials } from '../../../islands/kit/form/trials.tsx';
import { focusOn, STUDY_WORDS } from '../../../islands/kit/later-focus.ts';
import { openedNow } from '../../../islands/kit/opened-scenario.ts';
import { percentDone, StudyFollow } from '../../../islands/kit/study-follow.tsx';
import { TO_BE_MENDED } from '../../../islands/kit/to-be-mended.ts';
import type { Study } from '../../../scenario/chance/study/study.ts';
import { MAX_LINK } from '../../../scenario/format/link-checksum.ts';
import type { ChanceFigure } from '../figures.ts';
import { readRulesText, rulesText, travels } from '../rules-choice.ts';
import { chanceLink, depart, readSettings, setOfFields, type TypedChance } from '../settings.ts';
import { modelWords } from '../tables.ts';
import type { AskedChance } from './chance-workers.ts';
import { ask, chosen, drop, look, opened, refusal } from './open-workers.ts';
import { Results } from './results.tsx';
import { SettingsFields } from './settings-fields.tsx';
import { formState } from './settings-form.ts';

const TOO_LONG =
  'Ces règles sont trop longues pour un lien : enregistrez-les en fichier, et envoyez-le avec vos autres réglages.';

interface Props {
  /** The study of the build: what the page shows before, and without, the workers. */
  readonly initial: Study;
  readonly figures: Readonly<Record<ChanceFigure, DrawnFigure>>;
  readonly essais: readonly TrialDefinition[];
}

interface Shown {
  readonly study: Study;
  /** What it was asked by; absent of the study of the build. */
  readonly from: AskedChance | undefined;
}

/** The fields that a study was asked by. */
const typedOf = ({ from }: Shown): TypedChance => from?.typed ?? depart;

const isSame = (one: TypedChance, other: TypedChance): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether a study is of what is typed, under the rules of the open dossier as they are now where it is of these. */
function isOf(typed: TypedChance, shown: Shown): boolean {
  const dossier = openedNow(readRulesText(typed.regles).kind === 'ouvert');
  return isSame(typed, typedOf(shown)) && dossier === shown.from?.rules.opened;
}

/** Whether the fields mean the same in another browser. */
const isEverywhere = ({ regles }: TypedChance): boolean => travels(regles);

/** Chance, by size: its settings, what they give, what there is to say of it. */
export function Chance({ initial, figures, essais }: Props) {
  const last = useRef<Shown>({ study: initial, from: undefined });
  useEffect(() => {
    formState.openUp();
    return followAddress(formState, chanceLink, isEverywhere);
  }, []);
  useEffectAtOnce(() => {
    const typed = formState.saisi.value;
    const read = readSettings(typed);
    // Beside a value that is refused, a rule may be modified.
    if (!read.ok) void look(typed);
    // What is shown is not computed again; first, it is what the build of the page computed.
    else if (isOf(typed, last.current)) drop();
    else void ask(read.asked, typed);
  });
  const typed = formState.saisi.value;
  const read = readSettings(typed);
  const workers = opened.value;
  const studies = workers?.chanceStudies;
  const answer = studies?.shown.value;
  if (answer?.result.ok) last.current = { study: answer.result.study, from: answer.asked };
  const { study, from } = last.current;
  const faults =
    answer?.result.ok === false && answer.asked.typed.regles === typed.regles ? answer.result.faults : [];
  const modifies = from === undefined ? [] : (workers?.countedChanges(from.rules.set) ?? []);
  const late = !read.ok || !isOf(typed, last.current);
  const wrong = !read.ok || refusal.value !== undefined || faults.length > 0;
  const cancel = (): void => {
    focusOn(STUDY_WORDS);
    formState.restore(typedOf(last.current));
    studies?.undo();
  };
  const choice = readRulesText(typed.regles);
  const found = chosen.value?.text === typed.regles ? chosen.value.rules : undefined;
  const ofShown = from?.typed.regles === typed.regles ? from.rules : undefined;
  const sent = async () => {
    if (wrong) return TO_MEND;
    const { regles } = typedOf(last.current);
    if (from === undefined || travels(regles))
      return { fragment: chanceLink.fragment(typedOf(last.current)) };
    const { sentRules } = await import('./chosen-rules.ts');
    const fragment = chanceLink.fragment({ ...from.typed, regles: rulesText(await sentRules(from.rules)) });
    return fragment.length > MAX_LINK ? { why: TOO_LONG } : { fragment };
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
          <SettingsFields
            refus={read.ok ? {} : read.refus}
            modifies={workers?.countedChanges(setOfFields(typed)) ?? []}
            rulesRefusal={refusal.value?.ofRules ? refusal.value.texte : undefined}
            rules={
              workers && (
                <workers.RulesSaid
                  choice={choice}
                  onChoose={(next) => formState.write('regles', rulesText(next))}
                  rules={found ?? ofShown}
                  faults={faults}
                />
              )
            }
          />
          <StudyFollow
            studies={studies}
            dit={percentDone}
            onUndo={cancel}
            absent={refusal.value?.ofRules === false ? refusal.value.texte : undefined}
            late={wrong ? TO_BE_MENDED : undefined}
          />
          <ShareLink
            fragment={sent}
            holds="tous les réglages, les règles, et la graine des tirages"
            rules={() => (from === undefined ? [] : [from.rules.set])}
          />
        </section>
        <div
          class={`labo-resultats ${late ? 'perimes' : ''}`}
          data-subject={JSON.stringify({
            Modèle: modelWords(study.question),
            Règles: from?.rules.whose ?? 'des champs de la page',
          })}
        >
          <Results
            study={study}
            whose={from?.rules.whose}
            isFresh={study === initial}
            figures={figures}
            modifies={modifies}
            fresh={() => isOf(formState.saisi.peek(), last.current)}
            underRate={workers && <workers.UnderRate study={study} modifies={modifies} />}
          />
          {workers && from && <workers.RulesOfYears study={study} rules={from.rules} modifies={modifies} />}
        </div>
      </div>
    </>
  );
}
