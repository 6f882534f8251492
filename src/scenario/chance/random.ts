/** Numbers in [0, 1) that look drawn, the same for the same seeds. */
export type Random = () => number;

/** Draws thrown away, so that close seeds have nothing in common. */
const WARM_UP = 16;

/** Doty-Humphrey's sfc32, of three seeds that are whole numbers under 2^32: streams of two triples share nothing. */
export function seededRandom(one: number, other: number, third = 0): Random {
  let [a, b, c, counter] = [one | 0, other | 0, third | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let thrown = 0; thrown < WARM_UP; thrown++) next();
  return next;
}

/** Fills a list with draws of the normal law of mean 0 and variance 1, two by two (Box and Muller). */
export function fillNormal(list: Float64Array, random: Random): void {
  for (let at = 0; at < list.length; at += 2) {
    const far = Math.sqrt(-2 * Math.log(1 - random()));
    const turn = 2 * Math.PI * random();
    list[at] = far * Math.cos(turn);
    // Beyond the end of an odd list, nothing is written.
    list[at + 1] = far * Math.sin(turn);
  }
}
