import '../preact-patches/french-spacing.ts';
import sheet from '../../styles/presenter/sheet.css?url';
import { type KeptPlace, takePlace } from './kept-place.ts';
import { startPresentation } from './presentation.tsx';

let underWay = false;

/** Presents the page: one thing on the screen, from its first step or where a reload found it. */
export async function present(kept?: KeptPlace): Promise<void> {
  const main = document.querySelector('main');
  if (underWay || main === null) return;
  underWay = true;
  try {
    await styled();
    startPresentation(main, kept, () => {
      underWay = false;
    });
  } catch (fault) {
    underWay = false;
    throw fault;
  }
}

/** Takes up what a reload, or the way back, finds under way; nothing otherwise. */
export async function presentAgain(): Promise<void> {
  const kept = takePlace();
  if (kept) await present(kept);
}

/** The sheet of what is presented is there, for screens alone: paper is the page's. */
function styled(): Promise<void> {
  if (document.querySelector(`link[href="${sheet}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    media: 'screen',
    href: sheet,
  });
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error('the sheet of the presentation has not come'));
    };
    document.head.append(link);
  });
}
