import { extrait } from '../../tables/excerpts.ts';
import { estIndechiffrable, raisonDeCodage } from '../../tables/mistaken-encodings.ts';
import type { Enregistrement } from '../../tables/table.ts';
import type { CelluleRefusee } from '../refused-cells.ts';
import {
  drapeauDe,
  entierDe,
  estAmbigue,
  lireNombre,
  MICRO,
  microsDe,
  raisonCourte,
  raisonDrapeau,
  raisonSansValeur,
  raisonSexe,
  raisonVide,
  resteDe,
} from './cells.ts';
import { AGE_MAXIMAL, type Genre, genres } from './column-kinds.ts';
import { type ColonnePatient, colonnesPatients, type NombreAmbigu } from './patients-table.ts';
import { femmeDe, sexeDe } from './sex.ts';

/** A column where the file has it. */
export type PlaceLue =
  | { readonly position: number; readonly colonne: ColonnePatient }
  /** `titre`: the column's whole name, as typed. */
  | { readonly position: number; readonly colonne: 'pathologie'; readonly titre: string };

/** Where each column stands in the numbers of a line. */
export const rangs = Object.fromEntries(colonnesPatients.map((colonne, rang) => [colonne, rang])) as Readonly<
  Record<ColonnePatient, number>
>;

/** One patient as his line tells; the same object for each: nothing of it may be kept. */
export interface LignePatient {
  ligne: number;
  /** As typed, trimmed; empty without a column `id`. */
  id: string;
  /** By `rangs`: years, 1 for F and 0 for H, flags, counts, €; 0 where the table has not the column. */
  readonly nombres: Float64Array;
  /** By `rangs`, for columns of decimal numbers: whole micro-units, or NaN when `textes` has the number. */
  readonly micros: Float64Array;
  /** What is past them, in 10^-18. */
  readonly restes: Float64Array;
  readonly textes: string[];
  /** Whether the sex was one of Insee's codes. */
  sexeCode: boolean;
  /** 0 or 1. */
  readonly pathologies: Uint8Array;
}

export interface LectureLigne {
  readonly patient: LignePatient;
  /** Reads a record into `patient`, and tells of the cells that cannot be read. */
  lire(enregistrement: Enregistrement, refuser: (entree: () => CelluleRefusee) => void): void;
  /** Tells of the spending that could be thousands, in the record read last. */
  noterAmbigus(enregistrement: Enregistrement, noter: (entree: () => NombreAmbigu) => void): void;
}

const ILLISIBLE = 'Caractère illisible. Enregistrez le fichier en UTF-8, puis recommencez.';

interface Place {
  readonly position: number;
  readonly nom: string;
  readonly colonne: ColonnePatient | 'pathologie';
  readonly genre: Genre;
  /** Among the numbers, or among the pathologies. */
  readonly rang: number;
}

function enPlaces(lues: readonly PlaceLue[]): Place[] {
  let pathologies = 0;
  return lues.map((lue) => {
    const { position, colonne } = lue;
    return lue.colonne === 'pathologie'
      ? { position, colonne, nom: lue.titre, genre: 'drapeau', rang: pathologies++ }
      : { position, colonne, nom: colonne, genre: genres[lue.colonne], rang: rangs[lue.colonne] };
  });
}

