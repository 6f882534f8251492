import type { EnTete, LignesInegales } from '../tables/table.ts';
import type { ListeBornee } from './bounded-list.ts';

/* What is said of how a table was read, in French sentences: the same in the command line and on the site. */

interface TableRemarquee {
  readonly ligneEntete: EnTete['ligne'];
  readonly plusLongues: LignesInegales;
  readonly encodage: string;
}

interface Lieu {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur: string;
}

/** What stands above the header, records longer than it, an encoding that a file does not say. */
export function remarquesDeTable({ ligneEntete, plusLongues, encodage }: TableRemarquee): string[] {
  const { nombre, premiere } = plusLongues;
  return [
    ligneEntete === 1
      ? ''
      : `L'en-tête est lu à la ligne ${ligneEntete} ; ce qui est au-dessus est laissé de côté, et compté dans les numéros de ligne.`,
    nombre === 0
      ? ''
      : `Lignes plus longues que l'en-tête : ${nombre}, la première ligne ${premiere}. Leurs cellules en trop sont vides, et laissées de côté.`,
    encodage === 'UTF-16' ? 'Le fichier est lu en UTF-16.' : '',
  ].filter((phrase) => phrase !== '');
}

/** Records shorter than the header, where that refuses none. */
export const remarqueDesCourtes = ({ nombre, premiere }: LignesInegales): string[] =>
  nombre === 0
    ? []
    : [
        `Lignes plus courtes que l'en-tête : ${nombre}, la première ligne ${premiere}. Les cellules qui leur manquent sont lues comme vides.`,
      ];

/** Marks of a missing value, read as empty. */
export function remarqueDesManquantes({ total, gardees }: ListeBornee<Lieu>): string[] {
  const [premiere] = gardees;
  if (premiere === undefined) return [];
  const { ligne, colonne, valeur } = premiere;
  return [
    `Marques d'une valeur manquante, lues comme des cellules vides : ${total}, la première ligne ${ligne}, ${colonne}, « ${valeur.trim()} ».`,
  ];
}

/** The sex in figures, of which Insee's code is not the only one. */
export const remarqueDesSexes = (lignes: number): string[] =>
  lignes === 0
    ? []
    : [
        `Sexe codé en chiffres dans ${lignes} ${lignes > 1 ? 'lignes' : 'ligne'}, lu selon le code de l'Insee : 1, homme ; 2, femme. Si votre fichier dit autre chose, écrivez F ou H.`,
      ];

/** Numbers read as decimals that may have been thousands. */
export function remarqueDesAmbigus({ total, gardees }: ListeBornee<Lieu>): string[] {
  const [premier] = gardees;
  if (premier === undefined) return [];
  const { ligne, colonne, valeur } = premier;
  return [
    `Nombres lus avec trois décimales, qui pourraient être des milliers : ${total}, le premier ligne ${ligne}, ${colonne}, « ${valeur} ».`,
  ];
}
