import { foldedWords } from '../../french/bare-words.ts';
import { today } from '../../french/days.ts';
import { frenchSpacing } from '../../french/typography.ts';
import type { KeptDossier, NewCell, Shown } from '../../notebook/notebook.ts';
import { href } from '../../site.ts';
import { shelveCell } from '../../store/notebooks/shelved-cell.ts';
import { raiseAlert } from '../../store/notices/alerts.ts';
import { excerptBeside } from './excerpt.ts';

/* « Ajouter au carnet », on any page: fetched at its first use. */

const WHY = {
  refused: 'une valeur est à corriger d’abord, ou le calcul n’a pas abouti',
  stale: 'ce qui est affiché date d’avant. Corrigez la valeur refusée, ou attendez la fin du calcul',
  unknown: 'il n’y a rien à montrer ici',
  unreadable: 'un carnet n’a pas la place de ce qui est montré',
  full: 'ce carnet est plein',
  'not-kept': 'ce navigateur refuse de garder un carnet, ou est plein',
} as const;

/** Buttons whose addition is under way: a second press adds nothing more. */
const adding = new Set<HTMLElement>();

/** Adds what a button stands beside to the carnet that was changed last, and says so. */
export async function addHere(button: HTMLElement): Promise<void> {
  if (adding.has(button)) return;
  adding.add(button);
  try {
    const nom = (button.getAttribute('aria-label') ?? '').replace(/^[^:]*:\s*/, '');
    await shelve(await cellOf(button, nom), nom);
  } finally {
    adding.delete(button);
  }
}

/** The same of dossiers side by side. */
export async function addComparison(dossiers: readonly KeptDossier[]): Promise<void> {
  const { comparisonCell } = await import('./made-cells.ts');
  const nom = dossiers.map((each) => `« ${each.nom} »`).join(' et ');
  await shelve((await comparisonCell(dossiers)) ?? 'refused', nom);
}

type Absence = 'refused' | 'stale' | 'unknown';

async function shelve(cell: NewCell | Absence, nom: string): Promise<void> {
  if (typeof cell === 'string') return say(`Rien n'a été ajouté : ${WHY[cell]}.`);
  const shelved = await shelveCell(cell, today());
  if (!shelved.ok) return say(`Rien n'a été ajouté : ${WHY[shelved.why]}.`);
  say(`Ajouté à « ${shelved.titre} » : ${titleOf(cell) || nom}.`, href('/carnet/'));
}

/** A confirmation is read in passing. */
const LONG = 80;

/** What was added, as its carnet calls it. */
function titleOf(cell: NewCell): string {
  const table = 'calcul' in cell ? cell.calcul.tableau : 'tableau' in cell ? cell.tableau : undefined;
  const title = cell.mode === 'citation' ? `${cell.document}, ${cell.section}` : (table?.titre ?? '');
  return (title.length > LONG ? `${title.slice(0, LONG).replace(/\s\S*$/, '')}…` : title).replace(/\.$/, '');
}

function say(texte: string, address?: string): void {
  raiseAlert({
    id: 'carnet',
    texte: frenchSpacing(texte),
    actions: address === undefined ? [] : [{ nom: 'Ouvrir le carnet', address }],
    shut: { nom: 'Fermer' },
  });
}

async function cellOf(button: HTMLElement, nom: string): Promise<NewCell | Absence> {
  const [kind = '', id = ''] = (button.dataset['carnet'] ?? '').split(' ');
  if (kind === 'citation') return quotationBeside(button);
  const shown = await shownBy(kind, id);
  if (shown !== undefined) {
    const { resultCell } = await import('./made-cells.ts');
    const cell = await resultCell(shown);
    // What no dossier gives (a choice of the page's own) is taken as the page shows it.
    if (cell !== 'unknown') return cell;
  }
  return excerptBeside(button, nom);
}

/** The figures of an estimate that are a way of showing of their own. */
const ESTIMATES = ['versements', 'sensibilite', 'hasard'];
const WAYS = ['estimation', 'certitude', 'zero', 'questions', 'limites'] as const;

/** The way of showing a dossier that a button names; undefined where what it stands beside is the page's own. */
async function shownBy(kind: string, id: string): Promise<Shown | undefined> {
  const way = WAYS.find((each) => each === (kind === 'figure' ? id : kind));
  if (way !== undefined) return { mode: way };
  if (kind === 'figure' && ESTIMATES.includes(id)) return { mode: 'figure', figure: id };
  const shown: Shown | undefined =
    kind === 'figure'
      ? { mode: 'figure', figure: id }
      : kind === 'etapes' || (kind === 'tableau' && id !== '')
        ? { mode: 'tableau', tableau: id }
        : undefined;
  if (shown === undefined) return undefined;
  const { annee, isComputed } = await (await import('./page-year.ts')).pageYear(shown);
  return isComputed ? { ...shown, ...(annee !== undefined && { annee }) } : undefined;
}

/** The quotation that a button stands in, with its source in words. */
async function quotationBeside(button: HTMLElement): Promise<NewCell | 'unknown'> {
  const figure = button.closest('figure');
  const texte = figure?.querySelector('blockquote')?.textContent ?? '';
  const place = figure?.querySelector('cite')?.textContent ?? '';
  const { quotations } = await import('./quotations-code.ts');
  const same = (a: string, b: string): boolean => foldedWords(a) === foldedWords(b);
  const found = quotations.filter((each) => same(each.texte, texte));
  const quotation =
    found.find(({ section }) => foldedWords(place).endsWith(foldedWords(section))) ?? found[0];
  return quotation === undefined ? 'unknown' : { mode: 'citation', ...quotation };
}
