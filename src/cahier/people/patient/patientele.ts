import { atLeast, cases, lessThan, literal, rule, step, when } from '../../../formula/build.ts';
import { one } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { age, ame, consultations, medecinTraitant, remboursements } from './patient-inputs.ts';

const source = origin({ status: 'texte', section: 'partie 8-II-1', citations: ['patientele'] });

const unPatient = literal('1', 'patient');
const nobody = literal('0', 'patient');

/** The age under which the second criterion holds. */
export const AGE_LIMIT = '16';

/** The consultations that it asks for. */
export const REQUESTED_CONSULTATIONS = '2';

export const parMedecinTraitant = step({
  id: 'parMedecinTraitant',
  label: 'Par le médecin traitant',
  symbol: { base: 'm' },
  unit: 'patient',
  origin: source,
  formula: cases(
    [
      when(lessThan(medecinTraitant, one), nobody, "Aucun médecin du groupement n'est son médecin traitant", {
        condition: "si son médecin traitant n'est pas du groupement",
      }),
      when(lessThan(remboursements, one), nobody, "Aucun soin ne lui a été remboursé dans l'année"),
    ],
    unPatient,
    'Médecin traitant dans le groupement, et au moins un remboursement : le premier critère est rempli',
  ),
});

export const parAge = step({
  id: 'parAge',
  label: 'Par les consultations, avant 16 ans',
  symbol: { base: 'e' },
  unit: 'patient',
  origin: source,
  formula: cases(
    [
      when(atLeast(age, literal(AGE_LIMIT, 'an')), nobody, "16 ans ou plus : ce critère n'est pas pour lui"),
      when(
        lessThan(consultations, literal(REQUESTED_CONSULTATIONS, '1')),
        nobody,
        "Moins de deux consultations avec un médecin du groupement dans l'année",
      ),
    ],
    unPatient,
    'Moins de 16 ans, et au moins deux consultations : le second critère est rempli',
  ),
});

/** Whether a patient is one of the group's: 1 or 0. The AME comes first: who benefits from it is counted nowhere. */
export const retained = rule({
  id: 'retenu',
  label: 'Patient du groupement',
  symbol: { base: 'r' },
  unit: 'patient',
  // The two criteria are the text's; that the AME is left out of a group's patients too is H20.
  origin: origin({
    status: 'texte',
    section: 'partie 8-II-1 et annexe 4',
    citations: ['patientele', 'ame'],
    hypotheses: ['H20'],
  }),
  formula: cases(
    [
      when(
        atLeast(ame, one),
        nobody,
        "Bénéficiaire de l'AME : l'annexe 4 le laisse hors des simulations, et nous hors de la patientèle",
        { condition: "si le patient bénéficie de l'AME" },
      ),
      when(atLeast(parMedecinTraitant, unPatient), unPatient, 'Compté, par son médecin traitant'),
      when(atLeast(parAge, unPatient), unPatient, 'Compté, par son âge et ses consultations'),
    ],
    nobody,
    "Aucun des deux critères n'est rempli : il n'est pas compté",
  ),
});
