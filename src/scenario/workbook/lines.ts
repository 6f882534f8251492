import type { Groupement, Scenario, ScenarioYear } from '../format/scenario.ts';
import type { Execution } from '../run/execution.ts';
import type { Inputs } from '../run/quality-inputs.ts';
import { qualityInputs } from '../run/quality-inputs.ts';
import { FIRST } from './table-sheet.ts';

/** One year of a groupement, as « Données » has it: the base year too. */
export interface DataLine {
  readonly groupement: Groupement;
  readonly year: ScenarioYear;
  /** 0 for the base year. */
  readonly rank: number;
  /** What is given of it, by input; the rest is left empty. */
  readonly given: Inputs<number>;
}

/** One results year of a groupement, as « Calcul » has it. */
export interface ResultLine {
  readonly groupement: Groupement;
  /** 1 for the first results year. */
  readonly rank: number;
  /** The line of « Données » of its base year: results years follow. */
  readonly base: number;
  /** Its own line of « Calcul ». */
  readonly line: number;
  /** Where its exact values are: the table of the year, and its row there. */
  readonly year: Execution['years'][number];
  readonly row: number;
}

/** One indicator of a results year. */
export interface IndicatorLine {
  readonly of: ResultLine;
  readonly item: number;
  readonly name: string;
}

export interface Lines {
  readonly data: readonly DataLine[];
  readonly results: readonly ResultLine[];
  readonly indicators: readonly IndicatorLine[];
}

const doubles = { number: Number };

function givenOf({ credits, premiereAnnee }: Groupement, year: ScenarioYear, rank: number): Inputs<number> {
  const ofYear = {
    annee: year.annee,
    patients: year.patients,
    depenseReelle: Number(year.depenseReelle),
    depenseAjustee: Number(year.depenseAjustee),
  };
  if (rank > 0)
    return {
      ...ofYear,
      qualiteParIndicateurs: 0,
      experienceComptee: 0,
      ...(year.qualite && qualityInputs(year.qualite, doubles).inputs),
    };
  return credits.mode === 'calcul'
    ? {
        ...ofYear,
        premiereAnnee,
        creditsCalcules: 1,
        creditsPatients: credits.patients,
        creditsAppreciation: Number(credits.appreciation),
      }
    : { ...ofYear, premiereAnnee, creditsCalcules: 0, creditsDonnes: Number(credits.montant) };
}

function indicatorNames({ qualite }: ScenarioYear): string[] {
  if (qualite?.mode !== 'indicateurs') return [];
  return [...qualite.socles.map(({ numero }) => `Socle ${numero}`), ...qualite.carte.map(({ nom }) => nom)];
}

/** The lines of a workbook's tables: groupement after groupement, each in order of time, so that the line above is the year before. */
export function linesOf({ groupements }: Scenario, { years }: Execution): Lines {
  const data: DataLine[] = [];
  const results: ResultLine[] = [];
  const indicators: IndicatorLine[] = [];
  groupements.forEach((groupement, own) => {
    const base = FIRST + data.length;
    groupement.annees.forEach((scenarioYear, rank) => {
      data.push({ groupement, year: scenarioYear, rank, given: givenOf(groupement, scenarioYear, rank) });
      const year = years.find(({ annee }) => annee === scenarioYear.annee);
      if (rank === 0 || year === undefined) return;
      const line = FIRST + results.length;
      const result = { groupement, rank, base, line, year, row: year.groupements.indexOf(own) };
      results.push(result);
      indicatorNames(scenarioYear).forEach((name, item) => {
        indicators.push({ of: result, item, name });
      });
    });
  });
  return { data, results, indicators };
}
