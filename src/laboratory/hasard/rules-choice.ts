import { choiceParts, choiceText } from '../../calculators/choice-text.ts';

/** Whose rules the page computes with. */
export type RulesChoice =
  /** Those of its own fields; those of what all pages show. */
  | { readonly kind: 'champs' }
  | { readonly kind: 'ouvert' }
  /** One of the sets that /laboratoire/reformer/ keeps, by its name. */
  | { readonly kind: 'jeu'; readonly nom: string }
  /** Came in an address: its name, and its packed document. */
  | { readonly kind: 'recu'; readonly nom: string; readonly packed: string };

/** The text of a choice, which a form keeps and an address carries. */
export function rulesText(choice: RulesChoice): string {
  switch (choice.kind) {
    case 'champs':
    case 'ouvert':
      return choice.kind;
    case 'jeu':
      return choiceText(choice.kind, choice.nom);
    case 'recu':
      return choiceText(choice.kind, choice.nom, choice.packed);
  }
}

/** The choice of a text; what none of them wrote is the fields. */
export function readRulesText(text: string): RulesChoice {
  const [kind, nom = '', packed = ''] = choiceParts(text);
  if (kind === 'ouvert') return { kind };
  if (kind === 'jeu') return { kind, nom };
  return kind === 'recu' ? { kind, nom, packed } : { kind: 'champs' };
}

/** Whether a choice is the same rules in any browser. */
export const travels = (text: string): boolean => ['champs', 'recu'].includes(readRulesText(text).kind);
