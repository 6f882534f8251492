import { type ParameterId, parameters } from '../cahier/parameters.ts';
import type { DocumentScenario } from '../scenario/document.ts';
import type { Estimation } from '../scenario/estimation.ts';
import { champs } from './champs.ts';
import { nomsEstimation, nomsMarges } from './estimer/noms.ts';

/** Where a value stands, in the reader's words, and the page that has its field. */
export interface Lieu {
  readonly nom: string;
  readonly page: string;
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
  'qualite.maximum': champs.maximum.nom,
};

const NAME = /^(estimation|marges|parametres|enveloppe)\.(\w+)$/;
const GROUPEMENT = /^groupements\[(\d+)\]\.(?:annees\[(\d+)\]\.)?([\w.]+)$/;

/** The words for the path of an error: « Dépense réelle, 2019 », and whose it is when there are several groupements. */
export function lieu(chemin: string, lu: Lu): Lieu {
  const [, objet, cle = ''] = NAME.exec(chemin) ?? [];
  if (objet === 'parametres' && cle in parameters) {
    return { nom: parameters[cle as ParameterId].label, page: `/parametres/#${cle}` };
  }
  if (objet === 'enveloppe') return { nom: champs.facteur.nom, page: '/parametres/' };
  if (objet === 'estimation') return { nom: question(cle, lu.estimation), page: '/estimer/' };
  if (objet === 'marges')
    return { nom: (nomsMarges as Readonly<Record<string, string>>)[cle] ?? AUTRE, page: '/estimer/' };
  return { nom: deGroupement(chemin, lu.scenario), page: '/estimer/' };
}

const AUTRE = 'une valeur du scénario';

function question(cle: string, estimation: Estimation | undefined): string {
  const nom = (nomsEstimation as Readonly<Record<string, string>>)[cle];
  if (nom === undefined) return AUTRE;
  const deBase = cle.startsWith('depense') && estimation !== undefined;
  return deBase ? `${nom}, ${anneeDeBase(estimation)}` : nom;
}

/** The year before the first one, whose spending the simple questions ask for. */
export function anneeDeBase({ premiereAnnee }: Estimation): number {
  return Number(premiereAnnee) - 1;
}

function deGroupement(chemin: string, { groupements }: DocumentScenario): string {
  const [, rang, annee, cle = ''] = GROUPEMENT.exec(chemin) ?? [];
  const nom = cles[cle];
  const groupement = groupements[Number(rang)];
  if (nom === undefined || groupement === undefined) return AUTRE;
  const quand = annee === undefined ? undefined : groupement.annees[Number(annee)]?.annee;
  const qui = groupements.length > 1 ? groupement.nom : undefined;
  return [nom, quand, qui].filter((part) => part !== undefined).join(', ');
}
