import '../../../islands/preact-patches/french-spacing.ts';
import { useEffect, useRef } from 'preact/hooks';
import { inventedName, isEverywhere, isOpened } from '../../../calculators/portfolio/portfolio-choice.ts';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { useEffectAtOnce } from '../../../islands/kit/effect-at-once.ts';
import { followAddress } from '../../../islands/kit/form/address-link.ts';
import { type TrialDefinition, Trials } from '../../../islands/kit/form/trials.tsx';
import { focusOn, STUDY_WORDS } from '../../../islands/kit/later-focus.ts';
import { openedNow } from '../../../islands/kit/opened-scenario.ts';
import { PortfolioField } from '../../../islands/kit/portfolio/portfolio-field.tsx';
import { percentDone, StudyFollow } from '../../../islands/kit/study-follow.tsx';
import { TO_BE_MENDED } from '../../../islands/kit/to-be-mended.ts';
import type { BalanceStudy } from '../../../scenario/balance/study/study.ts';
import type { BalanceFigure } from '../figures.ts';
import { balanceLink, depart, readSettings, type TypedBalance } from '../settings.ts';
import type { AskedBalance } from './balance-workers.ts';
import { ask, drop, opened, refusal } from './open-workers.ts';
import { Results } from './results.tsx';
import { SettingsFields } from './settings-fields.tsx';
import { formState } from './settings-form.ts';
import { Share } from './share.tsx';

interface Props {
  /** The study of the build: what the page shows before, and without, the workers. */
  readonly initial: BalanceStudy;
  readonly figures: Readonly<Record<BalanceFigure, DrawnFigure>>;
  readonly essais: readonly TrialDefinition[];
}

interface Shown {
  readonly study: BalanceStudy;
  readonly asked: AskedBalance | undefined;
}

const isSame = (one: TypedBalance, other: TypedBalance): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether the fields mean the same in another browser: a dossier is in one alone. */
const travels = ({ portefeuille }: TypedBalance): boolean => isEverywhere(portefeuille);

/** The fields that a study was asked by. */
const typedOf = ({ asked }: Shown): TypedBalance => asked?.typed ?? depart;

/** Whether a study is of what is typed, of the open dossier as it is now where it is of that. */
function isOf(typed: TypedBalance, shown: Shown): boolean {
  const opened = openedNow(isOpened(typed.portefeuille));
  return isSame(typed, typedOf(shown)) && opened === shown.asked?.portfolio.opened;
}

/** The balance of a portfolio: its settings, what they give, what part 9 says. */
export function Balance({ initial, figures, essais }: Props) {
  const last = useRef<Shown>({ study: initial, asked: undefined });
  useEffect(() => {
    formState.openUp();
    return followAddress(formState, balanceLink, travels);
  }, []);
  useEffectAtOnce(() => {
    const typed = formState.saisi.value;
    const read = readSettings(typed);
    // What is shown is not computed again; first, it is what the build of the page computed.
    if (!read.ok || isOf(typed, last.current)) drop();
    else void ask(read.asked, typed);
  });
  const typed = formState.saisi.value;
  const read = readSettings(typed);
  const workers = opened.value;
  const studies = workers?.balanceStudies;
  const answer = studies?.shown.value;
  if (answer?.result.ok) last.current = { study: answer.result.study, asked: answer.asked };
  const { study, asked } = last.current;
  const faults =
    answer?.result.ok === false && answer.asked.typed.portefeuille === typed.portefeuille
      ? answer.result.faults
      : [];
  const late = !read.ok || !isOf(typed, last.current);
  const wrong = !read.ok || refusal.value !== undefined || faults.length > 0;
  const { nom: portfolio, isInvented } = asked?.portfolio ?? {
    nom: inventedName(study.needs.credits.groupements, 1),
    isInvented: true,
  };
  const isSaid = !isInvented || portfolio.includes('inventé');
  const cancel = (): void => {
    focusOn(STUDY_WORDS);
    formState.restore(typedOf(last.current));
    studies?.undo();
  };
  return (
    <>
      <section aria-labelledby="equilibre-cas">
        <h2 id="equilibre-cas" class="section">
          Cas à essayer
        </h2>
        <Trials formState={formState} essais={essais} />
      </section>
      <div class="labo-deux">
        <section class="feuille labo-reglages" aria-labelledby="equilibre-reglages">
          <div class="feuille-tete">
            <h2 id="equilibre-reglages">Les réglages</h2>
          </div>
          <PortfolioField
            valeur={typed.portefeuille}
            refus={refusal.value?.ofPortfolio ? refusal.value.texte : undefined}
            onValue={(text) => formState.write('portefeuille', text)}
          />
          {workers !== undefined && answer !== undefined && faults.length > 0 && (
            <workers.PortfolioFaults faults={faults} document={answer.asked.portfolio.document} />
          )}
          <SettingsFields refus={read.ok ? {} : read.refus} />
          <StudyFollow
            studies={studies}
            dit={percentDone}
            onUndo={cancel}
            absent={refusal.value?.ofPortfolio === false ? refusal.value.texte : undefined}
            late={wrong ? TO_BE_MENDED : undefined}
          />
          <Share typed={typedOf(last.current)} portfolio={asked?.portfolio} wrong={wrong} />
        </section>
        <div
          class={`labo-resultats ${late ? 'perimes' : ''}`}
          data-subject={JSON.stringify({ Portefeuille: isSaid ? portfolio : `${portfolio}, inventé` })}
        >
          <Results
            study={study}
            portfolio={portfolio}
            isInvented={isInvented}
            isFresh={study === initial}
            figures={figures}
            modifies={asked === undefined ? [] : (workers?.modifies(asked.portfolio.document) ?? [])}
            fresh={() => isOf(formState.saisi.peek(), last.current)}
          />
        </div>
      </div>
    </>
  );
}
