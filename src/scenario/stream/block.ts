import type { IndicatorInputId, InputId } from '../../cahier/edition.ts';
import type { Settings } from './settings.ts';

/** What a year of a groupement is given as, by the inputs of the rules; the base year is the first of its years. */
export const yearFields = [
  'annee',
  'patients',
  'depenseReelle',
  'depenseAjustee',
  'qualiteParIndicateurs',
  'scoreDonne',
  'maximumDonne',
  'experienceComptee',
  'experienceNote',
  'experienceIntermediaire',
  'experienceCible',
] as const satisfies readonly InputId[];

export const groupementFields = [
  'premiereAnnee',
  'creditsCalcules',
  'creditsDonnes',
  'creditsPatients',
  'creditsAppreciation',
] as const satisfies readonly InputId[];

export const itemFields = [
  'valeur',
  'valeurPrecedente',
  'valeurIntermediaire',
  'valeurCible',
  'baisseAttendue',
  'aLaCarte',
] as const satisfies readonly IndicatorInputId[];

/** Texts as JSON has them, quotes included. */
type Quoted = Uint8Array;

/** A scenario of a block: what it shares with others, and its groupements, from one rank to another. */
export interface BlockScenario {
  readonly settings: Settings;
  readonly id: Quoted | undefined;
  readonly note: Quoted | undefined;
  readonly from: number;
  readonly to: number;
}

/** A groupement of a block: its names, and its years, from one rank to another. */
export interface BlockGroupement {
  readonly id: Quoted | undefined;
  readonly nom: Quoted;
  readonly from: number;
  readonly to: number;
}

type Lists<Id extends string> = Readonly<Record<Id, number[]>>;

function lists<Id extends string>(ids: readonly Id[]): Lists<Id> {
  return Object.fromEntries(ids.map((id): [Id, number[]] => [id, []])) as Lists<Id>;
}

/** Many scenarios as columns: their groupements, the years of these, the indicators of those. */
export class Block {
  readonly scenarios: BlockScenario[] = [];
  readonly groupements: BlockGroupement[] = [];
  readonly ofGroupements = lists(groupementFields);
  readonly years = lists(yearFields);
  /** Where the indicators of each year start; those of the next start where they end. */
  readonly firstItems: number[] = [];
  readonly items = lists(itemFields);
  /** What names each indicator: the number of a socle, the name of one à la carte. */
  readonly itemNames: (number | Quoted)[] = [];

  /** Forgets all, and keeps its room. */
  clear(): void {
    this.scenarios.length = 0;
    this.truncate({ groupements: 0, years: 0, items: 0 });
  }

  /** Forgets what was added after these lengths: a line that turned out not to be plain. */
  truncate({ groupements, years, items }: ReturnType<Block['lengths']>): void {
    this.groupements.length = groupements;
    for (const id of groupementFields) this.ofGroupements[id].length = groupements;
    for (const id of yearFields) this.years[id].length = years;
    this.firstItems.length = years;
    for (const id of itemFields) this.items[id].length = items;
    this.itemNames.length = items;
  }

  lengths() {
    return {
      groupements: this.groupements.length,
      years: this.years.annee.length,
      items: this.items.valeur.length,
    };
  }
}
