import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import type { ExplainedIndicateur, IndicateurValueId } from '../run/explain-indicators.ts';
import { difference } from './difference.ts';

type List = readonly ExplainedIndicateur[];

/** One indicator before and after; one of them alone where it has come or gone. */
interface Pair {
  readonly avant: ExplainedIndicateur | undefined;
  readonly apres: ExplainedIndicateur | undefined;
}

/** The four values, in the order in which they are told: the year's own needs no name. */
const MEASURES = {
  valeur: '',
  valeurPrecedente: 'valeur précédente ',
  valeurIntermediaire: 'objectif intermédiaire ',
  valeurCible: 'cible ',
} as const satisfies Partial<Record<IndicateurValueId, string>>;
const MEASURE_IDS = Object.keys(MEASURES) as (keyof typeof MEASURES)[];

const note = (text: string): string => formatNumber(text, { maximumFractionDigits: 4 });
const poids = (text: string): string => formatValue(text, 'point');
const percent = (text: string): string => formatPercent(text);

/** « + 6 points »; nought and one are singular. */
function inPoints(text: string): string {
  const number = formatValue(text, 'point', { signed: text !== '0' });
  return `${number} ${/^-?[01](\.|$)/.test(text) ? 'point' : 'points'}`;
}

/** What moved among the indicators of two results, a sentence each; those that only share the weight anew, together. */
export function indicateurLines(avant: List, apres: List): string[] {
  // A score that is given on one side has no indicators to set beside the others.
  if (avant.length === 0 || apres.length === 0) return [];
  const allOfThem = pairsOf(avant, apres);
  const reweighted = allOfThem.filter(isOnlyReweighted);
  return [
    ...allOfThem.filter((pair) => !reweighted.includes(pair)).flatMap(row),
    ...(['socle', 'carte'] as const).flatMap((component) =>
      poidsLine(reweighted.filter((pair) => pair.apres?.component === component)),
    ),
  ];
}

function pairsOf(avant: List, apres: List): Pair[] {
  const number = (list: List): number => list.filter(({ component }) => component === 'carte').length;
  // À la carte, a rank is the same one while none has come or gone, under any name; else the name tells.
  const byRank = number(avant) === number(apres);
  const cle = ({ component, numero, rang: rank, nom }: ExplainedIndicateur): string =>
    component === 'socle' ? `socle ${numero}` : byRank ? `carte ${rank}` : `carte « ${nom} »`;
  const keys = new Set([...avant, ...apres].map(cle));
  return [...keys].map((each) => ({
    avant: avant.find((indicateur) => cle(indicateur) === each),
    apres: apres.find((indicateur) => cle(indicateur) === each),
  }));
}

const from = (indicateur: ExplainedIndicateur, id: IndicateurValueId): string => indicateur.valeurs[id];
const nameOf = ({ numero, nom }: ExplainedIndicateur): string =>
  numero === undefined ? `« ${nom} »` : `Socle ${numero}`;

/** « Note 0,25 → 1 », or the one that it keeps. */
function fleche(
  { avant, apres }: { avant: ExplainedIndicateur; apres: ExplainedIndicateur },
  id: IndicateurValueId,
  show: (text: string) => string,
): string {
  const [un, two] = [show(from(avant, id)), show(from(apres, id))];
  return un === two ? two : `${un} → ${two}`;
}

function isOnlyReweighted({ avant, apres }: Pair): boolean {
  if (avant === undefined || apres === undefined) return false;
  const memes = [...MEASURE_IDS, 'noteIndicateur' as const].every(
    (id) => from(avant, id) === from(apres, id),
  );
  return (
    memes && avant.sens === apres.sens && from(avant, 'poidsIndicateur') !== from(apres, 'poidsIndicateur')
  );
}

function row({ avant, apres }: Pair): string[] {
  if (avant === undefined && apres)
    return [
      `${nameOf(apres)}, nouveau : note ${timesOver(apres)} : ${inPoints(from(apres, 'pointsIndicateur'))}.`,
    ];
  if (apres === undefined && avant) {
    const lostPoints = difference('0', from(avant, 'pointsIndicateur'));
    return [`${nameOf(avant)}, qui n'est plus compté : note ${timesOver(avant)} : ${inPoints(lostPoints)}.`];
  }
  return avant && apres ? linesOfBoth(avant, apres) : [];
}

/** « 0,65 (× 10 points) » */
const timesOver = (indicateur: ExplainedIndicateur): string =>
  `${note(from(indicateur, 'noteIndicateur'))} (× ${poids(from(indicateur, 'poidsIndicateur'))} points)`;

function linesOfBoth(avant: ExplainedIndicateur, apres: ExplainedIndicateur): string[] {
  const pair = { avant, apres };
  const movedValues = MEASURE_IDS.filter((id) => from(avant, id) !== from(apres, id)).map(
    (id) => `${MEASURES[id]}${fleche(pair, id, percent)}`,
  );
  const turnedWords = avant.sens === apres.sens ? [] : [`on en attend une ${apres.sens}`];
  const gainedPoints = difference(from(apres, 'pointsIndicateur'), from(avant, 'pointsIndicateur'));
  const what = [...movedValues, ...turnedWords].join(', ');
  if (what === '' && gainedPoints === '0' && from(avant, 'noteIndicateur') === from(apres, 'noteIndicateur'))
    return [];
  const notes = `${fleche(pair, 'noteIndicateur', note)} (× ${fleche(pair, 'poidsIndicateur', poids)} points)`;
  const debut = what === '' ? `${nameOf(apres)} : note` : `${nameOf(apres)} : ${what}. Note`;
  return [`${debut} ${notes} : ${inPoints(gainedPoints)}.`];
}

/** Those whose weight alone moved: what they gain or lose together. */
function poidsLine(reweighted: readonly Pair[]): string[] {
  const [premiere] = reweighted;
  if (!premiere?.avant || !premiere.apres) return [];
  const together = reweighted.reduce((somme, { avant, apres }) => {
    const gainedPoints = difference(
      apres?.valeurs['pointsIndicateur'] ?? '0',
      avant?.valeurs['pointsIndicateur'] ?? '0',
    );
    return difference(somme, difference('0', gainedPoints));
  }, '0');
  const component = premiere.apres.component === 'socle' ? 'socles' : 'indicateurs à la carte';
  const who = reweighted.length === 1 ? nameOf(premiere.apres) : `${reweighted.length} autres ${component}`;
  const end = reweighted.length === 1 ? '' : ' en tout';
  const pair = { avant: premiere.avant, apres: premiere.apres };
  return [`${who} : poids ${fleche(pair, 'poidsIndicateur', poids)} : ${inPoints(together)}${end}.`];
}
