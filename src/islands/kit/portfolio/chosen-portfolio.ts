import {
  inventedName,
  inventedRefusals,
  isEverywhere,
  type PortfolioChoice,
  portfolioText,
  readPortfolioText,
} from '../../../calculators/portfolio/portfolio-choice.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import { isInvented as isInventedName } from '../../../scenario/table/invented-name.ts';
import type { Dossier } from '../../../store/dossiers/dossier.ts';
import { FIRST_VIEW } from '../../../store/state/entry.ts';
import type { OpenedScenario } from '../opened-scenario.ts';

/** The groupements that a page computes with. */
export interface ChosenPortfolio {
  /** « Portefeuille inventé de 28 groupements (graine 1) », « Tilleuls » */
  readonly nom: string;
  readonly isInvented: boolean;
  /** As it is typed: the worker judges it. */
  readonly document: DocumentScenario;
  /** The open dossier, where it is that, as it was found: it may change under the page. */
  readonly opened?: OpenedScenario;
}

export type FoundPortfolio =
  | { readonly ok: true; readonly portfolio: ChosenPortfolio }
  | { readonly ok: false; readonly message: string };

/** Dossiers that the browser would not keep: there for as long as the page is. */
const unkept = new Map<string, Dossier>();

export const holdUnkept = (dossier: Dossier): void => void unkept.set(dossier.id, dossier);

const UNREAD =
  "Ce portefeuille n'a pas pu être chargé : vérifiez votre connexion, puis choisissez-le de nouveau.";

const UNKNOWN =
  'Le portefeuille de ce lien ne peut pas être lu : choisissez-en un autre, ou demandez le lien de nouveau.';

/** What a choice stands for, now; never rejects. */
export async function findPortfolio(text: string): Promise<FoundPortfolio> {
  try {
    const choice = readPortfolioText(text);
    return portfolioText(choice) === text ? await found(choice) : { ok: false, message: UNKNOWN };
  } catch {
    return { ok: false, message: UNREAD };
  }
}

async function found(choice: PortfolioChoice): Promise<FoundPortfolio> {
  switch (choice.kind) {
    case 'invente':
      return invented(choice);
    case 'ouvert':
      return opened();
    case 'partie9':
      return ofPart9();
    case 'dossier':
      return kept(choice.id);
    case 'recu':
      return received(choice);
  }
}

async function invented(choice: Extract<PortfolioChoice, { kind: 'invente' }>): Promise<FoundPortfolio> {
  if (Object.keys(inventedRefusals(choice)).length > 0)
    return { ok: false, message: 'Le portefeuille inventé a un nombre à corriger.' };
  const { inventedPortfolio } = await import('../../../scenario/examples/invented-portfolio.ts');
  const asked = { groupements: Number(choice.groupements), seed: Number(choice.graine) };
  const nom = inventedName(asked.groupements, asked.seed);
  return { ok: true, portfolio: { nom, isInvented: true, document: inventedPortfolio(asked) } };
}

async function ofPart9(): Promise<FoundPortfolio> {
  const { part9Portfolio } = await import('../../../scenario/examples/part-9-portfolio.ts');
  const nom = "Les groupements que suppose la partie 9 (cas d'école)";
  return { ok: true, portfolio: { nom, isInvented: true, document: part9Portfolio() } };
}

const OF_INVENTED = ' (groupements inventés)';

/** A portfolio that is the reader's: invented by the names of its groupements, where a table that was filled in has kept them. */
function readers(nom: string, document: DocumentScenario, opened?: OpenedScenario): FoundPortfolio {
  const isInvented = document.groupements.some((each) => isInventedName(String(each.nom)));
  const told = isInvented && !nom.endsWith(OF_INVENTED) ? `${nom}${OF_INVENTED}` : nom;
  return { ok: true, portfolio: { nom: told, isInvented, document, ...(opened && { opened }) } };
}

async function opened(): Promise<FoundPortfolio> {
  const { followOpened } = await import('../follow-opened.ts');
  const found = followOpened();
  return readers(found.nom, found.scenario, found);
}

const GONE = "Ce dossier n'est plus dans ce navigateur : choisissez-en un autre, ou un portefeuille inventé.";

async function kept(id: string): Promise<FoundPortfolio> {
  const { readDossiers } = await import('../../../store/dossiers/library.ts');
  const read = await readDossiers();
  const dossier =
    unkept.get(id) ?? (read.ok ? read.value.dossiers.find((each) => each.id === id) : undefined);
  if (dossier === undefined) return { ok: false, message: GONE };
  const { nom, entry } = dossier;
  return readers(nom, entry.scenario);
}

const BROKEN = 'Les groupements de ce lien ne peuvent pas être lus : demandez-le de nouveau.';

async function received({
  nom,
  packed,
}: Extract<PortfolioChoice, { kind: 'recu' }>): Promise<FoundPortfolio> {
  const [{ unpackedText }, { plainJson }, { isEntry }] = await Promise.all([
    import('../../../scenario/format/packed-text.ts'),
    import('../../../scenario/format/json/plain-json.ts'),
    import('../../../store/state/shape.ts'),
  ]);
  const text = unpackedText(packed);
  const entry = { scenario: text.ok ? plainJson(text.text) : undefined, vue: FIRST_VIEW };
  if (!isEntry(entry)) return { ok: false, message: BROKEN };
  return readers(nom, entry.scenario);
}

/** The text of a choice as an address carries it: groupements that are in this browser alone go with it. */
export async function sentPortfolio(text: string, { nom, document }: ChosenPortfolio): Promise<string> {
  if (isEverywhere(text)) return text;
  const { packedText } = await import('../../../scenario/format/packed-text.ts');
  return portfolioText({ kind: 'recu', nom, packed: packedText(JSON.stringify(document)) });
}
