import { questionDe } from '../../../cahier/people/questionnaire/all-questions.ts';
import { FormeDesColonnes } from '../../../islands/kit/import/column-form.tsx';
import { colonnesCodees as lues } from '../../../population/questionnaire/answer-columns.ts';
import type { ColonneCodee } from '../../../population/questionnaire/answers-group.ts';
import { titreQuestion } from '../group-words.ts';
import type { ChoixReponses } from './group-state.ts';
import { groupe } from './group-worker.ts';

const dire = (id: ColonneCodee) => ({ nom: titreQuestion(id), contenu: questionDe(id).texte });

/** Which column of the file stands for each question of annexe 2. */
export function ChoixDesColonnes({ choix }: { readonly choix: ChoixReponses }) {
  const prises = Object.values(choix.choisie);
  const doubles = lues.filter(
    (id) => prises.filter((position) => position !== undefined && position === choix.choisie[id]).length > 1,
  );
  return (
    <FormeDesColonnes<ColonneCodee>
      prefixe="gc"
      titre="h3"
      classe="si-script"
      choix={choix}
      dire={dire}
      legende="Questions"
      exigees={[]}
      facultatives={lues}
      manquantes={[]}
      doubles={doubles}
      incomplet={prises.length === 0 ? "Aucune colonne n'est choisie encore." : undefined}
      surChoix={(id, position) => groupe.associer(id, position)}
      surLecture={() => void groupe.lire()}
      surRenoncement={() => groupe.renoncer()}
    />
  );
}
