import { randomLcg } from 'd3';
import { AGE_LIMITE } from '../../cahier/people/patient/patientele.ts';
import { type Cellule, ecrireCsv, type Ligne } from '../../tables/table-writer.ts';
import { type ColonnePatient, colonnesPatients } from '../patients/patients-table.ts';
import { PREFIXE_DEMONSTRATION } from './invented-ids.ts';
import { demonstrationPatients, type ParametresPatients, type PosteInvente } from './patients-parameters.ts';

type Hasard = () => number;

const euros = (montant: number): Cellule => ({ nombre: (Math.round(montant * 100) / 100).toFixed(2) });

/**
 * A line of spending: nothing, or an amount of which few are high. The divisor, between 0.02 and 1, gives the tail:
 * additions, products and quotients only, so that every engine draws the same.
 */
function depense({ part, minimum, ampleur }: PosteInvente, facteur: number, hasard: Hasard): number {
  const [tire, hauteur] = [hasard(), hasard()];
  return tire < part ? minimum + (ampleur * facteur * hauteur) / (1.02 - hauteur) : 0;
}

/** One invented patient. */
function patient(
  rang: number,
  parametres: ParametresPatients,
  hasard: Hasard,
): Record<ColonnePatient, Cellule> {
  const { parts, postes, apl, defavorisation, effetAld, effetAge } = parametres;
  const vrai = (part: number): 0 | 1 => (hasard() < part ? 1 : 0);
  const age = Math.floor(hasard() * parametres.ages[0] + hasard() * parametres.ages[1]);
  const anciennete = age / parametres.ageDeReference;
  const enfant = age < Number(AGE_LIMITE);
  const ame = vrai(parts.ame);
  const ald = vrai(parts.ald * anciennete);
  const cmuc = ame === 1 ? 0 : vrai(parts.cmuc);
  const medecinTraitant = vrai(enfant ? parts.medecinTraitantEnfant : parts.medecinTraitant);
  const soigne = hasard() >= parts.sansRemboursement;
  const facteur = soigne ? 1 + effetAld * ald + effetAge * anciennete : 0;
  const montant = (poste: PosteInvente): Cellule => euros(soigne ? depense(poste, facteur, hasard) : 0);
  return {
    id: `${PREFIXE_DEMONSTRATION}${String(rang + 1).padStart(5, '0')}`,
    age,
    sexe: vrai(parts.femmes) === 1 ? 'F' : 'H',
    ald,
    cmuc,
    acs: ame + cmuc > 0 ? 0 : vrai(parts.acs),
    ame,
    medecin_traitant_du_groupement: medecinTraitant,
    apl: { nombre: (apl.minimum + apl.ampleur * hasard()).toFixed(2) },
    defavorisation: { nombre: (defavorisation.minimum + defavorisation.ampleur * hasard()).toFixed(2) },
    remboursements: soigne ? 1 + Math.floor(24 * hasard() * hasard()) : 0,
    consultations_groupement: soigne ? Math.floor(7 * hasard()) : 0,
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
export function csvDemonstrationPatients(changes: Partial<ParametresPatients> = {}): string {
  const parametres = { ...demonstrationPatients, ...changes };
  const hasard = randomLcg(parametres.graine);
  const pathologies = Object.entries(parametres.pathologies);
  const lignes: Ligne[] = [[...colonnesPatients, ...pathologies.map(([nom]) => `pathologie_${nom}`)]];
  for (let rang = 0; rang < parametres.patients; rang++) {
    const cellules = patient(rang, parametres, hasard);
    const atteint = pathologies.map(([, part]) => (hasard() < (cellules.ald === 1 ? 3 : 1) * part ? 1 : 0));
    lignes.push([...colonnesPatients.map((colonne) => cellules[colonne]), ...atteint]);
  }
  return ecrireCsv(lignes);
}
