import { offered, parametersOf } from '../cahier/edition-facts.ts';
import type { HypothesisId, ParameterId } from '../cahier/ids.ts';
import type { Status } from '../cahier/text/provenance.ts';
import { experienceEstInventee, nombreDePatientsInventes } from '../scenario/examples/invented-values.ts';
import { SCORE } from '../scenario/format/bounds.ts';
import { type Chemin, type DocumentScenario, lire, type Vue } from '../scenario/format/document.ts';

const parameters = parametersOf(offered);

/** A number of the scenario that a page lets the reader type. */
export interface Champ {
  readonly id: string;
  readonly nom: string;
  /** What follows the field: its unit, and for a percentage what it is a percentage of. */
  readonly unite: string;
  readonly chemin: (vue: Vue) => Chemin;
  /** The value when the scenario does not give it. */
  readonly defaut?: string;
  /** What must stand beside it, where the scenario leaves out the object that holds it: a mode. */
  readonly avec?: Readonly<Record<string, string>>;
  /** A ratio, typed and shown per cent. */
  readonly pourcent?: true;
  /** Fractions such as 1/3 are accepted. */
  readonly fraction?: true;
  /** The least that it may be, where it may be negative and is no percentage. */
  readonly min?: string;
  /** The bounds of a percentage that is no parameter, as ratios. */
  readonly bornes?: (scenario: DocumentScenario) => readonly [min: string, max: string];
  /** Why a value is refused, where bounds alone do not say it: a French sentence. */
  readonly refus?: (valeur: string, scenario: DocumentScenario, vue: Vue) => string;
  /** The hypothesis that giving it is about. */
  readonly hypothese?: string;
  /** Whether its value is still one that this site has invented. */
  readonly invente?: (scenario: DocumentScenario, vue: Vue) => boolean;
  /** The parameter that it sets: its status is shown, and a changed one is marked. */
  readonly parametre?: ParameterId;
  /** Where its default comes from, of what is no parameter: the same is shown of it. */
  readonly origine?: Origine;
}

/** Where a default comes from. */
export interface Origine {
  readonly status: Status;
  readonly hypothese?: HypothesisId;
}

const annee =
  (cle: string, decalage = 0) =>
  ({ groupement, annee }: Vue): Chemin => [
    'groupements',
    groupement,
    'annees',
    annee + decalage,
    ...cle.split('.'),
  ];

const groupement =
  (cle: string) =>
  ({ groupement: rang }: Vue): Chemin => ['groupements', rang, ...cle.split('.')];

/** The fields that pages share, by id. */
export const champs = {
  depenseReelle: {
    id: 'depenseReelle',
    nom: 'Dépense réelle',
    unite: '€ / patient',
    chemin: annee('depenseReelle'),
    invente: (scenario, vue) => nombreDePatientsInventes(scenario, vue, 'depenseReelle'),
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
      nombreDePatientsInventes(scenario, { groupement, annee: annee - 1 }, 'depenseReelle'),
  },
  depenseAjusteePrecedente: {
    id: 'depenseAjusteePrecedente',
    nom: "Ajustée, l'année d'avant",
    unite: '€ / patient',
    chemin: annee('depenseAjustee', -1),
  },
  patients: {
    id: 'patients',
    nom: 'Patientèle',
    unite: 'patients',
    chemin: annee('patients'),
    invente: (scenario, vue) => nombreDePatientsInventes(scenario, vue, 'patients'),
  },
  score: {
    id: 'score',
    nom: 'Score qualité',
    unite: 'points',
    min: SCORE.min,
    chemin: annee('qualite.score'),
  },
  maximum: {
    id: 'maximum',
    nom: 'Maximum du score',
    unite: 'points',
    chemin: annee('qualite.maximum'),
    defaut: '120',
  },
  experienceNote: {
    id: 'experienceNote',
    nom: "Note d'expérience",
    unite: 'sur 100',
    chemin: annee('qualite.experience.note'),
    invente: (scenario, vue) => experienceEstInventee(scenario, vue, 'note'),
  },
  experienceIntermediaire: {
    id: 'experienceIntermediaire',
    nom: 'Niveau intermédiaire',
    unite: 'sur 100',
    chemin: annee('qualite.experience.intermediaire'),
    hypothese: 'H13',
    invente: (scenario, vue) => experienceEstInventee(scenario, vue, 'intermediaire'),
  },
  experienceCible: {
    id: 'experienceCible',
    nom: 'Cible',
    unite: 'sur 100',
    chemin: annee('qualite.experience.cible'),
    hypothese: 'H13',
    invente: (scenario, vue) => experienceEstInventee(scenario, vue, 'cible'),
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
    pourcent: true,
    chemin: groupement('credits.appreciation'),
    bornes: ({ parametres }) => {
      const maximale = String(parametres?.['appreciationMaximale'] ?? parameters.appreciationMaximale.defaut);
      return [`-${maximale}`, maximale];
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
    avec: { mode: 'facteur' },
    defaut: '1',
    origine: { status: 'hypothese', hypothese: 'H7' },
    bornes: () => ['0', '1'],
    pourcent: true,
    fraction: true,
  },
} as const satisfies Record<string, Champ>;

export type ChampId = keyof typeof champs;

/** Where a field's value goes, and what is written there: with its mode, where the scenario leaves out both. */
export function ecriture(
  { avec, chemin }: Champ,
  scenario: DocumentScenario,
  vue: Vue,
  valeur: string | undefined,
): readonly [Chemin, unknown] {
  const complet = chemin(vue);
  const [objet, cle] = [complet.slice(0, -1), complet.at(-1)];
  if (avec === undefined || cle === undefined || lire(scenario, objet) !== undefined)
    return [complet, valeur];
  return [objet, { ...avec, [cle]: valeur }];
}

/** The field of a parameter of the cahier. */
export function champParametre(id: ParameterId): Champ {
  const { label, defaut, unit, pourcentageDe } = parameters[id];
  const pourcent = pourcentageDe !== undefined && !defaut.includes('/');
  return {
    id,
    nom: label,
    unite: pourcent ? `% ${pourcentageDe}` : unitesParametre[unit],
    chemin: () => ['parametres', id],
    defaut,
    parametre: id,
    ...(pourcent && { pourcent }),
    fraction: true,
  };
}

const unitesParametre = {
  '€': '€',
  '€/patient': '€ / patient',
  patient: 'patients',
  point: 'points',
  an: '',
  '1': '',
} as const;
