/** What follows the store of a page: the first island that asks begins it, for all, and for as long as the page is there. */
export function onceAPage(begin: () => void): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    begun = true;
    begin();
  };
}
