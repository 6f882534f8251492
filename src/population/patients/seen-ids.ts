/** Tells whether a text was seen before. */
export type DejaVu = (texte: string) => boolean;

/**
 * Remembers texts by 64 bits of each, in an open-addressed table at most half full: among a million of them, two
 * different ones are taken for the same once in tens of millions of files.
 */
export function creerDejaVu(): DejaVu {
  let taille = 1 << 11;
  let cles = new Uint32Array(2 * taille);
  let nombre = 0;

  /** Puts a key in, unless it is there; tells whether it was. */
  const placer = (haut: number, bas: number): boolean => {
    let place = bas & (taille - 1);
    for (;;) {
      const [autreHaut, autreBas] = [cles[2 * place], cles[2 * place + 1]];
      if (autreHaut === 0 && autreBas === 0) break;
      if (autreHaut === haut && autreBas === bas) return true;
      place = (place + 1) & (taille - 1);
    }
    cles[2 * place] = haut;
    cles[2 * place + 1] = bas;
    nombre += 1;
    return false;
  };

  const doubler = (): void => {
    const avant = cles;
    taille *= 2;
    cles = new Uint32Array(2 * taille);
    nombre = 0;
    for (let place = 0; place < avant.length; place += 2) {
      const [haut, bas] = [avant[place] ?? 0, avant[place + 1] ?? 0];
      if (haut !== 0 || bas !== 0) placer(haut, bas);
    }
  };

  return (texte) => {
    if (2 * nombre >= taille) doubler();
    // Two runs of Fowler, Noll and Vo's hash, from two starts, each mixed at the end.
    let [haut, bas] = [0x811c9dc5, 0x01000193];
    for (let place = 0; place < texte.length; place++) {
      const code = texte.charCodeAt(place);
      haut = Math.imul(haut ^ code, 0x01000193);
      bas = Math.imul(bas ^ code, 0x85ebca6b) ^ (bas >>> 15);
    }
    // 0 and 0 mark an empty place.
    return placer(melanger(haut), melanger(bas) || 1);
  };
}

function melanger(valeur: number): number {
  let melee = Math.imul(valeur ^ (valeur >>> 16), 0x85ebca6b);
  melee = Math.imul(melee ^ (melee >>> 13), 0xc2b2ae35);
  return (melee ^ (melee >>> 16)) >>> 0;
}
