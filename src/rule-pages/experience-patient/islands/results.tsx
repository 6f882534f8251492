import { useMemo } from 'preact/hooks';
import { usePieces } from '../../../islands/kit/import/piecewise.ts';
import { answersTable } from '../../../population/questionnaire/answers-table.ts';
import { Answers } from './answers.tsx';
import { Bonus } from './bonus.tsx';
import type { Imported } from './group-state.ts';
import { group } from './group-worker.ts';
import { Repartition } from './note-distribution.tsx';
import { Notes } from './notes.tsx';
import { Reading } from './reading.tsx';
import { Satisfaction } from './satisfaction.tsx';

/** All that an import gives, part after part. */
export function Results() {
  const imported = group.imported.value;
  return imported === undefined ? null : <Sections imported={imported} />;
}

function Sections({ imported }: { readonly imported: Imported }) {
  const { resume } = imported;
  const lignes = useMemo(() => answersTable(resume.countedItems), [resume]);
  const isNoted = resume.group.note !== null;
  const sections = [
    <Reading key="lecture" imported={imported} />,
    ...(isNoted
      ? [
          <Notes key="notes" resume={resume} />,
          <Repartition key="repartition" resume={resume} />,
          <Bonus key="bonus" resume={resume} invente={imported.invente} />,
        ]
      : []),
    <Answers key="reponses" lignes={lignes} />,
    <Satisfaction key="satisfaction" lignes={lignes} />,
  ];
  const shownNow = usePieces(sections.length, resume);
  return (
    <div class="result-cards" data-complet={shownNow >= sections.length}>
      {sections.slice(0, shownNow)}
    </div>
  );
}
