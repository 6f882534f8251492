import { type Cellule, type Row, writeCsv } from '../../tables/table-writer.ts';
import { type Modified, modifiedWords } from '../run/modified-value.ts';
import type { Versement, Versements } from '../run/versements.ts';
import type { GroupementResult, Results, YearResult } from './results.ts';

type Column<T> = readonly [header: string, cellule: (row: T) => Cellule];

const decimal = (value: string | null): Cellule => (value === null ? null : { nombre: value });

/** A table, its head first, with a last column that says what is modified, where something is: a line may be read alone. */
function wholeTable<T>(
  columns: readonly Column<T>[],
  lignes: readonly T[],
  modifies: readonly Modified[],
): readonly Row[] {
  const told = modifies.map(modifiedWords).join(' ; ');
  const whole: readonly Column<T>[] =
    told === '' ? columns : [...columns, ['Modifié, et la valeur du cahier', () => told]];
  return [whole.map(([header]) => header), ...lignes.map((row) => whole.map(([, cellule]) => cellule(row)))];
}

interface Result extends YearResult {
  readonly groupement: GroupementResult;
}

const result: readonly Column<Result>[] = [
  ['Groupement', ({ groupement }) => groupement.nom],
  ['Année des résultats', ({ annee }) => annee],
  ['Phase', ({ phase }) => phase],
  ['Écart (€ par patient)', ({ ecart }) => decimal(ecart)],
  ['Différence d’évolution (€ par patient)', ({ evolution }) => decimal(evolution)],
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
  ['Facteur de l’enveloppe (de 0 à 1)', ({ facteurEnveloppe }) => decimal(facteurEnveloppe)],
  ['Intéressement (€)', ({ interessement }) => decimal(interessement)],
  ['Avance (€)', ({ avance }) => decimal(avance)],
  ['Récupération (€)', ({ recuperation }) => decimal(recuperation)],
  ['Solde d’avance (€)', ({ soldeAvance }) => decimal(soldeAvance)],
  ['Versement (€)', ({ versement }) => decimal(versement)],
  ['Année du versement', ({ anneeVersement }) => anneeVersement],
  ['Crédits d’amorçage du groupement (€)', ({ groupement }) => decimal(groupement.creditsAmorcage)],
  ['Total du groupement, crédits compris (€)', ({ groupement }) => decimal(groupement.total)],
];

/** A scenario's results as a table: one line a groupement and results year, every field, nothing rounded. */
export function resultRows({ groupements }: Results, modifies: readonly Modified[] = []): readonly Row[] {
  const lignes = groupements.flatMap((groupement) =>
    groupement.annees.map((annee): Result => ({ ...annee, groupement })),
  );
  return wholeTable(result, lignes, modifies);
}

type VersementRow = Pick<Versement, keyof Versements['totals']> & {
  readonly annee: Cellule;
  readonly title: string;
};

const versement: readonly Column<VersementRow>[] = [
  ['Versé en', ({ annee }) => annee],
  ['Au titre de', ({ title }) => title],
  ['Crédits d’amorçage (€)', ({ credits }) => decimal(credits)],
  ['Gains reversés (€)', ({ gains }) => decimal(gains)],
  ['Qualité (€)', ({ qualite }) => decimal(qualite)],
  ['Modulation (€)', ({ modulation }) => decimal(modulation)],
  ['Avance (€)', ({ avance }) => decimal(avance)],
  ['Récupération (€)', ({ recuperation }) => decimal(recuperation)],
  ['Total versé (€)', ({ total }) => decimal(total)],
  ['Coupé par le plafond (€)', ({ coupePlafond }) => decimal(coupePlafond)],
  ['Coupé par l’enveloppe (€)', ({ coupeEnveloppe }) => decimal(coupeEnveloppe)],
];

/** The payments as a table, with a last line of totals; the parts of a line add up to what is paid. */
export function versementRows(
  { lignes, totals }: Versements,
  modifies: readonly Modified[] = [],
): readonly Row[] {
  const title = ({ sur, phase }: Versement): string =>
    sur === null ? 'crédits d’amorçage' : `résultats de ${sur}, phase ${phase}`;
  const allOfThem = [
    ...lignes.map((row) => ({ ...row, title: title(row) })),
    { ...totals, annee: 'Total', title: '' },
  ];
  return wholeTable(versement, allOfThem, modifies);
}

/** The text of both files, ready to be saved. */
export const resultsCsv = (...table: Parameters<typeof resultRows>): string => writeCsv(resultRows(...table));
export const csvVersements = (...table: Parameters<typeof versementRows>): string =>
  writeCsv(versementRows(...table));
