interface Props {
  /**
   * What is added, as src/islands/carnet/add-here.ts reads it: « citation », « resultats », « tableau », « figure » and
   * « etapes » with the name of what they are, « image » of a figure that a carnet does not draw again, or a way of showing an estimate.
   */
  readonly what: string;
  /** What it is called, where the button alone would not tell: « les versements ». */
  readonly nom: string;
}

/** Adds what it stands beside to the carnet that was changed last: every page listens for it (every-page/links.ts). */
export const NotebookButton = ({ what, nom }: Props) => (
  <button
    type="button"
    class="lien au-carnet si-script"
    data-carnet={what}
    aria-label={`Ajouter au carnet : ${nom}`}
  >
    Ajouter au carnet
  </button>
);

/** The same on a line of its own. */
export const ToNotebook = (props: Props) => (
  <p class="si-script">
    <NotebookButton {...props} />
  </p>
);
