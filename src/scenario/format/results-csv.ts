import { type Cellule, ecrireCsv, type Ligne } from '../../tables/table-writer.ts';
import { type Modifie, withModified } from '../run/changed-value.ts';
import type { Versement, Versements } from '../run/versements.ts';
import type { ResultatAnnee, ResultatGroupement, Resultats } from './results.ts';

type Colonne<T> = readonly [entete: string, cellule: (ligne: T) => Cellule];

const decimal = (value: string | null): Cellule => (value === null ? null : { nombre: value });

function tableau<T>(
  colonnes: readonly Colonne<T>[],
  lignes: readonly T[],
  modifies: readonly Modifie[],
): readonly Ligne[] {
  const table: readonly Ligne[] = [
    colonnes.map(([entete]) => entete),
    ...lignes.map((ligne) => colonnes.map(([, cellule]) => cellule(ligne))),
  ];
  return withModified(table, modifies);
}

interface Resultat extends ResultatAnnee {
  readonly groupement: ResultatGroupement;
}

const resultat: readonly Colonne<Resultat>[] = [
  ['Groupement', ({ groupement }) => groupement.nom],
  ['Année des résultats', ({ annee }) => annee],
  ['Phase', ({ phase }) => phase],
  ['Écart (€ par patient)', ({ ecart }) => decimal(ecart)],
  ["Différence d'évolution (€ par patient)", ({ evolution }) => decimal(evolution)],
  ['Montant par patient (€ par patient)', ({ montantParPatient }) => decimal(montantParPatient)],
  ['Gains reversés (€)', ({ gains }) => decimal(gains)],
  ['Score qualité (points)', ({ scoreQualite }) => decimal(scoreQualite)],
  ['Score maximal (points)', ({ scoreMaximal }) => decimal(scoreMaximal)],
  ['Part de qualité (de 0 à 1)', ({ partQualite }) => decimal(partQualite)],
  ['Droit de tirage (€)', ({ droitTirage }) => decimal(droitTirage)],
  ['Valorisation de la qualité (€)', ({ valorisationQualite }) => decimal(valorisationQualite)],
  ['Modulation (ratio)', ({ modulation }) => decimal(modulation)],
  ['Intéressement brut (€)', ({ interessementBrut }) => decimal(interessementBrut)],
  ['Plafond du groupement (€)', ({ plafond }) => decimal(plafond)],
  ['Intéressement plafonné (€)', ({ interessementPlafonne }) => decimal(interessementPlafonne)],
  ["Facteur de l'enveloppe (de 0 à 1)", ({ facteurEnveloppe }) => decimal(facteurEnveloppe)],
  ['Intéressement (€)', ({ interessement }) => decimal(interessement)],
  ['Avance (€)', ({ avance }) => decimal(avance)],
  ['Récupération (€)', ({ recuperation }) => decimal(recuperation)],
  ["Solde d'avance (€)", ({ soldeAvance }) => decimal(soldeAvance)],
  ['Versement (€)', ({ versement }) => decimal(versement)],
  ['Année du versement', ({ anneeVersement }) => anneeVersement],
  ["Crédits d'amorçage du groupement (€)", ({ groupement }) => decimal(groupement.creditsAmorcage)],
  ['Total du groupement, crédits compris (€)', ({ groupement }) => decimal(groupement.total)],
];

/** A scenario's results as a table: one line a groupement and results year, every field, nothing rounded. */
export function lignesResultats(
  { groupements }: Resultats,
  modifies: readonly Modifie[] = [],
): readonly Ligne[] {
  const lignes = groupements.flatMap((groupement) =>
    groupement.annees.map((annee): Resultat => ({ ...annee, groupement })),
  );
  return tableau(resultat, lignes, modifies);
}

type LigneVersement = Pick<Versement, keyof Versements['totaux']> & {
  readonly annee: Cellule;
  readonly titre: string;
};

const versement: readonly Colonne<LigneVersement>[] = [
  ['Versé en', ({ annee }) => annee],
  ['Au titre de', ({ titre }) => titre],
  ["Crédits d'amorçage (€)", ({ credits }) => decimal(credits)],
  ['Gains reversés (€)', ({ gains }) => decimal(gains)],
  ['Qualité (€)', ({ qualite }) => decimal(qualite)],
  ['Modulation (€)', ({ modulation }) => decimal(modulation)],
  ['Avance (€)', ({ avance }) => decimal(avance)],
  ['Récupération (€)', ({ recuperation }) => decimal(recuperation)],
  ['Total versé (€)', ({ total }) => decimal(total)],
  ['Coupé par le plafond (€)', ({ coupePlafond }) => decimal(coupePlafond)],
  ["Coupé par l'enveloppe (€)", ({ coupeEnveloppe }) => decimal(coupeEnveloppe)],
];

/** The payments as a table, with a last line of totals; the parts of a line add up to what is paid. */
export function lignesVersements(
  { lignes, totaux }: Versements,
  modifies: readonly Modifie[] = [],
): readonly Ligne[] {
  const titre = ({ sur, phase }: Versement): string =>
    sur === null ? "crédits d'amorçage" : `résultats de ${sur}, phase ${phase}`;
  const toutes = [
    ...lignes.map((ligne) => ({ ...ligne, titre: titre(ligne) })),
    { ...totaux, annee: 'Total', titre: '' },
  ];
  return tableau(versement, toutes, modifies);
}

/** The text of both files, ready to be saved. */
export const csvResultats = (...table: Parameters<typeof lignesResultats>): string =>
  ecrireCsv(lignesResultats(...table));
export const csvVersements = (...table: Parameters<typeof lignesVersements>): string =>
  ecrireCsv(lignesVersements(...table));
