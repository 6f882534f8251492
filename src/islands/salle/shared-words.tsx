/** Two tabs of one browser, said in both: neither writes over what the other has entered. */
export const SharedWords = ({ isShared }: { readonly isShared: boolean }) => (
  <p class={isShared ? 'fraicheur' : undefined} role="status">
    {isShared &&
      'Cette page est ouverte dans un autre onglet aussi : les deux montrent la même chose, et gardent ce que chacun y entre.'}
  </p>
);
