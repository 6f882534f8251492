import { introduction } from '../../cahier/people/questionnaire/all-questions.ts';

/** What annexe 2 says before its questions. */
export function Introduction() {
  return (
    <div class="q-cahier">
      <h2 class="q-titre" tabIndex={-1}>
        {introduction.titre}
      </h2>
      {introduction.parties.map(({ titre, texte }) => (
        <div key={texte}>
          {titre && <h3>{titre}</h3>}
          <p>{texte}</p>
        </div>
      ))}
    </div>
  );
}
