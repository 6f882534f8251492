import { introduction } from '../../cahier/people/questionnaire/all-questions.ts';

/** What annexe 2 says before its questions. */
export function Introduction() {
  return (
    <div class="q-cahier">
      <h2 class="q-titre" tabIndex={-1}>
        {introduction.title}
      </h2>
      {introduction.sections.map(({ title, texte }) => (
        <div key={texte}>
          {title && <h3>{title}</h3>}
          <p>{texte}</p>
        </div>
      ))}
    </div>
  );
}
