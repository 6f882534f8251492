import { useEffect, useState } from 'preact/hooks';
import { Chosen } from '../../../islands/kit/chosen.tsx';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { Progression } from '../../../islands/kit/import/progress.tsx';
import { Said } from '../../../islands/kit/import/said.tsx';
import { FigureOfResult } from '../../../islands/kit/result-figure.tsx';
import type { ReformQuestion } from '../../../scenario/reform/question.ts';
import type { ReformStudy } from '../../../scenario/reform/study.ts';
import type { Why } from '../../../scenario/reform/why.ts';
import type { Modified } from '../../../scenario/run/modified-value.ts';
import { runsOfWhy, type ShownWhy, shownWhy, whyFigure, whyWords } from '../why-words.ts';
import { isLate, opened } from './open-workers.ts';

interface Built {
  readonly why: Why;
  readonly figure: DrawnFigure;
}

interface Props {
  readonly study: ReformStudy;
  /** Of the set that is looked at. */
  readonly rank: number;
  /** What the study was asked by; undefined where it is that of the build. */
  readonly question: ReformQuestion | undefined;
  /** The answer of the build, of its last set. */
  readonly built: Built;
}

/** Runs that are begun without being asked for: a few seconds. */
const AT_ONCE = 16_000;

/** The answer that there is to what is looked at. */
function useWhy({ study, rank, question, built }: Props, groupement: number) {
  const isBuilt = question === undefined && rank === study.sets.length - 1;
  const studies = opened.value?.whyStudies;
  const { asked, result } = studies?.shown.value ?? {};
  const isOwn =
    asked?.document === question?.document && asked?.sets === question?.sets && asked?.rank === rank;
  const why = isBuilt ? built.why : isOwn ? result : undefined;
  const has = why !== undefined && (groupement < 0 || why.groupements[groupement] !== undefined);
  const ask = (): void => {
    if (question !== undefined) void studies?.ask({ ...question, rank, groupement: Math.max(0, groupement) });
  };
  const long = runsOfWhy(study, rank) > AT_ONCE;
  // Workers do one thing at a time: what is typed goes before what explains the figures of before.
  const late = isLate.value;
  useEffect(() => {
    if (!has && !long && !late) ask();
  }, [question, rank, groupement, late]);
  return { why: has ? why : undefined, isBuilt, studies, ask, isOffered: !has && long && !late, late };
}

/** Which rule of a set does what, for all and for one groupement. */
export function WhySection(props: Props) {
  const { study, rank, built } = props;
  const [chosen, setChosen] = useState('');
  const groupement = study.groupements.findIndex(({ nom }) => nom === chosen);
  const { why, isBuilt, studies, ask, isOffered, late } = useWhy(props, groupement);
  const progress = studies?.progress.value;
  return (
    <>
      <p>
        La différence entre le cahier et « <span data-verbatim>{study.sets[rank]?.nom}</span> », répartie
        entre les règles qui changent.
      </p>
      <p class="dossier-actes si-script">
        <Chosen
          id="pourquoi-groupement"
          nom="Pour"
          value={groupement < 0 ? '' : chosen}
          options={[
            { id: '', nom: 'tous les groupements' },
            ...study.groupements.map(({ nom }) => ({ id: nom, nom })),
          ]}
          onChoose={setChosen}
        />
        {isOffered && progress === undefined && (
          <button type="button" onClick={ask}>
            Chercher pourquoi
          </button>
        )}
      </p>
      {progress && (
        <Progression
          nom="Recherche des causes"
          progress={progress}
          dit={({ done, total }) => `${Math.floor((100 * done) / total)} %`}
          onUndo={() => studies?.undo()}
        />
      )}
      <Said said={late ? undefined : studies?.said.value} />
      {why !== undefined && (
        <Told
          key={`${isBuilt} ${rank} ${groupement}`}
          byTheme={why.byTheme}
          shown={shownWhy(study, { rank, groupement, why })}
          modifies={study.sets[rank]?.modifies ?? []}
          figure={isBuilt && groupement < 0 ? built.figure : undefined}
        />
      )}
    </>
  );
}

interface ToldProps {
  readonly byTheme: number;
  readonly shown: ShownWhy;
  readonly modifies: readonly Modified[];
  /** That of the build, where it is of this. */
  readonly figure: DrawnFigure | undefined;
}

const NOTHING: DrawnFigure = { svg: '', table: { caption: '', head: [], rows: [] } };

function Told({ byTheme, shown, modifies, figure }: ToldProps) {
  return (
    <>
      {whyWords(shown.effects, byTheme).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {shown.effects.length > 0 && (
        <>
          <FigureOfResult
            nom="reformer-causes"
            figure={whyFigure}
            result={shown}
            initialFigure={figure ?? NOTHING}
            isFresh={figure !== undefined}
            withoutTable
            modifies={modifies}
          />
          <Table table={whyFigure.table(shown)} nom="reformer-pourquoi" modifies={modifies} toldAbove />
        </>
      )}
    </>
  );
}
