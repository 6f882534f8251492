import { extrait } from '../../tables/excerpts.ts';
import { decisions } from './attribution-codes.ts';
import type { DecisionLue } from './patients-table.ts';

/** What became of each line, in some bytes a line. */
export interface Registre {
  ajouter(ligne: number, id: string, code: number): void;
  readonly nombre: number;
  lire(rang: number): DecisionLue;
}

/** Bytes that an id takes at most, once cut at 120 characters. */
const OCTETS_ID = 4 * 121;

/** Code units under which an id has no more characters than that. */
const COURT = 120;

const encodeur = new TextEncoder();

/** Arrays that double when they are full. */
export function creerRegistre(): Registre {
  let nombre = 0;
  let codes = new Uint8Array(1024);
  let lignes = new Uint32Array(1024);
  /** Where each id ends among the bytes. */
  let fins = new Uint32Array(1024);
  let octets = new Uint8Array(16_384);
  let fin = 0;

  const doubler = (): void => {
    codes = agrandir(codes, new Uint8Array(2 * nombre));
    lignes = agrandir(lignes, new Uint32Array(2 * nombre));
    fins = agrandir(fins, new Uint32Array(2 * nombre));
  };

  return {
    ajouter(ligne, id, code) {
      if (nombre === codes.length) doubler();
      if (octets.length - fin < OCTETS_ID) octets = agrandir(octets, new Uint8Array(2 * octets.length));
      fin += encodeur.encodeInto(id.length <= COURT ? id : extrait(id), octets.subarray(fin)).written;
      codes[nombre] = code;
      lignes[nombre] = ligne;
      fins[nombre] = fin;
      nombre += 1;
    },
    get nombre() {
      return nombre;
    },
    lire(rang) {
      const id = octets.subarray(rang === 0 ? 0 : fins[rang - 1], fins[rang]);
      const decision = decisions[codes[rang] ?? -1];
      if (decision === undefined || rang >= nombre) throw new RangeError(`no line of rank ${rang}`);
      return { ligne: lignes[rang] ?? 0, id: new TextDecoder().decode(id), decision };
    },
  };
}

function agrandir<T extends { set(autre: T): void }>(avant: T, apres: T): T {
  apres.set(avant);
  return apres;
}
