import { attribution } from '../../../src/figures/attribution/drawing.ts';
import { type AttributionData, attributionTable } from '../../../src/figures/attribution/table.ts';
import { depensePatient } from '../../../src/figures/depense-patient/drawing.ts';
import { depensePatientTable } from '../../../src/figures/depense-patient/table.ts';
import { postes } from '../../../src/figures/postes/drawing.ts';
import { type Poste, type PostesData, postesTable } from '../../../src/figures/postes/table.ts';
import { type Sample, sample } from './sample.ts';

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

const countedPostes = ['Soins de ville', 'Médicaments', 'Hôpital public', 'Hôpital privé'];

const postesOutside = ['Indemnités journalières', 'Invalidité', 'Séjours médico-sociaux', 'Reste à charge'];

/** A patient's spending, by hand: the four items that count, the four that do not. */
function depenseSample(countedItems: readonly number[], leftAside: readonly number[]) {
  const somme = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
  const postes = (names: readonly string[], amounts: readonly number[], compte: boolean) =>
    names.map((nom, i) => ({ nom, compte, montant: amounts[i] ?? 0 }));
  return {
    postes: [...postes(countedPostes, countedItems, true), ...postes(postesOutside, leftAside, false)],
    comptee: somme(countedItems),
    uncounted: somme(leftAside),
  };
}

export const patienteleSamples: readonly Sample[] = [
  sample(
    'depense-patient',
    depensePatient,
    depensePatientTable,
    depenseSample([1240, 385.5, 3900, 0], [1150, 0, 0, 210]),
  ),
  sample(
    'depense-patient-hors',
    depensePatient,
    depensePatientTable,
    depenseSample([0, 0, 0, 0], [6000, 0, 0, 0]),
  ),
  sample(
    'depense-patient-tout',
    depensePatient,
    depensePatientTable,
    depenseSample([1900, 1100, 40_000, 3200.4], [900, 9800, 24_000, 8000]),
  ),
  sample(
    'depense-patient-rien',
    depensePatient,
    depensePatientTable,
    depenseSample([0, 0, 0, 0], [0, 0, 0, 0]),
  ),
  sample(
    'attribution',
    attribution,
    attributionTable,
    attributionSample([true, false, true, true, true], true),
  ),
  sample(
    'attribution-ame',
    attribution,
    attributionTable,
    attributionSample([false, true, true, false, true], false),
  ),
  sample(
    'postes',
    postes,
    postesTable,
    postesSample([964.69, 513.2, 719.38, 257.41, 113.66, 126.52, 126.93, 222.1]),
  ),
  sample('postes-comptes', postes, postesTable, postesSample([0, 0, 0, 0])),
];
