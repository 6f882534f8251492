/* What pages do at somebody's first request, each fetched then: one name in the script of every page for them all. */

/** What stands beside it or is pressed, and the address as it was then: pages write theirs while this is fetched. */
type Late = (place?: HTMLElement, hash?: string) => Promise<void>;

const parts = {
  /** Adds to the carnet what a button stands beside. */
  carnet: async (button?: HTMLElement) => {
    const { addHere } = await import('../carnet/add-here.ts');
    if (button) addHere(button);
  },
  /** Presents the page by its button; without one, goes on presenting after a reload. */
  presenter: async (button?: HTMLElement) => {
    const { present, presentAgain } = await import('../presenter/presenter.tsx');
    await (button ? present() : presentAgain());
  },
  /** Fills the menu of the dossiers, read once it is opened. */
  'dossier-menu': async (menu?: HTMLElement) => {
    const { showMenu } = await import('./dossier-menu.tsx');
    if (menu) showMenu(menu);
  },
  /** Writes the reference of the page; what never changes of it is there. */
  citer: async (section?: HTMLElement) => {
    const { showReference } = await import('./citing.tsx');
    if (section?.matches('[open]')) showReference(section);
  },
  /** Answers in the dialog of the search, which is open. */
  recherche: async (dialog?: HTMLElement) => {
    const { searchIn } = await import('../search/quick-search.tsx');
    if (dialog) searchIn(dialog as HTMLDialogElement);
  },
  /** Says what is kept of the rules. */
  banner: async () => (await import('../kit/plain-banner.tsx')).showPlainBanner(),
  /** Says whose link an address is, or why it is none. */
  other: async (_place?: HTMLElement, hash = location.hash) =>
    (await import('./other-page-link.ts')).sayOtherPage(hash),
} as const satisfies Readonly<Record<string, Late>>;

export type LatePart = keyof typeof parts;
export const lateParts: Readonly<Record<LatePart, Late>> = parts;
