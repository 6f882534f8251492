const scientific = /^([+-]?)(\d+)(?:[.,](\d*))?e([+-]?)0*(\d{1,3})$/iu;

/**
 * « 1e+05 », « -5,2E-05 »: what programs write for numbers that are large or small, digit for digit as a decimal text,
 * dashes of any kind taken for minus; any other text as it is.
 */
export function withoutExponent(text: string): string {
  const read = scientific.exec(text.trim().replace(/[\u2212\u2013\u2012\u2010\u2011]/gu, '-'));
  if (read === null) return text;
  const [, sign = '', whole = '', fraction = '', direction, power] = read;
  const shift = direction === '-' ? -Number(power) : Number(power);
  const digits = whole + fraction;
  if (!/[1-9]/u.test(digits)) return '0';
  const mark = whole.length + shift;
  if (mark <= 0) return `${sign}0.${'0'.repeat(-mark)}${digits}`;
  const filled = digits.padEnd(mark, '0');
  const tail = filled.slice(mark);
  return `${sign}${filled.slice(0, mark)}${tail === '' ? '' : `.${tail}`}`;
}
