import type { CitationGroup } from './citation.ts';

/** Who does what, with which data. */
export const roles = {
  donneesSnds: {
    document: '002',
    section: 'partie 1',
    texte:
      'Afin d’accompagner les groupements dans le ciblage et le pilotage de leurs actions, des données relatives à leur patientèle, issues du Système national des données de santé (SNDS) seront mises à leur disposition […]',
    highlighted: ['des données relatives à leur patientèle'],
  },
  plateformeBut: {
    document: '002',
    section: 'partie 13',
    texte:
      'Elle a pour but la mise en œuvre des rémunérations dérogatoires associées aux expérimentations de l’article 51, la collecte des données nécessaires à leurs évaluations ainsi que le pilotage et le suivi.',
    highlighted: ['la mise en œuvre des rémunérations dérogatoires'],
  },
} as const satisfies CitationGroup;
