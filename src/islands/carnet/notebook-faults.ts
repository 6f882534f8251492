import { faultSentence } from '../../calculators/fault-in-words.ts';
import { phrase } from '../../calculators/field-text.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { receivedWords } from '../../scenario/format/fault-words.ts';
import type { AnyFault, Fault } from '../../scenario/format/faults.ts';
import { pathParts, read } from '../../scenario/format/scenario-document.ts';
import { anyExpectedWords } from '../../scenario/format/text-fault-words.ts';
import { FIRST_VIEW } from '../../store/state/entry.ts';
import { isEntry } from '../../store/state/shape.ts';

/* What is refused of a carnet, in a reader's words. */

/** What the parts of a carnet are called. */
const NAMES: Readonly<Record<string, string>> = {
  presentation: 'présentation',
  legende: 'légende',
  mode: 'sorte',
  montre: "ce qu'il montre",
  scenario: 'scénario',
  annee: 'année',
  regles: 'règles',
  le: 'jour',
};

/** One of those of a list. */
const ONE_OF: Readonly<Record<string, string>> = {
  cellules: 'élément',
  dossiers: 'dossier',
  groupements: 'groupement',
  annees: 'année',
  valeurs: 'valeur',
  entete: 'colonne',
  lignes: 'ligne',
};

/** « cellules[2].dossier.scenario »: « Élément 3, dossier, scénario »; ranks count from 1. */
function notebookPlace(path: string): string {
  const parts = [...path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)].map(([, key = '', rank]) => {
    const one = ONE_OF[key];
    if (rank !== undefined) return `${one ?? NAMES[key] ?? key} ${Number(rank) + 1}`;
    return one === undefined ? (NAMES[key] ?? key) : `${one}s`;
  });
  return phrase(parts.join(', '));
}

const DOSSIER = /^(cellules\[\d+\]\.dossiers?(?:\[\d+\])?)\.scenario\.?(.*)$/;

/** A value of a dossier is told as its field is. */
function inDossier(fault: AnyFault, document: unknown): string | undefined {
  const [, dossier = '', path = ''] = DOSSIER.exec(fault.path) ?? [];
  if (path === '' || fault.code === 'json' || fault.code === 'key-once' || fault.code === 'utf-8')
    return undefined;
  const saisie = { scenario: read(document, pathParts(`${dossier}.scenario`)), vue: FIRST_VIEW };
  if (!isEntry(saisie)) return undefined;
  return `${notebookPlace(dossier)} : ${faultSentence({ ...fault, path } as Fault, saisie)}`;
}

function sentence(fault: AnyFault, document: unknown): string {
  const told = inDossier(fault, document);
  if (told !== undefined) return told;
  const where = fault.path === '' ? '' : `${notebookPlace(fault.path)} : `;
  return phrase(`${where}${anyExpectedWords(fault)}, « ${receivedWords(fault.received)} » reçu.`);
}

/** Faults that are told one by one. */
const TOLD = 5;

/** Where each value that is refused stands, what was expected and what came; `document`, as it was written, names them. */
export function faultList(faults: readonly AnyFault[], document?: unknown): string {
  const told = faults.slice(0, TOLD).map((fault) => sentence(fault, document));
  const others = faults.length - told.length;
  if (others > 0) told.push(others === 1 ? 'Et une autre valeur.' : `Et ${others} autres valeurs.`);
  return frenchSpacing(told.join(' '));
}
