import type { Document } from '../arbitrary.ts';

const doubled = (text: string, most: number): string => {
  const value = Number(text) * 1.25 + 3;
  return String(Math.round(Math.min(value, most) * 100) / 100);
};

/** The same groupements and years, with other parameters, options, envelope, patients and spending: what an auditor tries. */
export function alteredDocument(document: Document): Document {
  const { parametres = {}, options, groupements } = document;
  return {
    ...document,
    parametres: {
      ...parametres,
      tunnel: '0.03',
      coefficientEcart: '2/7',
      coefficientPartage: '0.6',
      modulationMaximale: '0.35',
      plancherDegradation: '-0.25',
      creditsForfait: '200000/3',
    },
    options: {
      recuperation: options?.recuperation === 'solde' ? 'excedent' : 'solde',
      evolution: options?.evolution === 'triennale' ? 'annuelle' : 'triennale',
    },
    enveloppe:
      document.enveloppe?.mode === 'portefeuille'
        ? { mode: 'facteur', facteur: '3/4' }
        : { mode: 'portefeuille' },
    groupements: groupements.map((groupement) => ({
      ...groupement,
      annees: groupement.annees.map((year) => ({
        ...year,
        patients: Math.min(Math.round(Number(year.patients) * 1.5) + 7, 60_000),
        depenseReelle: doubled(String(year.depenseReelle), 5000),
        depenseAjustee: doubled(String(year.depenseAjustee), 4900),
      })),
    })),
  };
}
