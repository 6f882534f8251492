import { resultFigure } from '../../calculators/form-calculator.ts';
import type { IncentiveLineData, SavingLine } from '../../figures/incentive-line/table.ts';
import { incentiveLineTable } from '../../figures/incentive-line/table.ts';
import { caption as lineCaption } from '../../figures/incentive-line/words.ts';
import type { IncentiveMapData } from '../../figures/incentive-map/table.ts';
import { incentiveMapTable } from '../../figures/incentive-map/table.ts';
import { caption as mapCaption } from '../../figures/incentive-map/words.ts';
import type { IncentiveMap } from '../../scenario/incentive/map/map.ts';
import type { PlanePlace } from '../../scenario/incentive/map/plane-year.ts';
import { SIDE } from '../../scenario/incentive/map/side.ts';
import type { Saving } from '../../scenario/incentive/saved-scenario.ts';
import type { IncentiveStudy } from '../../scenario/incentive/study.ts';
import { jointWords, lineWords, namesByYear, namesOf } from './cause-words.ts';
import { savingWords } from './saving-words.ts';

/** The line of a saving from the year that the page looks at. */
export const lineFrom = ({ lines, annee }: IncentiveStudy, saving: Saving) => {
  const found = lines.find((line) => line.annee === annee && line.saving === saving);
  if (found === undefined) throw new RangeError(`no line from ${annee}`);
  return found;
};

function lineData(study: IncentiveStudy): IncentiveLineData {
  const years = study.lines.filter(({ saving }) => saving === 'durable').length;
  const line = (saving: Saving): SavingLine => ({
    nom: savingWords[saving],
    pieces: lineFrom(study, saving).pieces.map(({ causes, ...piece }, rank, pieces) => ({
      ...piece,
      holds: namesByYear(causes, years === 1),
      ...jointWords(pieces[rank - 1], { causes }, years === 1),
    })),
  });
  return {
    nom: study.nom,
    annee: study.annee,
    most: study.most,
    lines: [line('durable'), line('ponctuelle')],
  };
}

/** A map, and the place of it that is tried. */
interface TriedMap {
  readonly map: IncentiveMap;
  readonly tried?: PlanePlace | undefined;
}

/** Plain numbers and words of the map. */
function mapData({ map, tried }: TriedMap): IncentiveMapData {
  const { nom, annee, plane, own, interval, bands, lines, dead, zones } = map;
  return {
    nom,
    annee,
    ...(tried && { tried }),
    ...plane,
    own,
    interval,
    bands,
    lines: lines.map(({ cause, ...line }) => ({ nom: lineWords[cause], ...line })),
    dead,
    zones: zones.map(({ causes, depth, at, share, paid, slopes }) => ({
      nom: namesOf(causes),
      at,
      depth: depth / SIDE,
      share,
      paid,
      slopes,
    })),
  };
}

export const lineFigure = resultFigure({
  legend: lineCaption,
  donnees: lineData,
  table: incentiveLineTable,
  load: async () => (await import('../../figures/incentive-line/drawing.ts')).incentiveLine,
});

export const mapFigure = resultFigure({
  legend: mapCaption,
  donnees: mapData,
  table: incentiveMapTable,
  load: async () => (await import('../../figures/incentive-map/drawing.ts')).incentiveMap,
});
