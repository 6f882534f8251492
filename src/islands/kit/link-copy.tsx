/** Whether a link is in the clipboard; some browsers have none, or refuse it. */
export async function isCopied(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    return false;
  }
}

/** Said with the link itself under it. */
export const COPY_REFUSED = "Le navigateur n'a pas permis de copier. Copiez ce lien à la main :";

/** A link that the browser did not let copy, to be copied by hand: all of it is selected at once. */
export const LinkByHand = ({ link }: { readonly link: string }) => (
  <input
    class="lien-a-copier"
    type="text"
    readOnly
    aria-label="Lien à copier"
    value={link}
    onFocus={(event) => event.currentTarget.select()}
  />
);
