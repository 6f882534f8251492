/** A line of spending of the invented patients. */
export interface InventedPoste {
  /** Share of the patients with a reimbursement who have some. */
  readonly part: number;
  /** €, for who has some. */
  readonly minimum: number;
  /** €: how far amounts spread above it; few go far. */
  readonly amplitude: number;
}

/** Columns of spending that are drawn. */
type Poste =
  | 'soins_de_ville'
  | 'medicaments'
  | 'hopital_public'
  | 'hopital_prive'
  | 'indemnites_journalieres'
  | 'invalidite'
  | 'medico_social'
  | 'reste_a_charge';

/** What the invented patients are made with. Every figure is ours: no patient, no source gave it. */
export interface PatientsParameters {
  readonly patients: number;
  readonly graine: number;
  /** Years: an age is drawn between 0 and the first, then as much as the second is added. */
  readonly ages: readonly [number, number];
  /** Years: the age at which the shares and effects below stand as they are. */
  readonly referenceAge: number;
  readonly parts: {
    readonly femmes: number;
    /** At the age of reference; it grows with age. */
    readonly ald: number;
    readonly cmuc: number;
    readonly acs: number;
    readonly ame: number;
    /** Who has a médecin traitant in the group, from 16 years on. */
    readonly medecinTraitant: number;
    readonly childAttendingDoctor: number;
    readonly sansRemboursement: number;
  };
  readonly apl: { readonly minimum: number; readonly amplitude: number };
  readonly defavorisation: { readonly minimum: number; readonly amplitude: number };
  /** How many times more a long-term illness makes spending spread, and the age of reference. */
  readonly aldEffect: number;
  readonly ageEffect: number;
  readonly postes: Readonly<Record<Poste, InventedPoste>>;
  /** Share of the patients; three times as many among those who have a long-term illness. */
  readonly pathologies: Readonly<Record<string, number>>;
}

/** The demonstration, which pages name as invented. */
export const demonstrationPatients: PatientsParameters = {
  patients: 6000,
  graine: 2019,
  ages: [75, 20],
  referenceAge: 45,
  parts: {
    femmes: 0.53,
    ald: 0.18,
    cmuc: 0.08,
    acs: 0.03,
    ame: 0.01,
    medecinTraitant: 0.93,
    childAttendingDoctor: 0.6,
    sansRemboursement: 0.03,
  },
  apl: { minimum: 2, amplitude: 3 },
  defavorisation: { minimum: -2, amplitude: 4 },
  aldEffect: 3,
  ageEffect: 0.6,
  postes: {
    soins_de_ville: { part: 0.97, minimum: 40, amplitude: 150 },
    medicaments: { part: 0.9, minimum: 5, amplitude: 80 },
    hopital_public: { part: 0.14, minimum: 150, amplitude: 800 },
    hopital_prive: { part: 0.08, minimum: 150, amplitude: 500 },
    indemnites_journalieres: { part: 0.1, minimum: 60, amplitude: 200 },
    invalidite: { part: 0.02, minimum: 3000, amplitude: 500 },
    medico_social: { part: 0.01, minimum: 2000, amplitude: 1500 },
    reste_a_charge: { part: 0.85, minimum: 5, amplitude: 40 },
  },
  pathologies: { diabete: 0.05, hypertension: 0.12, asthme: 0.06, bpco: 0.03, depression: 0.07 },
};
