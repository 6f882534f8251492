/* What the buttons of any page do that no page loads before. */

/** Adds to the carnet what a button stands beside, or presents its page; without one, goes on presenting after a reload. */
export async function press(button?: HTMLElement): Promise<void> {
  if (button?.dataset['carnet'] !== undefined) (await import('../carnet/add-here.ts')).addHere(button);
  else {
    const { present, presentAgain } = await import('../presenter/presenter.tsx');
    await (button ? present() : presentAgain());
  }
}
