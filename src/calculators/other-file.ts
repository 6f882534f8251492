import { createGuard } from '../tables/file-signatures.ts';

/* What a file is that was given to the wrong button, and which one opens it. */

const WAYS = {
  dossier: "un dossier : « Ouvrir un fichier », à la page Dossiers, l'ouvre.",
  regles: "un jeu de règles : « Ouvrir un fichier de règles », à la page Réformer du laboratoire, l'ouvre.",
  carnet: "un carnet : « Ouvrir un fichier », à la page Carnet, l'ouvre.",
  resultats: 'un fichier de résultats, que le site ne rouvre pas : ouvrez le dossier dont ils viennent.',
  tableau: "un tableau : « Ouvrir un tableau », à la page Dossiers, l'ouvre.",
  classeur:
    "un classeur de tableur : enregistrez sa feuille en CSV, puis « Ouvrir un tableau », à la page Dossiers, l'ouvre.",
  pdf: "un PDF : le site n'en ouvre pas.",
} as const;
export type FileKind = keyof typeof WAYS;

/** « un tableau : « Ouvrir un tableau », à la page Dossiers, l'ouvre. », after « c'est »; undefined of what is no other kind. */
export const otherFile = (kind: FileKind | undefined, own: FileKind): string | undefined =>
  kind === undefined || kind === own ? undefined : WAYS[kind];

/** Of the bytes of a file that is no JSON: its signature, else its first line. */
export function kindOfBytes(bytes: ArrayBuffer): FileKind | undefined {
  const start = new Uint8Array(bytes.slice(0, 4000));
  const signed = createGuard()(start);
  if (signed !== undefined) return signed.received === 'pdf' ? 'pdf' : 'classeur';
  const [first = ''] = new TextDecoder()
    .decode(start)
    .trimStart()
    .split(/[\r\n]/, 1);
  return isJson(first) || !/[;,\t|]/.test(first) ? undefined : 'tableau';
}

/** What a file begins with that is no table: JSON of some kind. */
export const isJson = (start: string): boolean => /^\s*[[{]/.test(start);

/** Keys that results have, and nothing that is opened has. */
const OF_RESULTS = ['variantes', 'reference', 'equilibre', 'segments', 'tailles', 'portefeuille'];

/** Of a JSON document: by its format, else by what it holds. */
export function kindOfDocument(document: unknown): FileKind | undefined {
  if (typeof document !== 'object' || document === null) return undefined;
  const { format, groupements } = document as { readonly format?: unknown; readonly groupements?: unknown };
  if (typeof format === 'string') {
    const [, kind] = /^ipep-(scenario|regles|carnet)\//.exec(format) ?? [];
    return kind === 'scenario' ? 'dossier' : (kind as 'regles' | 'carnet' | undefined);
  }
  const [first] = Array.isArray(groupements) ? groupements : [];
  const hasResults = typeof first === 'object' && first !== null && 'creditsAmorcage' in first;
  return hasResults || OF_RESULTS.some((key) => key in document) ? 'resultats' : undefined;
}
