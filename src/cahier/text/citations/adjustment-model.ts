import type { CitationGroup } from './citation.ts';

/** The adjustment model: how annexe 4 says that it was made. */
export const model = {
  modeleRegression: {
    document: '002',
    section: 'annexe 4',
    texte:
      'Afin de comparer les dépenses du groupement par rapport au national, un modèle d’ajustement a été réalisé. Il repose sur un modèle de régression, construit à partir d’un échantillon d’au moins 100 000 patients tirés aléatoirement dans les bases de données nationales. La valeur à expliquer est la dépense réelle pour un patient à partir des variables explicatives suivantes :\nCaractéristiques du patient : âge, sexe, ALD\nCaractéristiques socio-économiques du patient : affiliation CMU-C, ACS\nCaractéristiques géographiques : indicateur d’accessibilité potentielle localisée (APL) de la commune de résidence, indice de défavorisation de la commune de résidence',
    highlighted: ['un modèle de régression', 'un échantillon d’au moins 100 000 patients'],
  },
  modeleApprentissage: {
    document: '002',
    section: 'annexe 4',
    texte:
      'La patientèle nationale a été divisée en un échantillon d’apprentissage (70%) sur lequel le modèle est construit, et un échantillon test (30%), sur lequel la performance explicative du modèle a été évaluée.',
    highlighted: ['(70%) sur lequel le modèle est construit', '(30%)'],
  },
  modeleDefavorisation: {
    document: '002',
    section: 'annexe 4',
    texte:
      'Toutes les caractéristiques testées ont finalement été incluses dans le modèle à l’exception de l’indice de défavorisation qui ne permettait pas d’améliorer le pouvoir explicatif car l’information apportée par cette variable était redondante avec celle apportée par l’APL de la commune.',
    highlighted: ['redondante avec celle apportée par l’APL de la commune'],
  },
  modelePremiereVersion: {
    document: '002',
    section: 'annexe 4',
    texte:
      'Ce modèle d’ajustement n’est qu’une première version vouée à être améliorée en incluant d’autres variables explicatives.',
    highlighted: ['une première version vouée à être améliorée'],
  },
} as const satisfies CitationGroup;
