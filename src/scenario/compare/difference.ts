/** One decimal text less another, exact and canonical: « 0 » when they are equal. Light enough for a page, unlike the engine. */
export function difference(from: string, taken: string): string {
  const places = Math.max(decimals(from).length, decimals(taken).length);
  const units = scaled(from, places) - scaled(taken, places);
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const cut = digits.length - places;
  const text = `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0*$/, '');
  return units < 0n ? `-${text}` : text;
}

function decimals(text: string): string {
  return text.split('.')[1] ?? '';
}

function scaled(text: string, places: number): bigint {
  return BigInt(`${text.replace('.', '')}${'0'.repeat(places - decimals(text).length)}`);
}
