interface Case {
  readonly nom: string;
  readonly dit: string;
}

interface Props<C extends Case> {
  readonly cases: readonly C[];
  /** The case on screen. */
  readonly said: C | undefined;
  /** Whether something was typed over it: what there was to see may be gone. */
  readonly changed?: boolean;
  readonly onTry: (chosen: C) => void;
  /** The button that gives back what a case has replaced. */
  readonly backWords: string;
  readonly onBack: () => void;
}

/** Edge cases as buttons, each with what there is to see; the one that is tried is told. */
export function CaseButtons<C extends Case>({
  cases,
  said,
  changed = false,
  onTry,
  backWords,
  onBack,
}: Props<C>) {
  return (
    <>
      <ul class="cas">
        {cases.map((each) => (
          <li key={each.nom}>
            <button
              type="button"
              class="pastille si-script"
              aria-pressed={said === each}
              onClick={() => onTry(each)}
            >
              {each.nom}
            </button>
            <span class="cas-dit">
              <b>{each.nom}.</b> {each.dit}
            </span>
          </li>
        ))}
      </ul>
      <p class="cas-applique si-script" role="status">
        {said && (
          <>
            {changed ? (
              <>
                <b>{said.nom}</b>, valeurs changées : ce cas n'est plus tel qu'il se lit. Touchez-le pour le
                retrouver.
              </>
            ) : (
              <>
                <b>{said.nom}.</b> {said.dit}
              </>
            )}{' '}
            <button type="button" class="lien" onClick={onBack}>
              {backWords}
            </button>
          </>
        )}
      </p>
    </>
  );
}
