import type { CitationId } from '../../text/citations/all-citations.ts';

export type PosteId =
  | 'soinsDeVille'
  | 'medicaments'
  | 'hopitalPublic'
  | 'hopitalPrive'
  | 'indemnitesJournalieres'
  | 'invalidite'
  | 'medicoSocial'
  | 'resteACharge';

/** One item of a patient's spending over a year. */
export interface Poste {
  readonly id: PosteId;
  /** The column of a table of patients that holds it. */
  readonly colonne: string;
  readonly nom: string;
  readonly compte: boolean;
  readonly citation: CitationId;
}

/** The items of a table of patients: the four that count, then the four that do not. */
export const postes: readonly Poste[] = [
  {
    id: 'soinsDeVille',
    colonne: 'soins_de_ville',
    nom: 'Soins de ville',
    compte: true,
    citation: 'depenseReelleInclusions',
  },
  {
    id: 'medicaments',
    colonne: 'medicaments',
    nom: 'Médicaments',
    compte: true,
    citation: 'depenseReelleInclusions',
  },
  {
    id: 'hopitalPublic',
    colonne: 'hopital_public',
    nom: 'Hôpital public',
    compte: true,
    citation: 'depenseReelleInclusions',
  },
  {
    id: 'hopitalPrive',
    colonne: 'hopital_prive',
    nom: 'Hôpital privé',
    compte: true,
    citation: 'depenseReelleInclusions',
  },
  {
    id: 'indemnitesJournalieres',
    colonne: 'indemnites_journalieres',
    nom: 'Indemnités journalières',
    compte: false,
    citation: 'depenseReelleExclusions',
  },
  {
    id: 'invalidite',
    colonne: 'invalidite',
    nom: 'Invalidité',
    compte: false,
    citation: 'depenseReelleExclusions',
  },
  {
    id: 'medicoSocial',
    colonne: 'medico_social',
    nom: 'Séjours médico-sociaux',
    compte: false,
    citation: 'depenseReelleExclusions',
  },
  {
    id: 'resteACharge',
    colonne: 'reste_a_charge',
    nom: 'Reste à charge',
    compte: false,
    citation: 'resteACharge',
  },
];
