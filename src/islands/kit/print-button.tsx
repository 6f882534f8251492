import '../preact-patches/french-spacing.ts';

/** Prints the page. */
export const PrintButton = ({ name }: { readonly name: string }) => (
  <p class="commandes si-script">
    <button type="button" class="bouton-plein" onClick={() => print()}>
      {name}
    </button>
  </p>
);
