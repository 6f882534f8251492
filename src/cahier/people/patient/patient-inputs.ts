import { input } from '../../../formula/build.ts';

/* What is known of one patient over one year: the columns of a table of patients (/formats/). */

export const age = input({ id: 'age', label: 'Âge', symbol: { base: 'âge' }, unit: 'an' });

/** 1 for a woman, 0 for a man. */
export const femme = input({
  id: 'femme',
  label: 'Femme',
  symbol: { base: 'femme' },
  unit: '1',
  choice: true,
});

/** « ALD 1 »: read as « has a long-term illness » (H17). */
export const ald = input({
  id: 'ald',
  label: 'Affection de longue durée (ALD)',
  symbol: { base: 'ALD 1' },
  unit: '1',
  choice: true,
});

export const cmuc = input({ id: 'cmuc', label: 'CMU-C', symbol: { base: 'CMU-C' }, unit: '1', choice: true });

export const acs = input({ id: 'acs', label: 'ACS', symbol: { base: 'ACS' }, unit: '1', choice: true });

export const ame = input({ id: 'ame', label: 'AME', symbol: { base: 'AME' }, unit: '1', choice: true });

/** Accessibility of doctors where the patient lives. */
export const apl = input({
  id: 'apl',
  label: 'APL de la commune',
  symbol: { base: 'APL' },
  unit: '1',
});

export const medecinTraitant = input({
  id: 'medecinTraitant',
  label: 'Médecin traitant dans le groupement',
  symbol: { base: 'médecin traitant' },
  unit: '1',
  choice: true,
});

export const remboursements = input({
  id: 'remboursements',
  label: "Remboursements dans l'année",
  symbol: { base: 'remboursements' },
  unit: '1',
});

export const consultations = input({
  id: 'consultations',
  label: "Consultations dans l'année avec un médecin du groupement",
  symbol: { base: 'consultations' },
  unit: '1',
});

const depense = (id: string, label: string, sub: string) =>
  input({ id, label, symbol: { base: 'd', sub }, unit: '€/patient' });

export const soinsDeVille = depense('soinsDeVille', 'Soins de ville', 'ville');
export const medicaments = depense('medicaments', 'Médicaments', 'médicaments');
export const hopitalPublic = depense('hopitalPublic', 'Hôpital public', 'public');
export const hopitalPrive = depense('hopitalPrive', 'Hôpital privé', 'privé');

/** The age as a variable of a model: a number of years that a coefficient multiplies. */
export const ageInYears = input({ id: 'age', label: 'Âge, en années', symbol: { base: 'âge' }, unit: '1' });
