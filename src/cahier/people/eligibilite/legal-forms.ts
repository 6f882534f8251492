import type { CitationId } from '../../text/citations/all-citations.ts';
import type { Status } from '../../text/provenance.ts';

type FormeId = 'sisa' | 'gcs' | 'association' | 'autre' | 'convention' | 'enCours' | 'aucune';

/** A form that a group may take, and what it changes according to the text. */
export interface Forme {
  readonly id: FormeId;
  /** As a list of choices names it. */
  readonly nom: string;
  /** Spelt out, and for whom. */
  readonly detail: string;
  readonly receives: string;
  readonly reverse: string;
  readonly status: Status;
  readonly citation: CitationId;
  /** Whether another legal form has to receive the money. */
  readonly receptacle: boolean;
}

const toItself = 'Le groupement lui-même';
const byTheForm =
  "Selon ce que la forme permet ; la partie 7 prévoit de déroger aux règles du partage d'honoraires entre professionnels de santé";

/** The forms that the cahier names, then what its « notamment » leaves open. */
export const legalFormList: readonly Forme[] = [
  {
    id: 'sisa',
    nom: 'SISA',
    detail: 'Société interprofessionnelle de soins ambulatoires',
    receives: toItself,
    reverse: byTheForm,
    status: 'texte',
    citation: 'formeUnique',
    receptacle: false,
  },
  {
    id: 'gcs',
    nom: 'GCS',
    detail: 'Groupement de coopération sanitaire',
    receives: toItself,
    reverse:
      "La partie 7 prévoit une dérogation pour que l'intéressement puisse être redistribué aux membres, pour la durée de l'expérimentation",
    status: 'texte',
    citation: 'derogationGcs',
    receptacle: false,
  },
  {
    id: 'association',
    nom: 'Association loi de 1901',
    detail: 'Existante, ou créée pour le projet',
    receives: toItself,
    reverse: byTheForm,
    status: 'texte',
    citation: 'formeUnique',
    receptacle: false,
  },
  {
    id: 'autre',
    nom: 'Autre forme juridique',
    detail: 'La liste du cahier est ouverte : « notamment »',
    receives: toItself,
    reverse: byTheForm,
    status: 'deduit',
    citation: 'formesJuridiques',
    receptacle: false,
  },
  {
    id: 'convention',
    nom: 'Convention entre les membres',
    detail: 'Sans forme juridique commune',
    receives: "L'une des formes juridiques existantes",
    reverse: 'Selon les modalités précisées dans la convention',
    status: 'texte',
    citation: 'formeConvention',
    receptacle: true,
  },
  {
    id: 'enCours',
    nom: 'Forme en cours de constitution',
    detail: 'En attendant, une convention (note 2)',
    receives: "L'une des formes juridiques existantes",
    reverse: 'Selon les modalités précisées dans la convention',
    status: 'texte',
    citation: 'note2',
    receptacle: true,
  },
];
