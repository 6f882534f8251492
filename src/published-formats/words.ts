import { offered, parametersOf } from '../cahier/edition-facts.ts';
import { type HypothesisId, parameterIds } from '../cahier/ids.ts';
import { statuses } from '../cahier/text/provenance.ts';
import { unitLabel } from '../french/units.ts';
import type { Words } from './json-schema.ts';

const parameters = parametersOf(offered);

/** The words of what a document says of its rules: a saved scenario and results alike. */
export const rulesWords = {
  'regles.cahier': ['Cahier des charges', "L'édition dont les règles sont appliquées."],
  'regles.version': ['Version', 'Celle du programme.'],
  'regles.empreinte': [
    'Empreinte',
    'Les règles et toutes leurs valeurs de départ, en 32 chiffres hexadécimaux : la même pour les mêmes règles, sur toute machine ; une autre dès que change une formule ou une valeur.',
  ],
  'regles.modifies': [
    'Ce qui est modifié',
    'Les identifiants des valeurs qui ne sont pas celles du cahier, ou les nôtres quand il les laisse ouvertes : des paramètres, puis « options.recuperation », « options.evolution » et « enveloppe ».',
  ],
} as const satisfies Readonly<Record<string, readonly [title: string, description: string]>>;

/** The words of a scenario, by path: what it is called, then what it means, its unit first. */
const scenario: Readonly<Record<string, readonly [title: string, description: string]>> = {
  format: ['Format', 'Le nom et la version de ce format.'],
  cahier: ['Cahier des charges', "L'édition dont les règles sont appliquées : la seule, pour l'instant."],
  id: [
    'Identifiant',
    "Le nom que vous donnez au scénario : répété dans les résultats et les erreurs, il n'entre dans aucun calcul. Texte de 120 caractères au plus.",
  ],
  note: ['Note', 'Un texte libre, gardé avec le scénario, sans effet. 10 000 caractères au plus.'],
  regles: [
    'Règles',
    "Ce qu'un scénario enregistré dit des règles dont il vient : lu pour dire ce qui a changé depuis, il n'entre dans aucun calcul.",
  ],
  ...rulesWords,
  'regles.valeurs': [
    'Valeurs',
    'Celles de tous les paramètres, quand le scénario a été enregistré : des nombres sans bornes.',
  ],
  parametres: [
    'Paramètres',
    'Ceux dont la valeur change : les autres gardent celle de départ. Certains doivent rester en ordre : creditsMinimum et creditsMaximum, bonusExperienceIntermediaire et bonusExperienceCible, taillePlancher et taillePlafond.',
  ],
  parametresParAnnee: [
    'Paramètres par année',
    "Par année, de 2015 à 2104, les paramètres qui changent à partir des résultats de celle-ci, jusqu'à ce qu'une autre en dise autrement ; ni seuilPatients, ni les sept des crédits d'amorçage. Les bornes et l'ordre valent chaque année.",
  ],
  options: ['Options', 'Les choix que le cahier laisse ouverts.'],
  'enveloppe.facteur': ["Facteur d'enveloppe", 'Une proportion : 1 quand tout est versé.'],
  groupements: ['Groupements', 'De 1 à 1 000, de noms différents.'],
  'groupements[].id': [
    'Identifiant',
    "Le nom que vous donnez au groupement ailleurs : répété dans les résultats, il n'entre dans aucun calcul. Texte de 120 caractères au plus.",
  ],
  'groupements[].nom': [
    'Nom',
    'De 1 à 120 caractères, espaces autour mis à part ; répété tel quel dans les résultats.',
  ],
  'groupements[].premiereAnnee': ['Première année', 'Celle de la phase 1, notée P.'],
  'groupements[].credits.patients': ['Patientèle', 'En patients.'],
  'groupements[].credits.appreciation': [
    'Appréciation du projet',
    'Une proportion du forfait, en plus ou en moins : de −appreciationMaximale à appreciationMaximale. Le cahier ne dit pas qui la donne.',
  ],
  'groupements[].credits.montant': ['Montant', 'En €.'],
  'groupements[].annees': [
    'Années',
    "L'année de base, P − 1, sans qualité ; puis de une à cinq années de résultats, de suite à partir de P.",
  ],
  'groupements[].annees[].annee': ['Année', 'P − 1 pour la première, puis de suite.'],
  'groupements[].annees[].patients': ['Patientèle', 'En patients.'],
  'groupements[].annees[].depenseReelle': ['Dépense réelle', 'En € par patient.'],
  'groupements[].annees[].depenseAjustee': ['Dépense ajustée', 'En € par patient.'],
  'groupements[].annees[].qualite.score': ['Score qualité', 'En points, de −maximum à maximum.'],
  'groupements[].annees[].qualite.maximum': ['Score maximal', 'En points.'],
  'groupements[].annees[].qualite.socles': [
    'Indicateurs socles',
    'Ceux qui comptent cette année, chacun une fois.',
  ],
  'groupements[].annees[].qualite.socles[].numero': ['Numéro', "Celui de l'annexe 1, de 1 à 10."],
  'groupements[].annees[].qualite.carte': ['Indicateurs à la carte', 'Trois au plus, de noms différents.'],
  'groupements[].annees[].qualite.carte[].nom': ['Nom', "Celui de l'indicateur : de 1 à 120 caractères."],
  'groupements[].annees[].qualite.carte[].sens': ['Évolution attendue', 'À la hausse ou à la baisse.'],
  'groupements[].annees[].qualite.experience': [
    'Expérience des patients',
    'null, ou absente, quand elle ne compte pas cette année.',
  ],
  'groupements[].annees[].qualite.experience.note': ['Note moyenne', 'Sur 100.'],
  'groupements[].annees[].qualite.experience.intermediaire': [
    'Niveau intermédiaire',
    'Sur 100, au plus la cible.',
  ],
  'groupements[].annees[].qualite.experience.cible': ['Niveau cible', 'Sur 100.'],
};

