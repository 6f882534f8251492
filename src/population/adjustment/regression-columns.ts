import type { Candidat } from './fit-results.ts';
import { bandes, type Variable } from './model.ts';
import type { Echantillon } from './sample.ts';

/** Years of a band; the first one, under 5, has no column. */
const LARGEUR = 5;

/** The columns of a regression. */
export interface Plan {
  readonly noms: readonly Variable[];
  readonly colonnes: readonly Float64Array[];
  /** For each candidate, the ranks of its columns: one, or those of the bands, which enter and stay together. */
  readonly parCandidat: readonly { readonly candidat: Candidat; readonly rangs: readonly number[] }[];
}

/** Lays out the columns of candidates that the sample has. */
export function planifier(echantillon: Echantillon, candidats: readonly Candidat[]): Plan {
  const noms: Variable[] = [];
  const colonnes: Float64Array[] = [];
  const parCandidat = candidats.map((candidat) => {
    const debut = noms.length;
    noms.push(...(candidat === 'bandes' ? bandes : [candidat]));
    colonnes.push(
      ...(candidat === 'bandes' ? colonnesDesBandes(echantillon) : [colonne(echantillon, candidat)]),
    );
    return { candidat, rangs: noms.slice(debut).map((_, rang) => debut + rang) };
  });
  return { noms, colonnes, parCandidat };
}

function colonne({ colonnes }: Echantillon, nom: Exclude<Candidat, 'bandes'>): Float64Array {
  const lue = colonnes[nom];
  if (lue === undefined) throw new Error(`the sample has no column ${nom}`);
  return lue;
}

/** For each band, 1 where the patient's age is within it. */
function colonnesDesBandes(echantillon: Echantillon): Float64Array[] {
  const ages = colonne(echantillon, 'age');
  const faites = bandes.map(() => new Float64Array(ages.length));
  for (let ligne = 0; ligne < ages.length; ligne++) {
    const rang = Math.min(Math.floor((ages[ligne] as number) / LARGEUR), bandes.length) - 1;
    const bande = faites[rang];
    if (bande !== undefined) bande[ligne] = 1;
  }
  return faites;
}
