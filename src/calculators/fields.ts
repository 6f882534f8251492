import { boundsOf, offered, parametersOf } from '../cahier/edition-facts.ts';
import type { HypothesisId, ParameterId } from '../cahier/ids.ts';
import type { Status } from '../cahier/text/provenance.ts';
import type { Bounds } from '../formula/bounds.ts';
import { inventedPatientCount, isInventedExperience } from '../scenario/examples/invented-values.ts';
import { WHOLE_SCORE } from '../scenario/format/bounds.ts';
import type {
  DocumentScenario,
  DottedPath,
  Path,
  TypedGroupement,
  TypedYear,
  View,
} from '../scenario/format/scenario-document.ts';
import { trendStart } from '../scenario/format/trend.ts';

const parameters = parametersOf(offered);

/** A number of the scenario that a page lets the reader type. */
export interface Field {
  readonly id: string;
  readonly nom: string;
  /** What follows the field: its unit, and for a percentage what it is a percentage of. */
  readonly unite: string;
  readonly chemin: (vue: View) => Path;
  /** The value when the scenario does not give it. */
  readonly defaultValue?: string;
  /** What must stand beside it, where the scenario leaves out the object that holds it: a mode. */
  readonly withIt?: Readonly<Record<string, string>>;
  /** A ratio, typed and shown per cent. */
  readonly percent?: true;
  /** Fractions such as 1/3 are accepted. */
  readonly fraction?: true;
  /** The least that it may be, where it may be negative and is no percentage. */
  readonly min?: string;
  /** The bounds of a percentage that is no parameter, as ratios. */
  readonly bounds?: (scenario: DocumentScenario) => Bounds;
  /** Why a value is refused, where bounds alone do not say it: a French sentence. */
  readonly refus?: (valeur: string, scenario: DocumentScenario, vue: View) => string;
  /** The hypothesis that giving it is about. */
  readonly hypothese?: string;
  /** Whether its value is still one that this site has invented. */
  readonly invente?: (scenario: DocumentScenario, vue: View) => boolean;
  /** A masculine name, « niveau », « objectif »: what is invented of it agrees; the others are values, expenses, notes. */
  readonly masculine?: true;
  /** The parameter that it sets: its status is shown, and a changed one is marked. */
  readonly parameter?: ParameterId;
  /** The year from whose results on that parameter has this value, where it is not that of all years; and its value before, where that is a number. */
  readonly since?: {
    readonly year: string;
    readonly before?: string;
    /** The values by year without it. */
    readonly without: (scenario: DocumentScenario) => DocumentScenario['parametresParAnnee'] | undefined;
  };
  /** Where its default comes from, of what is no parameter: the same is shown of it. */
  readonly origine?: Origin;
}

/** Where a default comes from. */
export interface Origin {
  readonly status: Status;
  readonly hypothese?: HypothesisId;
}

const annee =
  (cle: DottedPath<TypedYear>, shift = 0) =>
  ({ groupement, annee }: View): Path => [
    'groupements',
    groupement,
    'annees',
    annee + shift,
    ...cle.split('.'),
  ];

const groupement =
  (cle: DottedPath<TypedGroupement>) =>
  ({ groupement: rank }: View): Path => ['groupements', rank, ...cle.split('.')];

/** The year that the trend of a results year starts from. */
const departView = ({ groupement, annee }: View): View => ({ groupement, annee: trendStart(annee) });

