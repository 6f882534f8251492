import type { AttributionData } from '../../src/figures/attribution/table.ts';
import type { Poste, PostesData } from '../../src/figures/postes/table.ts';

const condition = (nom: string, valeur: string, fulfilled: boolean) => ({ nom, valeur, fulfilled });

/** A patient before the two criteria: whether each of the five conditions is met, in order. */
export function attributionSample(met: readonly boolean[], compte: boolean): AttributionData {
  const [withoutAme = false, doctor = false, care = false, young = false, viewed = false] = met;
  return {
    ame: condition("Sans l'AME ?", withoutAme ? 'oui' : 'non', withoutAme),
    criteria: [
      {
        title: 'Premier critère',
        conditions: [
          condition('Médecin traitant ?', doctor ? 'du groupement' : 'non, ou ailleurs', doctor),
          condition('Un soin remboursé ?', care ? "10\u202f000 dans l'année" : "0 dans l'année", care),
        ],
      },
      {
        title: 'Second critère',
        conditions: [
          condition('Moins de 16 ans ?', young ? '9 ans' : '103 ans', young),
          condition('Deux consultations ?', viewed ? "1\u202f000 dans l'année" : "1 dans l'année", viewed),
        ],
      },
    ],
    compte,
  };
}

const NAMES = [
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
  const counted = moyennes.slice(0, 4).reduce((sum, moyenne) => sum + moyenne, 0);
  return {
    postes: moyennes.map(
      (moyenne, rank): Poste => ({
        nom: NAMES[rank] ?? '',
        compte: rank < 4,
        total: moyenne * 1000,
        moyenne,
        part: rank < 4 && counted > 0 ? moyenne / counted : null,
      }),
    ),
    ofWhom: 'de votre patientèle',
  };
}
