import { portfolioBounds } from '../../scenario/examples/portfolio-bounds.ts';
import { choiceParts, choiceText } from '../choice-text.ts';
import { displayText } from '../field-text.ts';

/** Which groupements a page of the laboratory computes with. */
export type PortfolioChoice =
  /** Drawn at random, of nobody; both numbers as they are typed. */
  | { readonly kind: 'invente'; readonly groupements: string; readonly graine: string }
  /** What all pages show; then the groupements that part 9 reckons with. */
  | { readonly kind: 'ouvert' }
  | { readonly kind: 'partie9' }
  | { readonly kind: 'dossier'; readonly id: string }
  /** Came in an address: its name, and its packed document. */
  | { readonly kind: 'recu'; readonly nom: string; readonly packed: string };

/** As many as the two waves had, the first seed: what a page opens with. */
export const firstPortfolio = 'invente:28:1';

/** The text of a choice, which a form keeps and an address carries. */
export function portfolioText(choice: PortfolioChoice): string {
  switch (choice.kind) {
    case 'invente':
      return choiceText(choice.kind, choice.groupements, choice.graine);
    case 'ouvert':
    case 'partie9':
      return choice.kind;
    case 'dossier':
      return choiceText(choice.kind, choice.id);
    case 'recu':
      return choiceText(choice.kind, choice.nom, choice.packed);
  }
}

/** The choice of a text; what none of them wrote is the invented portfolio of the start. */
export function readPortfolioText(text: string): PortfolioChoice {
  const [kind, first = '', second = ''] = choiceParts(text);
  if (kind === 'ouvert' || kind === 'partie9') return { kind };
  if (kind === 'dossier') return { kind, id: first };
  if (kind === 'recu') return { kind, nom: first, packed: second };
  return kind === 'invente'
    ? { kind, groupements: first, graine: second }
    : readPortfolioText(firstPortfolio);
}

type Invented = Extract<PortfolioChoice, { readonly kind: 'invente' }>;
type InventedField = keyof typeof portfolioBounds;

/** Why each number of an invented portfolio is refused; nothing of one that is taken. */
export function inventedRefusals(choice: Invented): { readonly [F in InventedField]?: string } {
  const fields = Object.keys(portfolioBounds) as InventedField[];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const { least, most } = portfolioBounds[field];
      const typed = choice[field];
      if (/^\d+$/.test(typed) && Number(typed) >= least && Number(typed) <= most) return [];
      const [shown, from, to] = [typed, String(least), String(most)].map((each) => displayText(each, false));
      return [[field, `« ${shown} » : un nombre entier, de ${from} à ${to}, est attendu.`]];
    }),
  );
}

/** Whether a choice is the same groupements in any browser. */
export const isEverywhere = (text: string): boolean =>
  ['invente', 'partie9', 'recu'].includes(readPortfolioText(text).kind);

/** Whether a choice is the open dossier, which may change under a page. */
export const isOpened = (text: string): boolean => readPortfolioText(text).kind === 'ouvert';

/** « Portefeuille inventé de 28 groupements (graine 1) » */
export const inventedName = (groupements: number, seed: number): string =>
  `Portefeuille inventé de ${groupements === 1 ? 'un groupement' : `${groupements} groupements`} (graine ${seed})`;
