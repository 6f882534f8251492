import { extrait } from './excerpts.ts';

/* Texts that were read in another encoding than theirs, here or in a program before. */

/** What stands in the place of bytes that are of another encoding than the rest of the file. */
const PERDU = '\ufffd';

const RAISON_PERDU =
  'Caractère illisible : le fichier mêle plusieurs codages. Enregistrez-le en UTF-8, puis recommencez.';

/** A text as it seems to have been meant, and in which encoding. */
export interface Relecture {
  readonly codage: string;
  readonly relu: string;
}

type Table = readonly string[];

const octets = Uint8Array.from({ length: 256 }, (_, octet) => octet);
const tableDe = (etiquette: string): Table => [...new TextDecoder(etiquette).decode(octets)];
const ascii = [...new TextDecoder().decode(octets.subarray(0, 128))];

const cp850: Table = [
  ...ascii,
  ...'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸¨·¹³²■\u00a0',
];

/** What a text was read as, and what it was written in; the likeliest first. */
function faireLectures() {
  const windows = tableDe('windows-1252');
  const mac = tableDe('macintosh');
  const dans = (table: Table) => (lus: Uint8Array) => [...lus].map((octet) => table[octet]).join('');
  const utf8 = (lus: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(lus);
  const UTF8 = 'UTF-8, lu comme un autre codage puis enregistré ainsi';
  const MAC = 'MacRoman, le codage des anciens Mac';
  const DOS = 'CP850 ou CP437, ceux de MS-DOS';
  const ANSI = 'Windows-1252, lu comme un autre codage puis enregistré ainsi';
  return [
    { depuis: inverse(windows), vers: utf8, codage: UTF8 },
    { depuis: inverse(mac), vers: utf8, codage: UTF8 },
    { depuis: inverse(cp850), vers: utf8, codage: UTF8 },
    { depuis: inverse(windows), vers: dans(mac), codage: MAC },
    { depuis: inverse(windows), vers: dans(cp850), codage: DOS },
    { depuis: inverse(mac), vers: dans(windows), codage: ANSI },
    { depuis: inverse(cp850), vers: dans(windows), codage: ANSI },
  ];
}

const inverse = (table: Table) => new Map(table.map((signe, octet) => [signe, octet]));

let lectures: ReturnType<typeof faireLectures> | undefined;

/** The other readings of a text that is not ASCII alone. */
export function relire(texte: string): Relecture[] {
  if (/^\p{ASCII}*$/u.test(texte)) return [];
  lectures ??= faireLectures();
  return lectures.flatMap(({ depuis, vers, codage }) => {
    const lus = [...texte].map((signe) => depuis.get(signe));
    if (!lus.every((octet) => octet !== undefined)) return [];
    try {
      return [{ codage, relu: vers(Uint8Array.from(lus)) }];
    } catch {
      return [];
    }
  });
}

const accents = 'éèêàùçâîôû';
/** What French texts have beyond ASCII. */
const francais = /^[\p{ASCII}éèêëàâäçîïôöùûüÿœæÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŸŒÆ«»’–—…€°\u00a0\u202f]*$/u;

/**
 * In which encoding a text seems to have been written, when it is not the one that it was read in: it is then `lisible`,
 * or has no longer a character that French has not. Undefined when nothing says so.
 */
export function soupconner(texte: string, lisible: (relu: string) => boolean): Relecture | undefined {
  const possibles = relire(texte);
  const lue = possibles.find(({ relu }) => lisible(relu));
  if (lue !== undefined || francais.test(texte)) return lue;
  const usuels = ({ relu }: Relecture): number => [...relu].filter((signe) => accents.includes(signe)).length;
  return possibles
    .filter(({ relu }) => francais.test(relu))
    .reduce<Relecture | undefined>(
      (meilleure, autre) =>
        meilleure === undefined || usuels(autre) > usuels(meilleure) ? autre : meilleure,
      undefined,
    );
}

/** What to do of a text in another encoding, in French. */
export const direCodage = ({ codage, relu }: Relecture): string =>
  `Texte qui semble en ${codage}, où il se lit « ${extrait(relu)} » : enregistrez le fichier en UTF-8, puis recommencez.`;

/**
 * Why a cell cannot be read, when its encoding is the reason; `lisible` tells whether its column takes a text. Where it
 * takes no `mots`, nothing else tells: « £ » is of no number, and of no other encoding.
 */
export function raisonDeCodage(
  cellule: string,
  lisible: (relu: string) => boolean,
  mots = true,
): string | undefined {
  if (cellule.includes(PERDU)) return RAISON_PERDU;
  const soupcon = mots ? soupconner(cellule, lisible) : relire(cellule).find(({ relu }) => lisible(relu));
  return soupcon && direCodage(soupcon);
}

/** Whether a text has no character that French has not. */
export const estFrancais = (texte: string): boolean => francais.test(texte);

/** A text of no encoding that French programs write: Windows-1252 has no such characters. */
export const estIndechiffrable = (texte: string): boolean => /[\ufffd\u0080-\u009f]/.test(texte);
