const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Moves the decimal point of canonical text, exactly: what is not decimal text comes back as it is. */
export function shiftPoint(text: string, places: number): string {
  const [, sign, whole, decimals = ''] = DECIMAL.exec(text) ?? [];
  if (sign === undefined || whole === undefined) return text;
  const point = whole.length + places;
  const digits = (whole + decimals)
    .padEnd(point, '0')
    .padStart(decimals.length + whole.length - Math.min(0, point - 1), '0');
  const at = Math.max(point, 1);
  const [left, right] = [digits.slice(0, at).replace(/^0+(?=\d)/, ''), digits.slice(at).replace(/0+$/, '')];
  return sign + left + (right === '' ? '' : `.${right}`);
}

/** « 5 » per cent, as typed, is the ratio 0.05. */
export function percentToRatio(text: string): string {
  return shiftPoint(text, -2);
}

/** The ratio 0.05 is typed « 5 » in a field of per cent. */
export function ratioToPercent(text: string): string {
  return shiftPoint(text, 2);
}
