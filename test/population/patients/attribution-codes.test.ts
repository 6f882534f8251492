import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parAge, parMedecinTraitant, retained } from '../../../src/cahier/people/patient/patientele.ts';
import type { Rule } from '../../../src/formula/node.ts';
import { Exact, exact } from '../../../src/formula/read/exact.ts';
import { attributeCode, decisions, isRetained } from '../../../src/population/patients/attribution-codes.ts';
import type { Decision } from '../../../src/population/patients/patients-table.ts';
import { attribution } from '../../../src/population/patients/shown-attribution.ts';
import { decisionsOf, importedOf } from './tables.ts';

/** Médecin traitant, reimbursements, age, consultations, what becomes of who has not the AME. */
const truth: readonly (readonly [0 | 1, 0 | 1, 15 | 16, 1 | 2, Decision])[] = [
  [0, 0, 15, 1, 'horsCriteres'],
  [0, 0, 15, 2, 'moinsDe16Ans'],
  [0, 0, 16, 1, 'horsCriteres'],
  [0, 0, 16, 2, 'horsCriteres'],
  [0, 1, 15, 1, 'horsCriteres'],
  [0, 1, 15, 2, 'moinsDe16Ans'],
  [0, 1, 16, 1, 'horsCriteres'],
  [0, 1, 16, 2, 'horsCriteres'],
  [1, 0, 15, 1, 'sansRemboursement'],
  [1, 0, 15, 2, 'moinsDe16Ans'],
  [1, 0, 16, 1, 'sansRemboursement'],
  [1, 0, 16, 2, 'sansRemboursement'],
  [1, 1, 15, 1, 'medecinTraitant'],
  [1, 1, 15, 2, 'medecinTraitant'],
  [1, 1, 16, 1, 'medecinTraitant'],
  [1, 1, 16, 2, 'medecinTraitant'],
];

describe('the attribution of a patient', () => {
  test.each(truth)(
    'médecin traitant %d, reimbursements %d, age %d, consultations %d: %s; with the AME, out',
    async (doctor, reimbursements, age, consultations, decision) => {
      const patient = {
        medecin_traitant_du_groupement: String(doctor),
        remboursements: String(reimbursements),
        age: String(age),
        consultations_groupement: String(consultations),
      };
      const result = await importedOf(patient, { ...patient, ame: '1' });
      expect(decisionsOf(result)).toEqual([decision, 'ame']);
      const kept = isRetained(decisions.indexOf(decision)) ? 1 : 0;
      expect(result.retenus.total).toBe(kept);
      expect(result.exclus.ame).toBe(1);
    },
  );

  const patients = fc.record({
    age: fc.integer({ min: 0, max: 130 }).chain((age) => fc.constantFrom(age, 15, 16)),
    ame: fc.constantFrom(0, 1),
    medecinTraitant: fc.constantFrom(0, 1),
    remboursements: fc.integer({ min: 0, max: 3 }),
    consultations: fc.integer({ min: 0, max: 4 }),
  });

  test('attributeCode() says of any patient what the rules of the cahier say', () => {
    const program = exact([parMedecinTraitant, parAge, retained]);
    fc.assert(
      fc.property(patients, (patient) => {
        const { age, ame, medecinTraitant, remboursements, consultations } = patient;
        const decision = decisions[attributeCode(age, ame, medecinTraitant, remboursements, consultations)];
        const inputs = Object.fromEntries(
          Object.entries(patient).map(([id, value]) => [id, new Exact(value)]),
        );
        const table = program.run({}, [{ inputs, group: 0 }]);
        const holds = (rule: Rule): boolean => table.value(rule, 0).equals(1);
        const texts = Object.fromEntries(Object.entries(patient).map(([id, value]) => [id, String(value)]));
        expect(decision).toBe(attribution(texts as Parameters<typeof attribution>[0]).decision);
        expect(decision === 'medecinTraitant' || decision === 'moinsDe16Ans').toBe(holds(retained));
        expect(decision === 'medecinTraitant').toBe(ame === 0 && holds(parMedecinTraitant));
        expect(decision === 'moinsDe16Ans').toBe(ame === 0 && holds(parAge) && !holds(parMedecinTraitant));
        expect(decision === 'ame').toBe(ame === 1);
        expect(decision === 'sansRemboursement').toBe(
          !holds(retained) && ame === 0 && medecinTraitant === 1 && remboursements === 0,
        );
      }),
      { numRuns: 500 },
    );
  });
});
