import { hauteur } from './line-ends.ts';
import { type Analyse, creerAnalyseur } from './papaparse.ts';
import type { OptionsColonnes, Placeur, Separateur } from './table.ts';

/** In the order in which they win when they find as many columns: French spreadsheets write the first. */
const separateurs: readonly Separateur[] = [';', ',', '\t', '|'];

/** Characters in which every separator should find a whole header; past them, those that do are enough. */
const ESSAI = 1 << 16;

/** Records at the start of a table among which its header is looked for: titles may stand above it. */
const PREMIERS = 10;

/** Columns past which a header is that of no table of ours, whose widest has some tens. */
export const LARGEUR = 500;

interface Essai {
  readonly noms: readonly string[];
  readonly lues: readonly (string | null)[];
  /** Known columns, and cells that hold something. */
  readonly connues: number;
  readonly remplies: number;
}

/** The record that is the header under one separator. */
export interface Candidat extends Essai {
  readonly separateur: Separateur;
  /** Lines that stand above it. */
  readonly dessus: number;
  readonly analyse: Analyse;
}

function essayer(noms: readonly string[], reconnaitre: Placeur): Essai {
  const remplies = noms.filter((nom) => nom.trim() !== '').length;
  const lues = noms.length > LARGEUR ? noms.map(() => null) : reconnaitre(noms);
  return { noms, lues, connues: new Set(lues.filter((nom) => nom !== null)).size, remplies };
}

/**
 * Which record is the header: the one that knows the most columns. Where none does, the first that fills enough cells
 * to be no title; below it, a cell or two may be like a column's name, and a record that knows more is one.
 */
function choisir(essais: readonly Essai[]): number {
  const large = Math.max(...essais.map(({ remplies }) => remplies));
  const premier = Math.max(
    0,
    essais.findIndex(({ remplies }) => remplies > 0 && 3 * remplies > large),
  );
  return essais.reduce((choisi, { connues, remplies }, rang) => {
    const assez = rang < premier || connues > 1 || connues === remplies;
    return assez && connues > (essais[choisi]?.connues ?? 0) ? rang : choisi;
  }, premier);
}

/**
 * The header at the start of a text, under the separator that finds the most known columns; `declare` wins where several
 * do. Undefined while the text does not hold it whole, or enough to tell.
 */
export function trouver(
  texte: string,
  fin: boolean,
  reconnaitre: Placeur,
  exigees: OptionsColonnes['exigees'],
  declare: string,
): Candidat | undefined {
  const ordre = [...separateurs].sort((a, b) => Number(b === declare) - Number(a === declare));
  let attendre = false;
  const candidats = ordre.flatMap((separateur): Candidat[] => {
    const analyse = creerAnalyseur(separateur, PREMIERS)(texte, fin);
    const essais = analyse.data.map((noms) => essayer(noms, reconnaitre));
    const [premier] = essais;
    attendre ||= premier === undefined || (essais.length < PREMIERS && !evident(premier, exigees));
    if (premier === undefined) return [];
    const rang = evident(premier, exigees) ? 0 : choisir(essais);
    const dessus = analyse.data.slice(0, rang).reduce((nombre, cellules) => nombre + hauteur(cellules), 0);
    return [{ ...(essais[rang] as Essai), separateur, dessus, analyse }];
  });
  const [premier] = candidats;
  const sur = candidats.length === ordre.length && candidats.some((each) => evident(each, exigees));
  if (premier === undefined || (attendre && !fin && !sur && texte.length < ESSAI)) return undefined;
  return candidats.reduce((meilleur, autre) => (devant(autre, meilleur) ? autre : meilleur), premier);
}

/** Whether a record is so clearly a header that none of those below needs to be looked at. */
function evident({ connues, remplies }: Essai, exigees: OptionsColonnes['exigees']): boolean {
  return connues > 1 || (exigees === undefined && connues > 0 && connues === remplies);
}

/** Where no column is known under either, the separator that cuts the most tells more. */
function devant(autre: Candidat, meilleur: Candidat): boolean {
  if (autre.connues !== meilleur.connues) return autre.connues > meilleur.connues;
  return autre.connues === 0 && autre.noms.length > meilleur.noms.length;
}
