import type { ScenarioCalculator } from '../../calculators/calculator.ts';
import { choice } from '../../calculators/choices/all-choices.ts';
import { noteFigure } from '../../calculators/page-figure.ts';
import { caption } from '../../figures/note/words.ts';
import { formatNumber, formatValue } from '../../french/numbers.ts';
import type { NoteCurve } from '../../scenario/compare/note-curve.ts';
import { exampleYears } from '../../scenario/examples/first-example.ts';
import { isInventedMeasure } from '../../scenario/examples/invented-values.ts';
import type { DocumentScenario, View } from '../../scenario/format/scenario-document.ts';
import type { ExplainedIndicateur, IndicateurValueId } from '../../scenario/run/explain-indicators.ts';
import type { Calculation, CalculationWithoutValues } from '../../scenario/run/page-results.ts';
import { indicateurField, measures, nameOf } from './measure-fields.ts';
import type { WordedGain } from './point-gain-words.ts';
import { chosenOf, explained, FIRST, keyOf, type TypedIndicateur, typedList } from './typed-indicateurs.ts';

/** The indicator that the page is about, which the scenario does not keep. */
export interface Chosen {
  /** As it is typed; none while the score is given. */
  readonly typed: (scenario: DocumentScenario, vue: View) => TypedIndicateur | undefined;
  /** Its key, among results that may be older than what is typed. */
  readonly cle: (calculation: CalculationWithoutValues) => string | undefined;
  /** What one more point of it would bring, once that is known of these results. */
  readonly contribution: () => WordedGain | undefined;
  /** What is to change for the figure to be another indicator's. */
  readonly accordingTo: () => string;
}

function thatIs(indicateur: ExplainedIndicateur | undefined, contribution: WordedGain | undefined): string {
  const { pointsIndicateur = '0', poidsIndicateur = '0' } = indicateur?.valeurs ?? {};
  const points = formatValue(pointsIndicateur, 'point');
  const gained = `soit ${points} ${Math.abs(Number(pointsIndicateur)) < 2 ? 'point' : 'points'} sur ${formatValue(poidsIndicateur, 'point')}.`;
  return contribution === undefined ? gained : `${gained} ${contribution.sentence}`;
}

/** An indicator as plain numbers, with its curve. */
function donnees({ sens, valeurs }: ExplainedIndicateur, { points, unPoint }: NoteCurve) {
  const number = (id: IndicateurValueId) => Number(valeurs[id]);
  const inNumbers = ({ valeur, note }: NoteCurve['points'][number]) => ({
    valeur: Number(valeur),
    note: Number(note),
  });
  const [precedente, intermediaire] = [number('valeurPrecedente'), number('valeurIntermediaire')];
  return {
    sens,
    precedente,
    intermediaire,
    valeur: number('valeur'),
    cible: number('valeurCible'),
    note: number('noteIndicateur'),
    fallsBack: sens === 'hausse' ? precedente >= intermediaire : precedente <= intermediaire,
    curve: points.map(inNumbers),
    ...(unPoint && { unPoint: inNumbers(unPoint) }),
  };
}

/** The calculator of the page, about the indicator that is chosen there. */
export function noteCalculator(chosen: Chosen): ScenarioCalculator {
  /** The chosen indicator, among these results. */
  const theOne = (calculation: Calculation) => explained(calculation, chosen.cle(calculation));
  return {
    opensOn: exampleYears.indicateurs,
    offer: { choice: choice.modeQualite, valeur: 'indicateurs', nom: 'Détailler par indicateurs' },
    champs: (scenario, vue) => {
      const where = chosen.typed(scenario, vue);
      if (where === undefined) return [];
      return measures.map((cle) => ({
        ...indicateurField(where, cle, nameOf(cle, scenario, vue)),
        invente: (document, vue) => isInventedMeasure(document, vue, where, cle),
      }));
    },
    wordings: ({ vue: { annee, indicateurs, valeurs } }) =>
      indicateurs.length > 0
        ? []
        : [
            `Pour ${annee}, le score est donné tout fait : ${formatNumber(valeurs['scoreQualite'] ?? '0')} sur ${formatNumber(valeurs['scoreMaximal'] ?? '0')}. Il n'y a pas d'indicateur à noter.`,
          ],
    regles: ['noteIndicateur'],
    etapes: (calculation) => explained(calculation, chosen.cle(calculation))?.etapes ?? [],
    result: { id: 'noteIndicateur', nom: 'Note', hypotheses: true },
    notApplicable: "Aucun indicateur n'est noté ici pour l'instant.",
    thatIs: (calculation) => thatIs(theOne(calculation), chosen.contribution()),
    figure: noteFigure({
      legend: caption,
      accordingTo: chosen.accordingTo,
      indicateur: theOne,
      load: () => import('../../figures/note/figure.ts'),
      donnees: (calculation, curve) => {
        const indicateur = theOne(calculation);
        return indicateur && donnees(indicateur, curve);
      },
    }),
  };
}

/** As the page opens: about the first indicator that is chosen there. */
export const indicateurs = noteCalculator({
  typed: (scenario, vue) => chosenOf(typedList(scenario, vue), FIRST),
  cle: ({ vue: { indicateurs } }) =>
    chosenOf(
      indicateurs.map((each) => ({ cle: keyOf(each) })),
      FIRST,
    )?.cle,
  contribution: () => undefined,
  accordingTo: () => '',
});
