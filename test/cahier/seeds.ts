import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentId } from '../../src/cahier/text/citations/sections.ts';

const folder = new URL('../seeds/', import.meta.url);

/** White space becomes one space, every apostrophe the typewriter's; nothing else changes. */
export function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim();
}

function seedText(document: DocumentId): string {
  const name = readdirSync(folder).find((file) => file.startsWith(`${document}_`));
  if (name === undefined) throw new Error(`no seed ${document} in ${folder.pathname}`);
  return readFileSync(new URL(name, folder), 'utf8');
}

/** A seed's whole text, normalised. */
export const seed = (document: DocumentId): string => normalise(seedText(document));

/** A seed's lines, as they are. */
export const seedLines = (document: DocumentId): readonly string[] => seedText(document).split('\n');

/** Whether the fragments between the cuts « […] » of a quotation stand in this order in a normalised text. */
export function isQuoted(quotation: string, text: string): boolean {
  const fragments = quotation.split('[…]').map(normalise);
  if (fragments.join('') === '') return false;
  let from = 0;
  for (const fragment of fragments) {
    const at = text.indexOf(fragment, from);
    if (at < 0) return false;
    from = at + fragment.length;
  }
  return true;
}

// Where each part of the cahier begins, in order; the table of contents and the running text repeat some titles,
// so each is searched after the one before it.
const starts: readonly (readonly [section: string, title: string])[] = [
  [
    'partie 1',
    "1) Objet et finalité du projet d'expérimentation / Enjeu de l'expérimentation L'expérimentation",
  ],
  ['partie 2', '2) Impacts attendus'],
  ['partie 3', '3) Calendrier prévisionnel'],
  ['partie 4', "4) Champ d'application"],
  ['partie 5', '5) Présentation du porteur'],
  ['partie 6', "6) Catégories d'expérimentations"],
  ['partie 7', '7) Dérogations envisagées'],
  ['partie 8', '8) Principes du modèle économique cible'],
  ['partie 8-I', 'I. La composante qualité du modèle Ipep'],
  ['partie 8-II', 'II. Détermination de la composante maîtrise des dépenses'],
  ['partie 8-II-1', "1. Les gains d'efficience"],
  ['partie 8-II-2', '2. Calcul du montant Ipep reversé à chaque groupement'],
  ['partie 8-III', "III - Détermination du montant de l'intéressement collectif Ipep"],
  ['partie 9', '9) Equilibre du schéma de financement'],
  ['partie 10', "10) Modalités de financement de l'accompagnement"],
  ['partie 11', '11) Modalités de révision'],
  ['partie 12', '12) Modalités de candidature'],
  ['partie 13', '13) Les besoins en système'],
  ['partie 14', "14) Modalités d'évaluation"],
  ['partie 15', '15) Nature des informations'],
  ['partie 16', "16) Liens d'intérêts"],
  ['partie 17', '17) Fournir les éléments'],
  ['annexe 1', '18) Annexe 1'],
  ['annexe 2', '19) Annexe 2'],
  ['annexe 3', '20) Annexe 3'],
  ['annexe 4', '21) Annexe 4'],
  ['annexe 5', '22) Annexe 5'],
  ['annexe 6', '23) Annexe 6'],
  ['annexe 7', '24) Annexe 7'],
  ['glossaire', '25) Glossaire'],
];

/** The normalised text of each section of the cahier (document 002), without the table of contents. */
export function cahierSections(): ReadonlyMap<string, string> {
  const text = seed('002');
  const marks: { section: string; at: number }[] = [];
  for (const [section, title] of starts) {
    const at = text.indexOf(title, marks.at(-1)?.at ?? 0);
    if (at < 0) throw new Error(`section not found: ${section}`);
    marks.push({ section, at });
  }
  const opening = text.slice(0, text.indexOf('Table des matières'));
  return new Map([
    ['préambule', opening],
    ...marks.map(({ section, at }, i) => [section, text.slice(at, marks[i + 1]?.at)] as const),
  ]);
}
