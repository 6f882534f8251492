import type { BrokenJson, JsonAdvice } from './broken-json.ts';

const QUOTES = 'les textes et les clés vont entre guillemets droits doubles';

const advices: Readonly<Record<JsonAdvice, (found: string) => string>> = {
  'double-backslash': () => 'doublez la barre oblique inverse',
  'close-text': () => 'fermez les guillemets du texte sur sa ligne, ou écrivez « \\n »',
  'close-document': () =>
    "le document s'arrête avant d'être complet : fermez ses guillemets, accolades et crochets",
  digits: () => 'écrivez un nombre en chiffres, ou retirez la clé',
  value: () => 'écrivez la valeur, ou retirez la clé',
  'lower-case': (found) => `écrivez ${found.toLowerCase()}`,
  'no-comment': () => "JSON n'a pas de commentaires : retirez-le",
  'straight-quotes': () => QUOTES,
  'comma-before': () => 'retirez la virgule qui précède',
  'decimal-point': () => 'le signe décimal de JSON est un point',
  'quoted-key': (found) => `écrivez "${found}", ${QUOTES}`,
  'one-document': () => 'un seul document est attendu',
  comma: () => 'retirez cette virgule',
  plus: () => 'retirez le signe « + »',
  'leading-zero': () => 'retirez le zéro qui précède, ou écrivez un texte entre guillemets',
  'digits-after-point': () => 'écrivez des chiffres après le point',
  'zero-before-point': () => 'écrivez un zéro avant le point',
  'missing-comma': () => 'une virgule manque avant',
};

/** Why a text is no JSON, as a French clause: « document JSON attendu, … ». */
export function brokenJsonWords(broken: BrokenJson): string {
  switch (broken.problem) {
    case 'empty':
      return 'document JSON attendu';
    case 'too-deep':
      return 'document JSON moins profondément imbriqué attendu';
    case 'unreadable': {
      const { line, column, known } = broken;
      const place =
        line === undefined ? `du caractère ${column}` : `de la ligne ${line}, caractère ${column}`;
      const message = `document JSON attendu, illisible à partir ${place}`;
      if (known === undefined) return message;
      const { advice, found = unnamed(advice) } = known;
      return `${message}, où se trouve « ${found} » : ${advices[advice](found)}`;
    }
  }
}

/** What has no words of its own. */
const unnamed = (advice: JsonAdvice): string =>
  advice === 'close-document' ? 'la fin' : 'une fin de ligne ou un caractère de commande';
