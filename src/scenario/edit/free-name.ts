/** The first of its names, by rank, that is not taken: « Groupement 3 ». */
export function freeName(
  named: (rank: number) => string,
  isTaken: (nom: string) => boolean,
  from = 1,
): string {
  let rank = from;
  while (isTaken(named(rank))) rank += 1;
  return named(rank);
}

/** What a copy is called, that of a copy too: « Tilleuls (copie) », then « Tilleuls (copie 2) ». */
export function copyName(nom: string, isTaken: (nom: string) => boolean): string {
  const original = nom.replace(/ \(copie(?: \d+)?\)$/, '');
  return freeName((rank) => `${original} (${rank === 1 ? 'copie' : `copie ${rank}`})`, isTaken);
}

/** A name as it is, or with a number where it is taken: « Tilleuls (2) ». */
export const numberedName = (nom: string, isTaken: (nom: string) => boolean): string =>
  freeName((rank) => (rank === 1 ? nom : `${nom} (${rank})`), isTaken);
