import type { Bounds } from '../../formula/bounds.ts';

/** What holds of a number within bounds. */
export function within(at: string, { min, max, minExclusive, maxExclusive, whole }: Bounds): string[] {
  return [
    `ISNUMBER(${at})`,
    ...(min === undefined ? [] : [`${at}${minExclusive ? '>' : '>='}${min}`]),
    ...(max === undefined ? [] : [`${at}${maxExclusive ? '<' : '<='}${max}`]),
    ...(whole ? [`${at}=INT(${at})`] : []),
  ];
}

/** The same, said to whoever types something else. */
export function expectedWords({ min, max, minExclusive, maxExclusive, whole }: Bounds): string {
  const kind = whole ? 'Un nombre entier' : 'Un nombre';
  const least = min === undefined ? '' : ` ${minExclusive ? 'au-dessus de' : 'de'} ${min}`;
  const most = max === undefined ? '' : ` ${maxExclusive ? 'à moins de' : 'à'} ${max}`;
  return `${kind}${least}${most} est attendu.`.replaceAll('.5', ',5');
}