/** What each word of a choice means, and the hypothesis that the choice is about: a description tells them all. */
export const choiceWords: Readonly<Record<string, Choice>> = {
  'options.recuperation': {
    title: "Récupération de l'avance",
    senses: {
      excedent: "ce qui dépasse les crédits d'amorçage",
      solde: "tout le solde dès que l'intéressement les dépasse",
    },
    hypothese: 'H9',
  },
  'options.evolution': {
    title: "Différence d'évolution",
    senses: {
      annuelle: "l'année est comparée à la précédente",
      triennale: "l'économie moyenne par an sur les trois dernières années, moins au début",
    },
    hypothese: 'H18',
  },
  enveloppe: {
    title: 'Enveloppe nationale',
    senses: {
      facteur: 'la part versée des intéressements plafonnés est donnée',
      portefeuille: 'elle est calculée sur tous les groupements du scénario',
    },
    hypothese: 'H7',
  },
  'groupements[].credits': {
    title: "Crédits d'amorçage",
    senses: { calcul: 'selon la taille et l’appréciation', montant: 'pris tel quel' },
  },
  'groupements[].annees[].qualite': {
    title: 'Qualité',
    senses: { score: 'un score est donné', indicateurs: 'il est calculé à partir des indicateurs' },
  },
};

interface Choice {
  readonly title: string;
  readonly senses: Readonly<Record<string, string>>;
  readonly hypothese?: HypothesisId;
}

function described({ title, senses, hypothese }: Choice): readonly [title: string, description: string] {
  const told = Object.entries(senses).map(([word, sense]) => `« ${word} » : ${sense}`);
  return [title, `${told.join(' ; ')}${hypothese ? ` (hypothèse ${hypothese})` : ''}.`];
}

const choices = new Map(Object.entries(choiceWords).map(([path, choice]) => [path, described(choice)]));

/** The four values that every indicator has, under their last key. */
const measure: typeof scenario = {
  valeur: ["Valeur de l'année", "Dans l'unité de l'indicateur."],
  precedente: [
    "Valeur de l'année précédente",
    "Dans l'unité de l'indicateur ; 0 quand elle est absente, ce qui n'est permis qu'à un indicateur attendu à la hausse.",
  ],
  intermediaire: [
    'Objectif intermédiaire',
    "Dans l'unité de l'indicateur : sous la cible, s'il est attendu à la hausse, au-dessus sinon.",
  ],
  cible: ['Cible', "Dans l'unité de l'indicateur."],
};

const settings = new Map<string, readonly [title: string, description: string]>(
  parameterIds.flatMap((id) => {
    const { label, unit, status, section, defaultValue } = parameters[id];
    const words = unitLabel(unit);
    const kind = words === '' ? 'Une proportion.' : `En ${words}.`;
    const origin = `Valeur de départ : ${defaultValue} (${statuses[status].nom}, ${section}).`;
    return [
      [`parametres.${id}`, [label, `${kind} ${origin}`]],
      [`regles.valeurs.${id}`, [label, kind]],
    ] as const;
  }),
);

/** The words of a scenario's values; throws on a path without any, so that a new key is not published mute. */
export const scenarioWords: Words = (whole) => {
  // Those of a year are those of all years.
  const path = whole.replace(/^parametresParAnnee\.N\./, 'parametres.');
  const last = path.slice(path.lastIndexOf('.') + 1);
  const isMeasure = /\.(socles|carte)\[\]\.\w+$/.test(path);
  const found =
    scenario[path] ?? choices.get(path) ?? settings.get(path) ?? (isMeasure ? measure[last] : undefined);
  if (found === undefined)
    throw new Error(`no words for "${path}": add them in src/published-formats/words.ts`);
  const [title, description] = found;
  return { title, description };
};
