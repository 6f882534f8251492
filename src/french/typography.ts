const NBSP = '\u00a0';
const THIN = '\u202f';

// Addresses are left as they are: a space or an apostrophe changed in one breaks it.
const address = /(?:https?:\/\/|mailto:|www\.)[^\s»]+/gu;

const blank = '[ \\u00a0\\u202f]';

const rules: readonly (readonly [RegExp, string])[] = [
  // The apostrophe of an elision: « l'écart », « d'1 % », « l'« intervalle » »; at the end, before a link.
  [/(?<=\p{L})'(?=[\p{L}\p{N}«]|$)/gu, '’'],
  // Thousands: « 12 000 » but not « en 2019 130 »: the first group has one to three digits.
  [/(?<![\p{L}\p{N},.])(\p{Nd}{1,3})((?: \p{Nd}{3})+)(?!\p{N})/gu, 'GROUPS'],
  [new RegExp(`«${blank}*`, 'gu'), `«${NBSP}`],
  [new RegExp(`${blank}*»`, 'gu'), `${NBSP}»`],
  [new RegExp(`(?<=\\S|^)${blank}+(?=[;?!])`, 'gu'), THIN],
  [new RegExp(`(?<=\\S|^)${blank}+(?=:(?:\\s|$|«))`, 'gu'), NBSP],
  [new RegExp(`(?<=[\\p{N}±])${blank}+(?=(?:%|€|[kM]€))`, 'gu'), NBSP],
  [new RegExp(`(?<=(?:^|[\\s(])(?:±|§|n°|N°|p\\.))${blank}+(?=\\S)`, 'gu'), NBSP],
];

function spaced(text: string): string {
  return rules.reduce(
    (current, [pattern, by]) =>
      by === 'GROUPS'
        ? current.replace(pattern, (all: string) => all.replaceAll(' ', THIN))
        : current.replace(pattern, by),
    text,
  );
}

/**
 * French spacing of a text: typographic apostrophes, non-breaking spaces where French wants them (before `: ; ? ! » % €`,
 * after `«`, between thousands). Spaces that stand there are turned, none is invented except inside guillemets, so that
 * « 10:30 » and code survive. Addresses are untouched. Applying it twice changes nothing more.
 */
export function frenchSpacing(text: string): string {
  let result = '';
  let from = 0;
  for (const found of text.matchAll(address)) {
    result += spaced(text.slice(from, found.index)) + found[0];
    from = found.index + found[0].length;
  }
  return result + spaced(text.slice(from));
}
