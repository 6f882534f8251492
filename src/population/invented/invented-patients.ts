import { randomLcg } from 'd3';
import { AGE_LIMIT } from '../../cahier/people/patient/patientele.ts';
import { type Cellule, type Row, writeCsv } from '../../tables/table-writer.ts';
import { type PatientColumn, patientsColumns } from '../patients/patients-table.ts';
import { DEMONSTRATION_PREFIX } from './invented-ids.ts';
import { demonstrationPatients, type InventedPoste, type PatientsParameters } from './patients-parameters.ts';

type Random = () => number;

const euros = (montant: number): Cellule => ({ nombre: (Math.round(montant * 100) / 100).toFixed(2) });

/**
 * A line of spending: nothing, or an amount of which few are high. The divisor, between 0.02 and 1, gives the tail:
 * additions, products and quotients only, so that every engine draws the same.
 */
function depense({ part, minimum, amplitude }: InventedPoste, facteur: number, random: Random): number {
  const [drawn, rowHeight] = [random(), random()];
  return drawn < part ? minimum + (amplitude * facteur * rowHeight) / (1.02 - rowHeight) : 0;
}

/** One invented patient. */
function patient(
  rank: number,
  parametres: PatientsParameters,
  random: Random,
): Record<PatientColumn, Cellule> {
  const { parts, postes, apl, defavorisation, aldEffect, ageEffect } = parametres;
  const oneWithChance = (part: number): 0 | 1 => (random() < part ? 1 : 0);
  const age = Math.floor(random() * parametres.ages[0] + random() * parametres.ages[1]);
  const relativeAge = age / parametres.referenceAge;
  const child = age < Number(AGE_LIMIT);
  const ame = oneWithChance(parts.ame);
  const ald = oneWithChance(parts.ald * relativeAge);
  const cmuc = ame === 1 ? 0 : oneWithChance(parts.cmuc);
  const medecinTraitant = oneWithChance(child ? parts.childAttendingDoctor : parts.medecinTraitant);
  const treated = random() >= parts.sansRemboursement;
  const facteur = treated ? 1 + aldEffect * ald + ageEffect * relativeAge : 0;
  const montant = (poste: InventedPoste): Cellule => euros(treated ? depense(poste, facteur, random) : 0);
  return {
    id: `${DEMONSTRATION_PREFIX}${String(rank + 1).padStart(5, '0')}`,
    age,
    sexe: oneWithChance(parts.femmes) === 1 ? 'F' : 'H',
    ald,
    cmuc,
    acs: ame + cmuc > 0 ? 0 : oneWithChance(parts.acs),
    ame,
    medecin_traitant_du_groupement: medecinTraitant,
    apl: { nombre: (apl.minimum + apl.amplitude * random()).toFixed(2) },
    defavorisation: { nombre: (defavorisation.minimum + defavorisation.amplitude * random()).toFixed(2) },
    remboursements: treated ? 1 + Math.floor(24 * random() * random()) : 0,
    consultations_groupement: treated ? Math.floor(7 * random()) : 0,
    soins_de_ville: montant(postes.soins_de_ville),
    medicaments: montant(postes.medicaments),
    hopital_public: montant(postes.hopital_public),
    hopital_prive: montant(postes.hopital_prive),
    indemnites_journalieres: montant(postes.indemnites_journalieres),
    invalidite: montant(postes.invalidite),
    medico_social: montant(postes.medico_social),
    reste_a_charge: montant(postes.reste_a_charge),
  };
}

/** The invented patients as a CSV file in our format, the same at each run, on d3's seeded generator. */
export function csvDemonstrationPatients(changes: Partial<PatientsParameters> = {}): string {
  const parametres = { ...demonstrationPatients, ...changes };
  const random = randomLcg(parametres.graine);
  const pathologies = Object.entries(parametres.pathologies);
  const lignes: Row[] = [[...patientsColumns, ...pathologies.map(([nom]) => `pathologie_${nom}`)]];
  for (let rank = 0; rank < parametres.patients; rank++) {
    const cells = patient(rank, parametres, random);
    const reached = pathologies.map(([, part]) => (random() < (cells.ald === 1 ? 3 : 1) * part ? 1 : 0));
    lignes.push([...patientsColumns.map((colonne) => cells[colonne]), ...reached]);
  }
  return writeCsv(lignes);
}
