import { depensePatient, depenseReelleDuGroupement } from '../../cahier/people/patient/depense-reelle.ts';
import type { EtapeDite } from '../../cahier/told-step.ts';
import { Exact, type ExactRow, exact } from '../../formula/read/exact.ts';
import { type ChampMoyenne, type Lettre, lettres, type SaisiMoyenne } from '../invented/depenses.ts';
import { lireMontants } from './amounts.ts';
import { etapesSur } from './shown-steps.ts';

/** The mean of a few patients; decimal texts in € per patient, null where nobody is counted. */
export interface MoyenneDePatients {
  readonly etapes: readonly EtapeDite[];
  readonly moyenne: string | null;
  /** Without the one who costs most, among those who are counted; undefined when it would leave nobody. */
  readonly sansLePlusCher: { readonly lettre: Lettre; readonly moyenne: string } | undefined;
  /** If all were counted, were they patients of the group; undefined when they already are. */
  readonly tousComptes: string | undefined;
}

export type JugementMoyenne =
  | { readonly ok: true; readonly resultat: MoyenneDePatients }
  | { readonly ok: false; readonly refus: { readonly [C in ChampMoyenne]?: string } };

interface Patient {
  readonly lettre: Lettre;
  readonly depense: string;
  readonly retenu: boolean;
}

const regle = exact([depensePatient, depenseReelleDuGroupement]);

/** The group's spending per patient over the five of the page: amounts from 0 to 10 million €. */
export function moyenneDePatients(saisi: SaisiMoyenne): JugementMoyenne {
  const lus = lireMontants(
    lettres.map((lettre) => `depense-${lettre}` as const),
    saisi,
  );
  if (!lus.ok) return lus;
  const patients = lettres.map(
    (lettre): Patient => ({
      lettre,
      depense: lus.montants[`depense-${lettre}`],
      retenu: saisi[`retenu-${lettre}`] === '1',
    }),
  );
  return { ok: true, resultat: resultatDe(patients) };
}

function resultatDe(patients: readonly Patient[]): MoyenneDePatients {
  const retenus = patients.filter(({ retenu }) => retenu);
  const tous = patients.map((patient) => ({ ...patient, retenu: true }));
  const tousComptes = retenus.length < patients.length ? moyenne(tous) : undefined;
  // A mean over nobody is no number: nothing is asked of the rule.
  if (retenus.length === 0) return { etapes: [], moyenne: null, sansLePlusCher: undefined, tousComptes };
  const table = tableDe(patients);
  return {
    etapes: etapesSur(table, depenseReelleDuGroupement, 0),
    moyenne: table.value(depenseReelleDuGroupement, 0).toFixed(),
    sansLePlusCher: sansLePlusCher(retenus),
    tousComptes,
  };
}

function sansLePlusCher(retenus: readonly Patient[]): MoyenneDePatients['sansLePlusCher'] {
  const cher = retenus.reduce((a, b) => (new Exact(b.depense).greaterThan(a.depense) ? b : a));
  const autres = retenus.filter((patient) => patient !== cher);
  return autres.length === 0 ? undefined : { lettre: cher.lettre, moyenne: moyenne(autres) };
}

const moyenne = (patients: readonly Patient[]): string =>
  tableDe(patients).value(depenseReelleDuGroupement, 0).toFixed();

function tableDe(patients: readonly Patient[]) {
  return regle.run({}, patients.map(ligne));
}

/** The counted spending of a patient stands whole in one of the items that count; who is not counted has no doctor of the group. */
function ligne({ depense, retenu }: Patient): ExactRow {
  const zero = new Exact(0);
  const un = new Exact(1);
  const inputs = {
    age: new Exact(40),
    medecinTraitant: retenu ? un : zero,
    remboursements: un,
    consultations: zero,
    ame: zero,
    soinsDeVille: new Exact(depense),
    medicaments: zero,
    hopitalPublic: zero,
    hopitalPrive: zero,
  };
  return { inputs, group: 0 };
}
