import { advisedWords } from '../../french/advised-words.ts';
import { formatNumber } from '../../french/numbers.ts';
import { missingWords, recordFaultWords, textFaultWords } from '../../tables/cell-fault-words.ts';
import { isMissing } from '../../tables/missing-marks.ts';
import { tableFaultWords as unreadWords } from '../../tables/table-fault-words.ts';
import { expectedWords } from '../format/fault-words.ts';
import { type GroupementColumn, numberColumns } from './groupement-columns.ts';
import type { CellFault, GroupementExpected, GroupementFault, HeaderFault } from './groupement-fault.ts';

/** What a cell that is empty should hold. */
const wanted: { readonly [C in GroupementColumn]?: string } = {
  groupement: 'Le nom du groupement est attendu sur chaque ligne.',
  annee: 'Une année est attendue.',
  patients: 'Un nombre de patients est attendu.',
  depense_reelle: 'Un montant en € par patient est attendu.',
  depense_ajustee: 'Un montant en € par patient est attendu.',
  score: "Un score est attendu : seule l'année de base n'en a pas.",
};

/** Why a table is refused there, in French sentences. */
export function groupementFaultWords(fault: GroupementFault): string {
  switch (fault.code) {
    case 'table':
      return wholeWords(fault.limits.fault);
    case 'cell':
      return cellWords(fault.limits.fault);
    case 'empty': {
      const why = isMissing(fault.received) ? missingWords(fault.received.trim()) : 'Cellule vide.';
      return `${why} ${wanted[fault.column as GroupementColumn] ?? ''}`.trim();
    }
    case 'somewhere':
      return fault.limits.columns.length === 1
        ? 'Une année est attendue sur une ligne, au moins, de ce groupement : la première dont les résultats sont payés.'
        : 'Sur une ligne, au moins, de ce groupement, sont attendus : credits, un montant en €, ou appreciation, dont les crédits sont calculés.';
    case 'same-value':
      return `Cette valeur est celle du groupement : celle de la ligne ${fault.limits.line}, « ${fault.limits.value} », est attendue.`;
    case 'other-column':
      return `Ce groupement a déjà ${fault.limits.column}, « ${fault.limits.value} », ligne ${fault.limits.line} : gardez l'un des deux.`;
    case 'year-once':
      return `Ce groupement a déjà une ligne pour cette année, la ligne ${fault.limits.line} : gardez-en une.`;
    case 'missing-years':
      return missingYears(fault.limits.years, fault.limits.base);
    case 'fewer-rows':
      return `${formatNumber(`${fault.limits.max}`)} lignes au plus attendues. Les suivantes ne sont pas lues.`;
    case 'list':
      return `${formatNumber(`${fault.limits.max}`)} groupements au plus attendus.`;
    case 'no-base-quality':
      return "Aucun score attendu : c'est l'année de base de ce groupement, celle d'avant premiere_annee.";
    default: {
      const words = expectedWords(fault);
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
    }
  }
}

function wholeWords(fault: Extract<GroupementExpected, { code: 'table' }>['limits']['fault']): string {
  return fault.code === 'credits-column' || fault.code === 'header-alone'
    ? headerWords(fault)
    : unreadWords(fault);
}

function headerWords(fault: HeaderFault): string {
  switch (fault.code) {
    case 'credits-column':
      return "Colonne obligatoire absente de l'en-tête : credits (un montant, en €) ou appreciation (les crédits sont alors calculés). Ajoutez l'une des deux, puis recommencez. Rien n'a été lu.";
    case 'header-alone':
      return `L'en-tête est lu${fault.row === 0 ? '' : ` à la ligne ${fault.row}`}, mais aucune ligne ne le suit : une par groupement et par année est attendue.`;
  }
}

function cellWords(fault: CellFault): string {
  switch (fault.code) {
    case 'superfluous-cell':
    case 'doubtful-quote':
      return recordFaultWords(fault);
    case 'no-number':
      return advisedWords(fault.number, numberColumns[fault.column]);
    default:
      return textFaultWords(fault);
  }
}

function missingYears(years: readonly number[], base: number): string {
  const which = years.length === 1 ? `une ligne pour ${years[0]}` : `des lignes pour ${years.join(', ')}`;
  return `Il manque ${which} : un groupement en a une par année, sans trou, de ${base} (l'année de base, celle d'avant premiere_annee) à ${base + 1} au moins.`;
}

/** A fault in the published format of errors: its place, what was typed, why. Null where it is the whole table's. */
export function publishedGroupementFault(fault: GroupementFault) {
  const { line, column, received } = fault;
  const reason = groupementFaultWords(fault);
  return line === 0
    ? { ligne: null, colonne: null, valeur: null, raison: reason }
    : { ligne: line, colonne: column, valeur: received, raison: reason };
}

/** A fault on one line: « ligne 3, patients : « douze ». … » */
export function groupementFaultLine(fault: GroupementFault): string {
  const { line, column, received } = fault;
  const words = groupementFaultWords(fault);
  return line === 0 ? words : `ligne ${line}, ${column} : « ${received} ». ${words}`;
}
