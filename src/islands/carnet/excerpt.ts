import { today } from '../../french/days.ts';
import { limits } from '../../notebook/format/limits.ts';
import type { NewCell, ShownTable } from '../../notebook/notebook.ts';
import { triedCase } from '../../store/tried-case.ts';
import { isStale } from '../kit/stale-figures.ts';
import { subjectWords } from '../kit/subject.ts';
import { pictureOf } from './excerpt-picture.ts';

/* What a page shows, read from the page: a table, or the steps and the result of a form. */

/** What is read of a page beside a button that stands with it; `stale` where it is of before, `unknown` where there is nothing. */
export function excerptBeside(
  button: Element,
  nom: string,
): Extract<NewCell, { mode: 'releve' }> | 'stale' | 'unknown' {
  const place = placeBeside(button);
  if (place === undefined) return 'unknown';
  if (isStale(button) || isStale(place)) return 'stale';
  const table = place instanceof HTMLTableElement ? rowsOf(place) : stepsOf(place);
  if (table.lignes.length === 0) return 'unknown';
  const figure = button.closest('.figure');
  const svg = figure?.querySelector('.dessin svg');
  const image = svg ? pictureOf(svg) : undefined;
  const modified = toldOf(figure ?? place) || toldOfSets() || toldOfPage();
  const notes = [triedCase.value?.label ?? '', ...subjectWords(button), modified].filter(
    (note) => note !== '',
  );
  return {
    mode: 'releve',
    page: sitePage(),
    nom: wordsOf(document.querySelector('main h1') ?? document.body).slice(0, limits.title),
    le: today(),
    ...(notes.length > 0 && { note: notes.join('. ').slice(0, limits.legend) }),
    ...(image !== undefined && image.length <= limits.picture && { image }),
    tableau: { ...table, titre: (table.titre || nom).slice(0, limits.legend) },
  };
}

/** The address of the page within the site, whatever its base. */
function sitePage(): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return location.pathname.slice(base.length) || '/';
}

/** What says in a caption which rules are changed: no part of its title. */
const TOLD = '.dit-modifie';

/** The rules that a table or a figure says to be changed, which are no part of its title. */
const toldOf = (place: Element): string => {
  const told = place.querySelector(TOLD);
  return told ? `Modifié : ${wordsOf(told, '.statut').replaceAll(' )', ')')}` : '';
};

/** The same of sets of rules beside each other, said once for all that a page shows of them. */
const toldOfSets = (): string =>
  all('.reform-changes li')
    .map((set) => wordsOf(set, '.statut').replaceAll(' )', ')'))
    .join('. ');

/** The rules that the whole page says to be changed: the banner's words, and not those of its button. */
const toldOfPage = (): string =>
  [...(document.querySelector('.etat-regles')?.childNodes ?? [])]
    .slice(0, -1)
    .map((each) => wordsOf(each))
    .join(' ')
    .trim();

/** What a button adds: a table, or the steps and the result of a form. */
function placeBeside(button: Element): Element | undefined {
  const results = button.getAttribute('data-carnet')?.split(' ')[0] ?? '';
  if (['resultats', 'etapes'].includes(results)) return last('.resultats', button);
  // The data of a figure stand under it; a button of a table under the table.
  const figure = button.closest('.figure');
  const own =
    figure?.nextElementSibling?.querySelector('table') ?? (figure ? first('table', button) : undefined);
  return own ?? last('table', button);
}

const all = (selector: string): Element[] => [...document.querySelectorAll(`main ${selector}`)];
const isAfter = (element: Element, place: Element): boolean =>
  (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const last = (selector: string, before: Element): Element | undefined =>
  all(selector).findLast((each) => isAfter(before, each));
const first = (selector: string, after: Element): Element | undefined =>
  all(selector).find((each) => isAfter(each, after));

/** The words of an element, without those of its buttons, of what is said aloud alone, and of `others`. */
function wordsOf(node: Node, others = TOLD): string {
  const copy = node.cloneNode(true);
  if (copy instanceof Element && node instanceof Element) {
    // A copy has not what is typed.
    const typed = [...node.querySelectorAll('input, select')].map(typedIn);
    for (const [rank, each] of copy.querySelectorAll('input, select').entries())
      each.replaceWith(typed[rank] ?? '');
    for (const each of copy.querySelectorAll(`button, .cache, .si-script, ${others}`)) each.remove();
  }
  return (copy.textContent ?? '').replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

function typedIn(field: Element): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
  if (!(field instanceof HTMLInputElement)) return '';
  if (field.type === 'radio') return field.checked ? '×' : '';
  return field.type === 'checkbox' ? (field.checked ? 'oui' : 'non') : field.value;
}

const entry = (node: Node): string => wordsOf(node).slice(0, limits.entry);

function rowsOf(table: HTMLTableElement): ShownTable {
  const rows = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [entry(cell), ...Array.from({ length: cell.colSpan - 1 }, () => '')]),
  );
  const width = Math.min(limits.columns, Math.max(1, ...rows.map(({ length }) => length)));
  const even = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const [head = [''], ...lines] = even;
  const titre = table.caption ? wordsOf(table.caption) : (table.getAttribute('aria-label') ?? '');
  return { titre, entete: head, lignes: lines.slice(0, limits.rows) };
}

function stepsOf(results: Element): ShownTable {
  const of = (element: Element, selector: string): string =>
    [...element.querySelectorAll(selector)].map(entry).join('. ');
  const steps = [...results.querySelectorAll('.etapes > li')].map((step) => [
    of(step, '.etape-nom'),
    of(step, '.etape-calcul, .etape-phrase'),
    of(step, '.etape-valeur'),
  ]);
  const result = results.querySelector('.resultat-ligne');
  return {
    titre: '',
    entete: ['Étape', 'Calcul', 'Résultat'],
    lignes: [
      ...steps,
      ...(result ? [[of(result, 'span:first-child'), of(results, '.resultat-note'), of(result, 'b')]] : []),
    ],
  };
}
