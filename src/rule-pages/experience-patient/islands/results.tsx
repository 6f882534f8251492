import { useMemo } from 'preact/hooks';
import { useMorceaux } from '../../../islands/kit/import/piecewise.ts';
import { tableauReponses } from '../../../population/questionnaire/answers-table.ts';
import { Reponses } from './answers.tsx';
import { Bonus } from './bonus.tsx';
import type { Importee } from './group-state.ts';
import { groupe } from './group-worker.ts';
import { Repartition } from './note-distribution.tsx';
import { Notes } from './notes.tsx';
import { Lecture } from './reading.tsx';
import { Satisfaction } from './satisfaction.tsx';

/** All that an import gives, part after part. */
export function Resultats() {
  const importee = groupe.importee.value;
  return importee === undefined ? null : <Parties importee={importee} />;
}

function Parties({ importee }: { readonly importee: Importee }) {
  const { resume } = importee;
  const lignes = useMemo(() => tableauReponses(resume.comptes), [resume]);
  const notee = resume.groupe.note !== null;
  const parties = [
    <Lecture key="lecture" importee={importee} />,
    ...(notee
      ? [
          <Notes key="notes" resume={resume} />,
          <Repartition key="repartition" resume={resume} />,
          <Bonus key="bonus" resume={resume} invente={importee.invente} />,
        ]
      : []),
    <Reponses key="reponses" lignes={lignes} />,
    <Satisfaction key="satisfaction" lignes={lignes} />,
  ];
  const montres = useMorceaux(parties.length, resume);
  return (
    <div class="g-resultats" data-complet={montres >= parties.length}>
      {parties.slice(0, montres)}
    </div>
  );
}
