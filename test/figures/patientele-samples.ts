import type { AttributionData } from '../../src/figures/attribution/table.ts';
import type { Poste, PostesData } from '../../src/figures/postes/table.ts';

const condition = (nom: string, valeur: string, remplie: boolean) => ({ nom, valeur, remplie });

/** A patient before the two criteria: whether each of the five conditions is met, in order. */
export function attributionSample(met: readonly boolean[], compte: boolean): AttributionData {
  const [sansAme = false, medecin = false, soin = false, jeune = false, vu = false] = met;
  return {
    ame: condition("Sans l'AME ?", sansAme ? 'oui' : 'non', sansAme),
    criteres: [
      {
        titre: 'Premier critère',
        conditions: [
          condition('Médecin traitant ?', medecin ? 'du groupement' : 'non, ou ailleurs', medecin),
          condition('Un soin remboursé ?', soin ? "10\u202f000 dans l'année" : "0 dans l'année", soin),
        ],
      },
      {
        titre: 'Second critère',
        conditions: [
          condition('Moins de 16 ans ?', jeune ? '9 ans' : '103 ans', jeune),
          condition('Deux consultations ?', vu ? "1\u202f000 dans l'année" : "1 dans l'année", vu),
        ],
      },
    ],
    compte,
  };
}

const NOMS = [
  'Soins de ville',
  'Médicaments',
  'Hôpital public',
  'Hôpital privé',
  'Indemnités journalières',
  'Invalidité',
  'Séjours médico-sociaux',
  'Reste à charge du patient',
];

/** Spending per patient by item, for a thousand of them: the first four count. */
export function postesSample(moyennes: readonly number[]): PostesData {
  const comptee = moyennes.slice(0, 4).reduce((sum, moyenne) => sum + moyenne, 0);
  return {
    postes: moyennes.map(
      (moyenne, rang): Poste => ({
        nom: NOMS[rang] ?? '',
        compte: rang < 4,
        total: moyenne * 1000,
        moyenne,
        part: rang < 4 && comptee > 0 ? moyenne / comptee : null,
      }),
    ),
    dequi: 'de votre patientèle',
  };
}
