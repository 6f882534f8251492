import { calendarOf, offered } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import type { Bounds } from '../../formula/bounds.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Expected, Received } from './faults.ts';

const waves = calendarOf(offered).vaguesDuCahier;

/** « nombre strictement positif et d'au plus 1 000 000 ». */
export function boundsWords({ min, max, minExclusive, maxExclusive, whole, year }: Bounds): string {
  if (year) return min === undefined ? 'année' : `année comprise entre ${min} et ${max}`;
  const kind = whole ? 'nombre entier' : 'nombre';
  if (min !== undefined && max !== undefined && !minExclusive && !maxExclusive) {
    return `${kind} compris entre ${formatNumber(min)} et ${formatNumber(max)}`;
  }
  const limits: string[] = [];
  if (min === '0') limits.push(minExclusive ? 'strictement positif' : 'positif ou nul');
  else if (min !== undefined) limits.push(limitWords({ min, ...(minExclusive && { minExclusive }) }));
  if (max !== undefined) limits.push(limitWords({ max, ...(maxExclusive && { maxExclusive }) }));
  return [kind, limits.join(' et ')].join(' ').trim();
}

/** One limit, « de plus de 5 », « d'au plus 5 ». */
function limitWords({ min, max, minExclusive, maxExclusive }: Bounds): string {
  if (min !== undefined) return `${minExclusive ? 'de plus de' : "d'au moins"} ${formatNumber(min)}`;
  return `${maxExclusive ? 'de moins de' : "d'au plus"} ${formatNumber(max ?? '')}`;
}

/** What a parameter is called: for the command line, by its own id. */
type Name = (parameter: ParameterId) => string;

const GOALS = {
  cible: 'la cible',
  'cible-hausse': "la cible d'un indicateur à la hausse",
  'cible-baisse': "la cible d'un indicateur à la baisse",
};

/** What was expected, as a French clause, « … attendu ». */
export function expectedWords(expected: Expected, name: Name = String): string {
  switch (expected.code) {
    case 'object':
      return 'objet attendu';
    case 'unknown-key':
      return 'aucune clé de ce nom attendue';
    case 'day':
      return 'jour écrit comme « 2026-11-28 » attendu';
    case 'picture':
      return 'image d’une figure de ce site attendue';
    case 'list':
      return `liste de ${expected.limits.min} à ${expected.limits.max} éléments attendue`;
    case 'word':
      return `${expected.limits.words.map((word) => `« ${word} »`).join(' ou ')} attendu`;
    case 'text':
      return `texte de ${formatNumber(`${expected.limits.max}`)} caractères au plus attendu`;
    case 'name':
      return `nom de 1 à ${expected.limits.max} caractères attendu`;
    case 'new-name':
      return 'nom différent de tous les autres attendu';
    case 'new-numero':
      return "numéro d'indicateur différent de tous les autres attendu";
    case 'number':
      return `${boundsWords(expected.limits)} ${expected.limits.year ? 'attendue' : 'attendu'}`;
    case 'digits':
      return expected.limits.fraction
        ? 'nombre en chiffres ou fraction attendu, sans espace ni virgule (comme 0.5 ou 1/3)'
        : 'nombre en chiffres attendu, sans espace ni virgule (comme 2400.50)';
    case 'shorter':
      return expected.limits.inFull
        ? `nombre de ${expected.limits.max} caractères au plus, une fois écrit sans exposant, attendu`
        : `nombre écrit en ${expected.limits.max} caractères au plus attendu`;
    case 'year':
      return `année ${expected.limits.year === undefined ? '' : `${expected.limits.year} `}attendue`;
    case 'first-year':
      return `${waves.map(({ nom, premiereAnnee }) => `${premiereAnnee} (${nom})`).join(' ou ')} attendu`;
    case 'no-year':
      return 'paramètre de chaque année attendu : celui-ci vaut une fois pour toutes, dans parametres';
    case 'no-base-quality':
      return "aucune qualité attendue pour l'année de base";
    case 'spending-every-year':
      return "dépense d'au plus 1 000 000 € par patient chaque année attendue";
    case 'other-mode':
      return `aucune valeur attendue en mode « ${expected.limits.mode} »`;
    case 'order': {
      const { other, ...limit } = expected.limits;
      return `nombre ${limitWords(limit)} (${other in GOALS ? GOALS[other as keyof typeof GOALS] : name(other as ParameterId)}) attendu`;
    }
  }
}

/** What came, as it stands in « … » reçu. */
export function receivedWords(received: Received): string {
  if (typeof received === 'string') return received;
  switch (received.code) {
    case 'nothing':
      return 'rien';
    case 'object':
      return 'un objet';
    case 'repeated-key':
      return 'une clé écrite deux fois';
    case 'list':
      if (received.length === 0) return 'une liste vide';
      return `une liste de ${received.length} élément${received.length > 1 ? 's' : ''}`;
  }
}
