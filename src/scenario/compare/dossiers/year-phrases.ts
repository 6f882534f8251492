import { formatNumber, formatValue } from '../../../french/numbers.ts';
import { compareNumbers, opposite } from '../../format/decimal-text.ts';
import type { Groupement, ScenarioYear } from '../../format/scenario.ts';
import { difference } from '../difference.ts';

/** How a figure of one year moved, as signed decimal text. */
interface Move {
  readonly annee: number;
  readonly by: string;
}

/** The years that both have, from the base year on, of which a figure is not the same. */
function moves(avant: Groupement, apres: Groupement, of: (year: ScenarioYear) => string | undefined): Move[] {
  return apres.annees.flatMap((year, rank) => {
    const before = avant.annees[rank];
    const [old, now] = [before && of(before), of(year)];
    if (old === undefined || now === undefined || old === now) return [];
    return [{ annee: year.annee, by: difference(now, old) }];
  });
}

/** « 2 000 patients de moins », « de 500 à 2 000 patients de plus de 2019 à 2021 ». */
export function patientsPhrase(avant: Groupement, apres: Groupement): string {
  const all = moves(avant, apres, ({ patients }) => String(patients));
  // Those of the base year are in no amount: they are told only where no others changed.
  const results = all.filter(({ annee }) => annee >= apres.premiereAnnee);
  const found = results.length > 0 ? results : all;
  if (found.length > 0) {
    const noun = (text: string): string => (/^-?1$/.test(text) ? 'patient' : 'patients');
    return moved(found, apres, (text) => formatNumber(text), noun);
  }
  const [old, now] = [avant.credits, apres.credits];
  if (old.mode !== 'calcul' || now.mode !== 'calcul') return '';
  const by = difference(String(now.patients), String(old.patients));
  return `crédits d'amorçage calculés pour ${formatNumber(absolute(by))} patients de ${direction(by)}`;
}

/** « dépense réelle : 15,00 € de plus par patient en 2020 » */
export const spendingPhrase =
  (depense: 'depenseReelle' | 'depenseAjustee', title: string) =>
  (avant: Groupement, apres: Groupement): string => {
    const found = moves(avant, apres, (year) => year[depense]);
    return `${title} : ${moved(found, apres, euros, () => '', { per: ' par patient', least: "moins d'un centime" })}`;
  };

/** « score qualité : 10 points de plus en 2021 »; indicators, or another maximum, are only told to be others. */
export function qualityPhrase(avant: Groupement, apres: Groupement): string {
  const changed = apres.annees.flatMap((year, rank) => {
    const [old, now] = [avant.annees[rank]?.qualite, year.qualite];
    return old !== undefined && now !== undefined && JSON.stringify(old) !== JSON.stringify(now)
      ? [{ annee: year.annee, old, now }]
      : [];
  });
  const byScore = changed.every(
    ({ old, now }) => old.mode === 'score' && now.mode === 'score' && old.maximum === now.maximum,
  );
  if (!byScore) return `qualité notée autrement ${yearsWords(changed, apres)}`;
  const found = moves(avant, apres, ({ qualite }) => (qualite?.mode === 'score' ? qualite.score : undefined));
  const noun = (text: string): string => (/^-?[01](\.|$)/.test(text) ? 'point' : 'points');
  const shown = (text: string): string => formatNumber(text, { maximumFractionDigits: 2 });
  return `score qualité : ${moved(found, apres, shown, noun, { per: '', least: "moins d'un centième de point" })}`;
}

const euros = (text: string): string =>
  formatValue(text, '€', { maximumFractionDigits: 2, minimumFractionDigits: text.includes('.') ? 2 : 0 });

/** As many digits as what is next to it. */
const ZERO = '0.000';

const direction = (by: string): string => (by.startsWith('-') ? 'moins' : 'plus');
const absolute = (by: string): string => (by.startsWith('-') ? opposite(by) : by);

/** What an amount is of, and what is said of one that is too small to be shown. */
interface Manner {
  readonly per: string;
  readonly least: string;
}

/** One amount where all years moved by the same, or by next to nothing; else from the least to the most. */
function moved(
  found: readonly Move[],
  whole: Groupement,
  show: (text: string) => string,
  noun: (text: string) => string,
  { per, least: tiny }: Manner = { per: '', least: '' },
): string {
  const sorted = found.map(({ by }) => by).sort(compareNumbers);
  const [least = '0', most = least] = [sorted[0], sorted.at(-1)];
  const amount = (text: string): string => `${show(absolute(text))} ${noun(text)}`.trimEnd();
  const when = yearsWords(found, whole);
  const isTiny = (text: string): boolean => show(absolute(text)) === show(ZERO);
  if (tiny !== '' && isTiny(least) && isTiny(most)) return `${tiny} de ${direction(most)}${per} ${when}`;
  if (least === most) return `${amount(least)} de ${direction(least)}${per} ${when}`;
  const [near, far] = least.startsWith('-') && most.startsWith('-') ? [most, least] : [least, most];
  return direction(near) === direction(far)
    ? `de ${show(absolute(near))} à ${amount(far)} de ${direction(far)}${per} ${when}`
    : `de ${amount(least)} de moins à ${amount(most)} de plus${per} ${when}`;
}

/** « en 2020 », « en 2019 et 2021 », « de 2019 à 2023 », « chaque année » when it is all of them but for the base. */
function yearsWords(found: readonly { readonly annee: number }[], { annees }: Groupement): string {
  const years = found.map(({ annee }) => annee);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  if (years.length > 1 && years.length >= annees.length - 1 && last === annees.at(-1)?.annee)
    return 'chaque année';
  if (years.length === 1) return `en ${first}`;
  if (years.length === 2) return `en ${first} et ${last}`;
  return last - first === years.length - 1
    ? `de ${first} à ${last}`
    : `en ${years.slice(0, -1).join(', ')} et ${last}`;
}