/** `lues` in the order of the file; `largeur`: how many cells its header has. */
export function creerLigne(lues: readonly PlaceLue[], largeur: number): LectureLigne {
  const places = enPlaces(lues);
  const ambigues: Place[] = [];
  const patient: LignePatient = {
    ligne: 0,
    id: '',
    nombres: new Float64Array(colonnesPatients.length),
    micros: new Float64Array(colonnesPatients.length),
    restes: new Float64Array(colonnesPatients.length),
    textes: colonnesPatients.map(() => ''),
    sexeCode: false,
    pathologies: new Uint8Array(places.filter(({ colonne }) => colonne === 'pathologie').length),
  };
  const { nombres, micros, restes, textes, pathologies } = patient;

  /** Reads slowly what the fast readers left; gives why it cannot be read. */
  const lireLentement = (cellule: string, place: Place): string | undefined => {
    const { genre, rang } = place;
    if (cellule.trim() === '') return raisonVide(genre);
    if (genre === 'texte') return estIndechiffrable(cellule) ? ILLISIBLE : undefined;
    const sansValeur = raisonSansValeur(cellule, genre);
    if (sansValeur !== undefined) return sansValeur;
    if (genre === 'drapeau') return raisonDrapeau(cellule);
    if (genre === 'sexe') {
      const sexe = sexeDe(cellule);
      if (sexe === undefined) return raisonSexe(cellule);
      nombres[rang] = sexe.femme;
      patient.sexeCode = sexe.code;
      return undefined;
    }
    const lu = lireNombre(cellule, genre);
    if (!lu.ok) return lu.raison;
    nombres[rang] = Number(lu.texte);
    micros[rang] = microsDe(lu.texte);
    restes[rang] = resteDe(lu.texte);
    textes[rang] = lu.texte;
    if (lu.ambigu) ambigues.push(place);
    return undefined;
  };

  /** Reads a cell; false when it has to be read slowly. */
  const lireVite = (cellule: string, place: Place): boolean => {
    const { genre, rang } = place;
    switch (genre) {
      case 'depense':
      case 'nombre': {
        const lus = microsDe(cellule);
        if (Number.isNaN(lus) || (lus < 0 && genre === 'depense')) return false;
        const reste = resteDe(cellule);
        micros[rang] = lus;
        restes[rang] = reste;
        nombres[rang] = reste === 0 ? lus / MICRO : Number(cellule.replace(',', '.'));
        if (genre === 'depense' && estAmbigue(cellule)) ambigues.push(place);
        return true;
      }
      case 'texte':
        patient.id = cellule.trim();
        return patient.id !== '' && !estIndechiffrable(patient.id);
      case 'drapeau': {
        const drapeau = drapeauDe(cellule);
        if (Number.isNaN(drapeau)) return false;
        if (place.colonne === 'pathologie') pathologies[rang] = drapeau;
        else nombres[rang] = drapeau;
        return true;
      }
      default: {
        const lu = genre === 'sexe' ? femmeDe(cellule) : entierDe(cellule);
        if (Number.isNaN(lu) || (genre === 'age' && lu > AGE_MAXIMAL)) return false;
        nombres[rang] = lu;
        return true;
      }
    }
  };

  /** Whether the cell would be read in another encoding: nothing that is read then is kept, its line is refused. */
  const codage = (cellule: string, place: Place): string | undefined => {
    const mots = place.genre === 'texte';
    return raisonDeCodage(cellule, (relu) => !mots && lireLentement(relu, place) === undefined, mots);
  };

  return {
    patient,
    lire({ ligne, cellules }, refuser) {
      patient.ligne = ligne;
      patient.sexeCode = false;
      ambigues.length = 0;
      for (const place of places) {
        // Told once: what follows in the file is missing as well.
        if (place.position >= cellules.length && cellules.length < largeur) {
          const raison = raisonCourte(cellules.length, largeur);
          refuser(() => ({ ligne, colonne: place.nom, valeur: '', raison }));
          return;
        }
        const cellule = cellules[place.position] ?? '';
        if (lireVite(cellule, place)) continue;
        const raison = lireLentement(cellule, place);
        if (raison === undefined) continue;
        refuser(() => ({
          ligne,
          colonne: place.nom,
          valeur: extrait(cellule),
          raison: codage(cellule, place) ?? raison,
        }));
      }
    },
    noterAmbigus({ ligne, cellules }, noter) {
      for (const { position, colonne } of ambigues)
        if (colonne !== 'pathologie')
          noter(() => ({ ligne, colonne, valeur: extrait(cellules[position] ?? '') }));
    },
  };
}
