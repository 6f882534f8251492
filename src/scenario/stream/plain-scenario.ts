import type { SocleNumber } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { Groupement, Measurement, Qualite, Scenario, ScenarioYear } from '../format/scenario.ts';
import { doubleText } from '../run/double-text.ts';
import { Block, type BlockScenario } from './block.ts';
import { LineReader } from './line.ts';
import { textOf } from './texts.ts';

/** Reads the scenario of a line where it is plainly valid: the same as the careful reader gives, in less time. */
export class PlainScenarios {
  readonly #reader = new LineReader();
  readonly #block = new Block();

  /** The scenario; undefined where the line asks for a careful reading. */
  read(line: Uint8Array): Scenario | undefined {
    const block = this.#block;
    block.clear();
    return this.#reader.read(line, block)
      ? scenarioOf(block, block.scenarios[0] as BlockScenario)
      : undefined;
  }
}

/** A scenario of a block, as its reader would give it. */
export function scenarioOf(block: Block, { settings, id, note, from, to }: BlockScenario): Scenario {
  return {
    ...settings.shared,
    ...(id && { id: textOf(id) }),
    ...(note && { note: textOf(note) }),
    groupements: block.groupements.slice(from, to).map((_, rank) => groupementOf(block, from + rank)),
  };
}

function groupementOf(block: Block, rank: number): Groupement {
  const { id, nom, from, to } = block.groupements[rank] as Block['groupements'][number];
  const { premiereAnnee, creditsCalcules, creditsPatients, creditsAppreciation, creditsDonnes } =
    block.ofGroupements;
  const annees: ScenarioYear[] = [];
  for (let year = from; year < to; year++) annees.push(yearOf(block, year, year === from));
  return {
    ...(id && { id: textOf(id) }),
    nom: textOf(nom),
    premiereAnnee: premiereAnnee[rank] as number,
    credits:
      creditsCalcules[rank] === 1
        ? {
            patients: creditsPatients[rank] as number,
            appreciation: decimal(creditsAppreciation, rank),
            mode: 'calcul',
          }
        : { montant: decimal(creditsDonnes, rank), mode: 'montant' },
    annees,
  };
}

/** The canonical text of a number of at most fifteen digits. */
const decimal = (values: readonly number[], rank: number): string => doubleText(values[rank] as number);

function yearOf(block: Block, year: number, isBase: boolean): ScenarioYear {
  const { annee, patients, depenseReelle, depenseAjustee } = block.years;
  const figures = {
    annee: annee[year] as number,
    patients: patients[year] as number,
    depenseReelle: decimal(depenseReelle, year),
    depenseAjustee: decimal(depenseAjustee, year),
  };
  return isBase ? figures : { ...figures, qualite: qualiteOf(block, year) };
}

function qualiteOf(block: Block, year: number): Qualite {
  const { qualiteParIndicateurs, scoreDonne, maximumDonne, experienceComptee } = block.years;
  if (qualiteParIndicateurs[year] === 0)
    return { score: decimal(scoreDonne, year), maximum: decimal(maximumDonne, year), mode: 'score' };
  const { experienceNote, experienceIntermediaire, experienceCible } = block.years;
  const experience = {
    note: decimal(experienceNote, year),
    intermediaire: decimal(experienceIntermediaire, year),
    cible: decimal(experienceCible, year),
  };
  return {
    ...indicateursOf(block, year),
    experience: experienceComptee[year] === 1 ? experience : null,
    mode: 'indicateurs',
  };
}

function indicateursOf({ firstItems, items, itemNames }: Block, year: number) {
  const socles: (Measurement & { numero: SocleNumber })[] = [];
  const carte: (Measurement & { nom: string; sens: 'hausse' | 'baisse' })[] = [];
  const end = firstItems[year + 1] ?? itemNames.length;
  for (let item = firstItems[year] as number; item < end; item++) {
    const measure: Measurement = {
      valeur: decimal(items.valeur, item),
      precedente: decimal(items.valeurPrecedente, item),
      intermediaire: decimal(items.valeurIntermediaire, item),
      cible: decimal(items.valeurCible, item),
    };
    const name = itemNames[item];
    if (typeof name === 'object') {
      const sens = items.baisseAttendue[item] === 1 ? 'baisse' : 'hausse';
      carte.push({ nom: textOf(name), sens, ...measure });
    } else socles.push({ numero: name as SocleNumber, ...measure });
  }
  return { socles, carte };
}