/** The fields that pages share, by id. */
export const fields = {
  depenseReelle: {
    id: 'depenseReelle',
    nom: 'Dépense réelle',
    unite: '€ / patient',
    chemin: annee('depenseReelle'),
    invente: (scenario, vue) => inventedPatientCount(scenario, vue, 'depenseReelle'),
  },
  depenseAjustee: {
    id: 'depenseAjustee',
    nom: 'Dépense ajustée',
    unite: '€ / patient',
    chemin: annee('depenseAjustee'),
  },
  depenseReellePrecedente: {
    id: 'depenseReellePrecedente',
    nom: "Réelle, l'année d'avant",
    unite: '€ / patient',
    chemin: annee('depenseReelle', -1),
    invente: (scenario, { groupement, annee }) =>
      inventedPatientCount(scenario, { groupement, annee: annee - 1 }, 'depenseReelle'),
  },
  depenseAjusteePrecedente: {
    id: 'depenseAjusteePrecedente',
    nom: "Ajustée, l'année d'avant",
    unite: '€ / patient',
    chemin: annee('depenseAjustee', -1),
  },
  depenseReelleDepart: {
    id: 'depenseReelleDepart',
    nom: 'Réelle, au départ de la tendance',
    unite: '€ / patient',
    chemin: (vue) => annee('depenseReelle')(departView(vue)),
    invente: (scenario, vue) => inventedPatientCount(scenario, departView(vue), 'depenseReelle'),
  },
  depenseAjusteeDepart: {
    id: 'depenseAjusteeDepart',
    nom: 'Ajustée, au départ de la tendance',
    unite: '€ / patient',
    chemin: (vue) => annee('depenseAjustee')(departView(vue)),
  },
  patients: {
    id: 'patients',
    nom: 'Patientèle',
    unite: 'patients',
    chemin: annee('patients'),
    invente: (scenario, vue) => inventedPatientCount(scenario, vue, 'patients'),
  },
  score: {
    id: 'score',
    nom: 'Score qualité',
    unite: 'points',
    min: boundsOf(offered).scoreDonne.min,
    chemin: annee('qualite.score'),
  },
  maximum: {
    id: 'maximum',
    nom: 'Maximum du score',
    unite: 'points',
    chemin: annee('qualite.maximum'),
    defaultValue: WHOLE_SCORE,
  },
  experienceNote: {
    id: 'experienceNote',
    nom: "Note d'expérience",
    unite: 'sur 100',
    chemin: annee('qualite.experience.note'),
    invente: (scenario, vue) => isInventedExperience(scenario, vue, 'note'),
  },
  experienceIntermediaire: {
    id: 'experienceIntermediaire',
    nom: 'Niveau intermédiaire',
    unite: 'sur 100',
    chemin: annee('qualite.experience.intermediaire'),
    hypothese: 'H13',
    invente: (scenario, vue) => isInventedExperience(scenario, vue, 'intermediaire'),
    masculine: true,
  },
  experienceCible: {
    id: 'experienceCible',
    nom: 'Cible',
    unite: 'sur 100',
    chemin: annee('qualite.experience.cible'),
    hypothese: 'H13',
    invente: (scenario, vue) => isInventedExperience(scenario, vue, 'cible'),
  },
  premiereAnnee: {
    id: 'premiereAnnee',
    nom: 'Première année',
    unite: '',
    chemin: groupement('premiereAnnee'),
  },
  creditsPatients: {
    id: 'creditsPatients',
    nom: 'Patientèle au lancement',
    unite: 'patients',
    chemin: groupement('credits.patients'),
  },
  creditsAppreciation: {
    id: 'creditsAppreciation',
    nom: 'Appréciation du projet',
    unite: '% du forfait',
    percent: true,
    chemin: groupement('credits.appreciation'),
    bounds: ({ parametres }) => {
      const maximal = String(
        parametres?.['appreciationMaximale'] ?? parameters.appreciationMaximale.defaultValue,
      );
      return { min: `-${maximal}`, max: maximal };
    },
  },
  creditsMontant: {
    id: 'creditsMontant',
    nom: 'Montant des crédits',
    unite: '€',
    chemin: groupement('credits.montant'),
  },
  facteur: {
    id: 'facteur',
    nom: "Facteur de l'enveloppe",
    unite: "% de l'intéressement plafonné",
    chemin: () => ['enveloppe', 'facteur'],
    withIt: { mode: 'facteur' },
    defaultValue: '1',
    origine: { status: 'hypothese', hypothese: 'H7' },
    bounds: () => boundsOf(offered).facteurDonne,
    percent: true,
    fraction: true,
  },
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;

/** The field of a parameter of the cahier. */
export function parameterField(id: ParameterId): Field {
  const { label, defaultValue, unit, percentageOf } = parameters[id];
  const percent = percentageOf !== undefined && !defaultValue.includes('/');
  return {
    id,
    nom: label,
    unite: percent ? `% ${percentageOf}` : parameterUnits[unit],
    chemin: () => ['parametres', id],
    defaultValue,
    parameter: id,
    ...(percent && { percent }),
    fraction: true,
  };
}

const parameterUnits = {
  '€': '€',
  '€/patient': '€ / patient',
  patient: 'patients',
  point: 'points',
  an: '',
  '1': '',
} as const;
