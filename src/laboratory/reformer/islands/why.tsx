import { useEffect, useState } from 'preact/hooks';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import { Said } from '../../../islands/kit/import/said.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import type { ReformQuestion, TypedRuleSet } from '../../../scenario/reform/question.ts';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import type { Why, WhyQuestion } from '../../../scenario/reform/why.ts';
import { modifiedBy } from '../set-provenance.ts';
import { whyFigure, whyWords } from '../why-words.ts';
import { Chosen } from './groupements-table.tsx';
import { opened } from './open-workers.ts';

interface Props {
  readonly study: ReformStudy;
  /** Of the set that is looked at. */
  readonly rank: number;
  readonly set: TypedRuleSet;
  readonly question: ReformQuestion | undefined;
  /** The answer of the build, of its last set. */
  readonly built: Why;
}

/** Runs that are begun without being asked for: a few seconds. */
const AT_ONCE = 16_000;

/** Which rule of a set does what, for all and for one groupement. */
export function WhySection({ study, rank, set, question, built }: Props) {
  const [chosen, setChosen] = useState('');
  const groupement = study.groupements.findIndex(({ nom }) => nom === chosen);
  const asked: WhyQuestion | undefined = question && {
    ...question,
    rank,
    groupement: Math.max(0, groupement),
  };
  const changed = modifiedBy(set).length + (set.enveloppe?.mode === 'portefeuille' ? 1 : 0);
  const runs = 2 ** Math.min(changed, 11) * study.groupements.length;
  const studies = opened.value?.whyStudies;
  const ofAsked = studies?.shown.value;
  const isOwn =
    ofAsked !== undefined &&
    ofAsked.asked.document === question?.document &&
    ofAsked.asked.sets === question?.sets &&
    ofAsked.asked.rank === rank;
  const why =
    question === undefined && rank === study.sets.length - 1 ? built : isOwn ? ofAsked.result : undefined;
  const has = why !== undefined && (groupement < 0 || why.groupements[groupement] !== undefined);
  useEffect(() => {
    if (asked !== undefined && !has && runs <= AT_ONCE) void studies?.ask(asked);
  }, [question, rank, groupement]);
  const progress = studies?.progress.value;
  const who = groupement < 0 ? 'tous les groupements' : chosen;
  const effects = groupement < 0 ? why?.together : why?.groupements[groupement];
  const difference =
    (groupement < 0 ? study.sets[rank]?.difference : study.sets[rank]?.groupements[groupement]?.difference) ??
    '0';
  const nom = study.sets[rank]?.nom ?? '';
  return (
    <section aria-labelledby="reformer-pourquoi">
      <h2 id="reformer-pourquoi">Pourquoi</h2>
      <p>La différence entre le cahier et « {nom} », répartie entre les règles qui changent.</p>
      <p class="dossier-actes si-script">
        <Chosen
          id="pourquoi-groupement"
          nom="Pour"
          value={groupement < 0 ? '' : chosen}
          options={[
            { id: '', nom: 'tous les groupements' },
            ...study.groupements.map((each) => ({ id: each.nom, nom: each.nom })),
          ]}
          onChoose={setChosen}
        />
        {asked !== undefined && !has && runs > AT_ONCE && progress === undefined && (
          <button type="button" onClick={() => void studies?.ask(asked)}>
            Chercher pourquoi
          </button>
        )}
      </p>
      {progress && (
        <Progression
          nom="Pourquoi"
          progress={progress}
          dit={({ done, total }) => `${Math.floor((100 * done) / total)} %`}
          onUndo={() => studies?.undo()}
        />
      )}
      <Said said={studies?.said.value} />
      {has && effects !== undefined && (
        <Told
          key={`${rank} ${who}`}
          why={why}
          shown={{ effects, difference, caption: `Du cahier à « ${nom} », ${who}` }}
          set={set}
        />
      )}
    </section>
  );
}

interface ToldProps {
  readonly why: Why;
  readonly shown: Parameters<typeof whyFigure.table>[0];
  readonly set: TypedRuleSet;
}

const NOTHING = { svg: '', table: { caption: '', head: [], rows: [] } };

function Told({ why, shown, set }: ToldProps) {
  const modifies = modifiedBy(set);
  return (
    <>
      {whyWords(shown.effects, why.byTheme).map((sentence) => (
        <p key={sentence} data-verbatim>
          {sentence}
        </p>
      ))}
      {shown.effects.length > 0 && (
        <>
          <FigureOfResult
            nom="reformer-causes"
            figure={whyFigure}
            result={shown}
            initialFigure={NOTHING}
            isFresh={false}
            withoutTable
            modifies={modifies}
          />
          <Table table={whyFigure.table(shown)} nom="reformer-pourquoi" modifies={modifies} />
        </>
      )}
    </>
  );
}
