import { lireEntete } from './header.ts';
import { compterFins, hauteur } from './line-ends.ts';
import { type Analyse, type Analyseur, creerAnalyseur } from './papaparse.ts';
import type { EnTete, LignesInegales, OptionsTable, RefusTable, TableLue } from './table.ts';
import { refuserGuillemet, refuserLongueur } from './table-faults.ts';

/** Characters that one record may have: a hundred times what a spreadsheet allows in a cell. */
const LIMITE = 4_000_000;

/** Characters of a line that may tell the separator. */
const ESSAI = 1000;

export interface Lecteur {
  /** Takes the text that follows, its line ends being LF. */
  ajouter(texte: string): RefusTable | undefined;
  finir(texte: string): Omit<TableLue, 'encodage'> | RefusTable;
}

interface Etat {
  /** What is not read yet; it starts with a record, on this line. */
  reste: string;
  ligne: number;
  /** The separator that the file says on its first line; empty when it does not. */
  declare: string;
  /** Length under which it is not worth trying again. */
  assez: number;
  table: { readonly entete: EnTete; readonly analyser: Analyseur; premiere: boolean } | undefined;
  plusLongues: LignesInegales;
  plusCourtes: LignesInegales;
}

/** Cuts a text that comes in pieces into records, and tells of them. */
export function creerLecteur(options: OptionsTable): Lecteur {
  const etat: Etat = {
    reste: '',
    ligne: 1,
    declare: '',
    assez: 0,
    table: undefined,
    plusLongues: AUCUNE,
    plusCourtes: AUCUNE,
  };

  const commencer = (fin: boolean): RefusTable | undefined => {
    sauterVides(etat);
    const lu = lireEntete(etat.reste, fin, etat.ligne, etat.declare, options);
    if (lu === undefined || !lu.ok) return lu;
    etat.reste = etat.reste.slice(lu.debut);
    etat.ligne = lu.entete.ligne;
    const analyser = creerAnalyseur(lu.entete.separateur);
    etat.table = { entete: lu.entete, analyser, premiere: true };
    options.surEntete(lu.entete);
    return undefined;
  };

  const avancer = (fin: boolean): RefusTable | undefined => {
    const refus = etat.table === undefined ? commencer(fin) : undefined;
    if (refus !== undefined) return refus;
    if (etat.table !== undefined) {
      const analyse = etat.table.analyser(etat.reste, fin);
      const ouvert = fin ? refuserGuillemet(etat.reste, analyse, etat.ligne) : undefined;
      if (ouvert !== undefined) return ouvert;
      // The text ends with a line end: after it, papaparse sees one more record, which is nothing.
      raconter(etat, fin ? { ...analyse, data: analyse.data.slice(0, -1) } : analyse, options);
    }
    // A record that is not whole is read again from its start: waiting for twice its length keeps the whole linear.
    etat.assez = 2 * etat.reste.length;
    if (etat.reste.length <= LIMITE) return undefined;
    return refuserLongueur(etat.reste, etat.table?.entete.separateur ?? ';', etat.ligne);
  };

  return {
    ajouter(texte) {
      etat.reste += texte;
      return etat.reste.length === 0 || etat.reste.length < etat.assez ? undefined : avancer(false);
    },
    finir(texte) {
      etat.reste += texte;
      // Papaparse takes a quote for closed before a line end, not before spaces that end the text.
      if (etat.reste !== '' && !etat.reste.endsWith('\n')) etat.reste += '\n';
      const refus = avancer(true);
      if (refus !== undefined) return refus;
      if (etat.table === undefined) throw new Error('a table that ended has a header or a refusal');
      const { plusLongues, plusCourtes } = etat;
      return { ok: true, entete: etat.table.entete, plusLongues, plusCourtes };
    },
  };
}

/** The first line by which a file tells spreadsheets its separator; some programs quote it, or fill it up. */
const DECLARATION = /^\s*"?sep=(.?)"?[;,\t| ]*$/i;

/** Blank lines before the header count as lines, and are nothing else, nor is the one that says the separator. */
function sauterVides(etat: Etat): void {
  let debut = 0;
  for (let fin = etat.reste.indexOf('\n'); fin !== -1; fin = etat.reste.indexOf('\n', debut)) {
    const texte = etat.reste.slice(debut, fin);
    const [, declare] = DECLARATION.exec(texte.slice(0, ESSAI)) ?? [];
    if (declare === undefined && texte.trim() !== '') break;
    etat.declare = declare || etat.declare;
    debut = fin + 1;
    etat.ligne += 1;
  }
  etat.reste = etat.reste.slice(debut);
}

/** Tells of each record, the header and empty ones set aside, and keeps what is not read yet. */
function raconter(etat: Etat, { data, errors, meta }: Analyse, { surLigne }: OptionsTable): void {
  const lu = etat.reste.slice(0, meta.cursor);
  etat.reste = etat.reste.slice(meta.cursor);
  // Mostly a record is a line; otherwise the line breaks inside its cells are counted.
  const simples = !lu.includes('"') || compterFins(lu) === data.length;
  const douteux = new Set(errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row }) => row));
  for (let rang = 0; rang < data.length; rang++) {
    const cellules = data[rang] as string[];
    const lignes = simples ? 1 : hauteur(cellules);
    const { ligne } = etat;
    etat.ligne += lignes;
    if (etat.table?.premiere) etat.table.premiere = false;
    else if (cellules.some((cellule) => cellule.trim() !== '')) {
      compterInegale(etat, cellules, ligne);
      surLigne({ ligne, cellules, guillemetDouteux: lignes > 1 && douteux.has(rang) });
    }
  }
}

const AUCUNE: LignesInegales = { nombre: 0, premiere: 0 };

/** Cells beyond the header that hold something are for who reads the record; those that are empty are only counted. */
function compterInegale(etat: Etat, cellules: readonly string[], ligne: number): void {
  const largeur = etat.table?.entete.colonnes.length ?? 0;
  if (cellules.length < largeur) etat.plusCourtes = avec(etat.plusCourtes, ligne);
  else if (
    cellules.length > largeur &&
    cellules.every((cellule, rang) => rang < largeur || cellule.trim() === '')
  )
    etat.plusLongues = avec(etat.plusLongues, ligne);
}

const avec = ({ nombre, premiere }: LignesInegales, ligne: number): LignesInegales => ({
  nombre: nombre + 1,
  premiere: nombre === 0 ? ligne : premiere,
});
