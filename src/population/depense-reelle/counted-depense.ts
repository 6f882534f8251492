import { depensePatient } from '../../cahier/people/patient/depense-reelle.ts';
import { type PosteId, postes } from '../../cahier/people/postes/all-postes.ts';
import type { EtapeDite } from '../../cahier/told-step.ts';
import { Exact, exact } from '../../formula/read/exact.ts';
import type { SaisiDepense } from '../invented/depenses.ts';
import { lireMontants } from './amounts.ts';
import { etapesSur } from './shown-steps.ts';

/** A patient's spending: what counts, with its steps, beside what does not. Decimal texts, in €. */
export interface DepenseComptee {
  readonly montants: Readonly<Record<PosteId, string>>;
  readonly etapes: readonly EtapeDite[];
  readonly comptee: string;
  readonly nonComptee: string;
}

export type JugementDepense =
  | { readonly ok: true; readonly resultat: DepenseComptee }
  | { readonly ok: false; readonly refus: { readonly [P in PosteId]?: string } };

const regle = exact([depensePatient]);
const ids = postes.map(({ id }) => id);

/** What counts of a patient's spending: amounts from 0 to 10 million € by item; one that is refused refuses all. */
export function compterDepense(saisi: SaisiDepense): JugementDepense {
  const lus = lireMontants(ids, saisi);
  if (!lus.ok) return lus;
  const { montants } = lus;
  const inputs = Object.fromEntries(ids.map((id) => [id, new Exact(montants[id])]));
  const table = regle.run({}, [{ inputs, group: 0 }]);
  const horsCompte = postes.filter(({ compte }) => !compte).map(({ id }) => montants[id]);
  return {
    ok: true,
    resultat: {
      montants,
      etapes: etapesSur(table, depensePatient, 0),
      comptee: table.value(depensePatient, 0).toFixed(),
      nonComptee: horsCompte.reduce((somme, montant) => somme.plus(montant), new Exact(0)).toFixed(),
    },
  };
}
