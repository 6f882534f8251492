import { offered, parametersOf } from '../cahier/edition-facts.ts';
import type { ParameterId } from '../cahier/ids.ts';
import type { Estimation } from '../scenario/estimate/estimation.ts';
import type { DocumentScenario } from '../scenario/format/document.ts';
import type { QualiteSaisie } from '../scenario/format/typed-quality.ts';
import { nomsEstimation, nomsMarges } from './estimer/question-names.ts';
import { champs } from './fields.ts';

const parameters = parametersOf(offered);

/** Where a value stands, in the reader's words, and the page that has its field. */
export interface Lieu {
  readonly nom: string;
  /** Absent where no page has a field for it. */
  readonly page?: string;
}

interface Lu {
  readonly scenario: DocumentScenario;
  readonly estimation?: Estimation;
}

/** What the fields of a groupement are called; those of a year follow its path. */
const cles: Readonly<Record<string, string>> = {
  nom: nomsEstimation.nom,
  premiereAnnee: champs.premiereAnnee.nom,
  'credits.patients': champs.creditsPatients.nom,
  'credits.appreciation': champs.creditsAppreciation.nom,
  'credits.montant': champs.creditsMontant.nom,
  annees: 'Liste des années',
  annee: 'Année',
  patients: champs.patients.nom,
  depenseReelle: champs.depenseReelle.nom,
  depenseAjustee: champs.depenseAjustee.nom,
  'qualite.score': champs.score.nom,
  qualite: 'Qualité',
  'qualite.mode': 'Qualité',
};

const INDICATEURS = '/regles/indicateurs/';
const EXPERIENCE = '/regles/experience-patient/';
const SCORE = '/regles/score-qualite/';

/** What a year's quality is made of, and the page that has its field. */
const qualites: Readonly<Record<string, Lieu>> = {
  'qualite.maximum': { nom: champs.maximum.nom, page: SCORE },
  'qualite.socles': { nom: 'Liste des indicateurs socles', page: INDICATEURS },
  'qualite.carte': { nom: 'Liste des indicateurs à la carte', page: INDICATEURS },
  'qualite.experience': { nom: 'Expérience patient', page: EXPERIENCE },
  'qualite.experience.note': { nom: "Note d'expérience patient", page: EXPERIENCE },
  'qualite.experience.intermediaire': {
    nom: "Niveau intermédiaire de l'expérience patient",
    page: EXPERIENCE,
  },
  'qualite.experience.cible': { nom: "Cible de l'expérience patient", page: EXPERIENCE },
};

/** What is given of an indicator, after its name. */
const valeurs: Readonly<Record<string, string>> = {
  numero: 'numéro',
  nom: 'nom',
  sens: 'évolution attendue',
  valeur: 'valeur',
  precedente: "valeur de l'année précédente",
  intermediaire: 'objectif intermédiaire',
  cible: 'cible',
};

const NAME = /^(estimation|marges|parametres|enveloppe)\.(\w+)$/;
const GROUPEMENT = /^groupements\[(\d+)\]\.(?:annees\[(\d+)\]\.)?([\w.[\]]+)$/;
const INDICATEUR = /^qualite\.(socles|carte)\[(\d+)\](?:\.(\w+))?$/;

/** The words for the path of an error: « Dépense réelle, 2019 », and whose it is when there are several groupements. */
export function lieu(chemin: string, lu: Lu): Lieu {
  const [, objet, cle = ''] = NAME.exec(chemin) ?? [];
  if (objet === 'parametres' && Object.hasOwn(parameters, cle)) {
    return { nom: parameters[cle as ParameterId].label, page: `/parametres/#${cle}` };
  }
  if (objet === 'enveloppe') return { nom: champs.facteur.nom, page: '/parametres/' };
  if (objet === 'estimation') return deLEstimation(question(cle, lu.estimation));
  if (objet === 'marges') return deLEstimation(propre<string>(nomsMarges, cle));
  return deGroupement(chemin, lu.scenario);
}

const AUTRE: Lieu = { nom: 'une valeur du scénario' };

const deLEstimation = (nom: string | undefined): Lieu =>
  nom === undefined ? AUTRE : { nom, page: '/estimer/' };

/** A key may be « constructor », in a file: only what is listed has a name. */
function propre<T>(noms: Readonly<Record<string, T>>, cle: string): T | undefined {
  return Object.hasOwn(noms, cle) ? noms[cle] : undefined;
}

function question(cle: string, estimation: Estimation | undefined): string | undefined {
  const nom = propre<string>(nomsEstimation, cle);
  if (nom === undefined) return undefined;
  const deBase = cle.startsWith('depense') && estimation !== undefined;
  return deBase ? `${nom}, ${anneeDeBase(estimation)}` : nom;
}

/** The year before the first one, whose spending the simple questions ask for. */
export function anneeDeBase({ premiereAnnee }: Estimation): number {
  return Number(premiereAnnee) - 1;
}

function deGroupement(chemin: string, { groupements }: DocumentScenario): Lieu {
  const [, rang, annee, cle = ''] = GROUPEMENT.exec(chemin) ?? [];
  const groupement = groupements[Number(rang)];
  const vue = annee === undefined ? undefined : groupement?.annees[Number(annee)];
  const trouve = deCle(cle, vue?.qualite);
  if (trouve === undefined || groupement === undefined) return AUTRE;
  const qui = groupements.length > 1 ? groupement.nom : undefined;
  const nom = [trouve.nom, vue?.annee, qui].filter((part) => part !== undefined).join(', ');
  return { ...trouve, nom };
}

function deCle(cle: string, qualite: QualiteSaisie | undefined): Lieu | undefined {
  const nom = propre(cles, cle);
  if (nom !== undefined) return { nom, page: '/estimer/' };
  return propre(qualites, cle) ?? deLIndicateur(cle, qualite);
}

/** « Indicateur 4, cible », « À la carte : Fond d'œil, valeur »: one that has no name yet is told by its rank. */
function deLIndicateur(cle: string, qualite: QualiteSaisie | undefined): Lieu | undefined {
  const [, liste, rang, champ] = INDICATEUR.exec(cle) ?? [];
  if (liste === undefined) return undefined;
  const valeur = champ === undefined ? undefined : propre(valeurs, champ);
  if (champ !== undefined && valeur === undefined) return undefined;
  const nom = liste === 'socles' ? duSocle(Number(rang), qualite) : deLaCarte(Number(rang), qualite);
  return { nom: [nom, valeur].filter((part) => part !== undefined).join(', '), page: INDICATEURS };
}

function duSocle(rang: number, qualite: QualiteSaisie | undefined): string {
  const socle = qualite?.mode === 'indicateurs' ? qualite.socles[rang] : undefined;
  return `Indicateur ${socle?.numero ?? `au rang ${rang + 1}`}`;
}

function deLaCarte(rang: number, qualite: QualiteSaisie | undefined): string {
  const nom = qualite?.mode === 'indicateurs' ? String(qualite.carte?.[rang]?.nom ?? '').trim() : '';
  return nom !== '' ? `À la carte : ${nom}` : `Indicateur à la carte n° ${rang + 1}`;
}
