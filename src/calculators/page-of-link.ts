import {
  exerciseFragment,
  readExerciseFragment,
  readSheetsFragment,
  sheetsFragment,
} from '../exercises/link.ts';
import { laboratoryPage, laboratoryPages } from '../laboratory/pages.ts';
import { codeFragment, readCodeFragment } from '../room/link.ts';
import { decodedOnce, mendFragment } from '../scenario/format/link-checksum.ts';

/** The page that reads a link. */
export interface PageOfLink {
  readonly nom: string;
  readonly chemin: string;
  /** What the link carries, mended, without « # ». */
  readonly fragment: string;
}

/** The only page that reads the fragment of an address; undefined for an anchor, and for a scenario, which many read. */
export function pageOfLink(hash: string): PageOfLink | undefined {
  const carnet = mendFragment(hash, 'c');
  if (carnet !== undefined) return { nom: 'Carnet', chemin: '/carnet/', fragment: carnet };
  const reform = mendFragment(hash, 'r');
  if (reform !== undefined) return laboratory(laboratoryPage('reformer'), reform);
  const exercise = readExerciseFragment(hash);
  if (exercise.kind === 'exercise')
    return { nom: 'Exercices', chemin: '/formation/exercices/', fragment: exerciseFragment(exercise) };
  const sheets = readSheetsFragment(hash);
  if (sheets.kind === 'sheets')
    return { nom: 'Feuilles d’exercices', chemin: '/formation/feuilles/', fragment: sheetsFragment(sheets) };
  const code = readCodeFragment(hash);
  if (code !== undefined)
    return { nom: 'Salle', chemin: '/formation/salle/', fragment: codeFragment(code.kind, code.code) };
  const fragment = hash.replace(/^#/, '');
  if (fragment.startsWith('q=')) return { nom: 'Rechercher', chemin: '/recherche/', fragment };
  return pageOfSettings(plainSettings(fragment));
}

/** The page that what is set by « hasard=1&… » is of, readable or not; undefined where it is no page’s. */
export function pageOfSettings(settings: string): PageOfLink | undefined {
  const [, of] = /^([a-z]+)=/.exec(settings) ?? [];
  if (of === 'plan') return { nom: 'Formation, le plan', chemin: '/formation/plan/', fragment: settings };
  if (of === 'comparer') return { nom: 'Ipep et les autres', chemin: '/comparer/', fragment: settings };
  if (of === 'clef')
    return { nom: 'La clef de répartition', chemin: '/parcours/argent/clef/', fragment: settings };
  const page = laboratoryPages.find(({ id }) => id === of);
  return page && laboratory(page, settings);
}

/** Settings as they were written, where a message has put their « = » and « & » in percents: what is typed has its own. */
const plainSettings = (fragment: string): string =>
  /^[a-z]+(%3D|=1%26)/i.test(fragment) ? decodedOnce(fragment) : fragment;

const laboratory = (page: { readonly id: string; readonly nom: string }, fragment: string): PageOfLink => ({
  nom: page.nom,
  chemin: `/laboratoire/${page.id}/`,
  fragment,
});
