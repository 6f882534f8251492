import { type Cellule, type Row, writeCsv, writeRows } from '../../tables/table-writer.ts';
import { MODEL_PREFIX } from '../invented/invented-ids.ts';
import type { Register } from './decision-log.ts';
import { decisionWords } from './decision-words.ts';
import { type PatientColumn, patientsColumns } from './patients-table.ts';

/** Two patients of the template, invented, and that say so: a CSV file has no other place for an example. */
const examples: readonly Readonly<Record<PatientColumn, Cellule>>[] = [
  {
    id: `${MODEL_PREFIX}1-A-SUPPRIMER`,
    age: 40,
    sexe: 'F',
    ald: 0,
    cmuc: 0,
    acs: 0,
    ame: 0,
    medecin_traitant_du_groupement: 1,
    apl: { nombre: '3.5' },
    defavorisation: { nombre: '-0.5' },
    remboursements: 10,
    consultations_groupement: 3,
    soins_de_ville: { nombre: '100.50' },
    medicaments: 50,
    hopital_public: 0,
    hopital_prive: 0,
    indemnites_journalieres: 0,
    invalidite: 0,
    medico_social: 0,
    reste_a_charge: { nombre: '20.25' },
  },
  {
    id: `${MODEL_PREFIX}2-A-SUPPRIMER`,
    age: 10,
    sexe: 'H',
    ald: 0,
    cmuc: 1,
    acs: 0,
    ame: 0,
    medecin_traitant_du_groupement: 0,
    apl: 3,
    defavorisation: 1,
    remboursements: 4,
    consultations_groupement: 2,
    soins_de_ville: 80,
    medicaments: 20,
    hopital_public: 0,
    hopital_prive: 0,
    indemnites_journalieres: 0,
    invalidite: 0,
    medico_social: 0,
    reste_a_charge: 0,
  },
];

/** A table to fill in, one line a patient: the header, and two invented lines to be replaced. */
export const patientsTemplateCsv = (): string =>
  writeCsv([
    patientsColumns,
    ...examples.map((example) => patientsColumns.map((colonne) => example[colonne])),
  ]);

/** Lines written at a time: a million arrays at once would fill the memory. */
const PIECE = 10_000;

/** What became of each line that was read whole, in French words. */
export function csvDecisions(register: Register): string {
  const pieces = [writeCsv([['Ligne', 'id', 'Décision']])];
  for (let debut = 0; debut < register.nombre; debut += PIECE) {
    const end = Math.min(register.nombre, debut + PIECE);
    const lignes: Row[] = [];
    for (let rank = debut; rank < end; rank++) {
      const { row, id, decision } = register.read(rank);
      lignes.push([row, id, decisionWords[decision]]);
    }
    pieces.push(writeRows(lignes));
  }
  return pieces.join('');
}
