/* A file of patients generated where it is measured, by DuckDB: plausible enough, and of nobody. */

/** A number of [0, 1) that depends on the patient and on what it is for. */
const draw = (rank: number): string => `((hash(i * 32 + ${rank}) % 1000003) / 1000003.0)`;

/** An amount, €: nothing for some, few high ones. */
const amount = (rank: number, part: number, mean: number): string =>
  `case when ${draw(rank)} < ${part} then round(-ln(1 - ${draw(rank + 1)}) * ${mean}, 2) else 0 end`;

const flag = (rank: number, part: number): string => `cast(${draw(rank)} < ${part} as integer)`;

/** Every column of a table of patients; a few rows have a cell that is refused. */
export const patientsQuery = (patients: number): string => `
select concat('p', i) as id,
  case when i % 100000 = 7 then 131 else cast(floor(${draw(1)} * 96) as integer) end as age,
  case when ${draw(2)} < 0.52 then 'F' else 'H' end as sexe,
  ${flag(3, 0.18)} as ald, ${flag(4, 0.08)} as cmuc, ${flag(5, 0.02)} as acs, ${flag(6, 0.01)} as ame,
  ${flag(7, 0.8)} as medecin_traitant_du_groupement,
  case when i % 100000 = 11 then null else round(1 + 5 * ${draw(8)}, 2) end as apl,
  round(4 * ${draw(9)} - 2, 3) as defavorisation,
  cast(floor(${draw(10)} * 30 * ${draw(11)}) as integer) as remboursements,
  cast(floor(${draw(12)} * 7) as integer) as consultations_groupement,
  ${amount(13, 0.95, 700)} as soins_de_ville, ${amount(15, 0.85, 500)} as medicaments,
  ${amount(17, 0.15, 6000)} as hopital_public, ${amount(19, 0.1, 3000)} as hopital_prive,
  ${amount(21, 0.1, 800)} as indemnites_journalieres, ${amount(23, 0.01, 4000)} as invalidite,
  ${amount(25, 0.02, 9000)} as medico_social, ${amount(27, 0.9, 200)} as reste_a_charge
from range(${patients}) r (i)`;
