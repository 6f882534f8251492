import { count } from '../../figures/kit/amounts.ts';
import { chancePercent } from '../../figures/kit/chances.ts';
import { paidHalf } from '../../figures/paid-years/table.ts';
import type { StudiedSize, Study } from '../../scenario/chance/study/study.ts';

/** What the sentence comes to under the settings: a word for it, and why. */
export interface Verdict {
  readonly word: string;
  readonly why: string;
}

/** Under what it is no more « la moitié »: half, less what draws hide of it. */
const least = (tirages: number): number => 0.495 - 2 * Math.sqrt(0.25 / tirages);

const half = ({ byCount: parts, patients }: StudiedSize): number => paidHalf({ parts, patients });

/** « 50,0 % (80 000 patients) à 52,1 % (5 000 patients) », the least first. */
function range(sizes: readonly StudiedSize[], of: (size: StudiedSize) => number): string {
  const sorted = [...sizes].sort((a, b) => of(a) - of(b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return '';
  const said = (size: StudiedSize) => `${chancePercent(of(size))} (${count(size.patients)} patients)`;
  return least === most || chancePercent(of(least)) === chancePercent(of(most))
    ? chancePercent(of(least))
    : `${said(least)} à ${said(most)}`;
}

/** The numbers of the sentence: in a year, in three years of five or more, in one at least. */
export const counted = ({ sizes }: Study) => ({
  year: range(sizes, ({ paid }) => paid.exact),
  half: range(sizes, half),
  once: range(sizes, ({ probabiliteUneFois }) => probabiliteUneFois),
});

/** Whether « la moitié des groupements qui n'ont rien fait touchent quelque chose une année sur deux ». */
export function verdict({ question, sizes }: Study): Verdict {
  const { rules } = question;
  const ecartAlone = rules.filter(({ coefficientEcart }) => coefficientEcart === 1).length;
  if (question.cv === 0)
    return {
      word: 'Faux avec ces réglages',
      why: 'Sans hasard (cv nul), qui ne change rien ne touche rien.',
    };
  if (rules.every(({ coefficientPartage }) => coefficientPartage === 0))
    return { word: 'Faux avec ces réglages', why: "Aucune part des économies n'est reversée." };
  const isTrue = sizes.map(
    (size) => size.paid.exact >= least(question.tirages) && half(size) >= least(question.tirages),
  );
  if (isTrue.every(Boolean))
    return {
      word: 'Vrai avec ces réglages',
      why:
        ecartAlone === 0
          ? "À toute taille, l'évolution est positive une fois sur deux, par hasard comme à pile ou face."
          : `L'écart est seul payé ${ofYears(ecartAlone, rules.length)}, et l'intervalle ne l'arrête plus.`,
    };
  return {
    word: isTrue.some(Boolean) ? 'Vrai pour certaines tailles' : 'Faux avec ces réglages',
    why:
      ecartAlone === 0
        ? 'Les tirages en comptent moins de la moitié.'
        : `L'écart est seul payé ${ofYears(ecartAlone, rules.length)}, et l'intervalle arrête le hasard d'autant mieux que le groupement est grand.`,
  };
}

/** « 3 années sur 5 »; « chaque année » where it is all of them. */
const ofYears = (some: number, all: number): string =>
  some === all ? 'chaque année' : `${some === 1 ? 'une année' : `${some} années`} sur ${all}`;
