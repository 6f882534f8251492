import type { ScenarioCalculator } from '../../calculators/calculator.ts';
import { choix } from '../../calculators/choices.ts';
import { figureDeNote, type VueSur } from '../../calculators/page-figure.ts';
import { formatNumber, formatValue } from '../../french/numbers.ts';
import type { CourbeNote } from '../../scenario/compare/note-curve.ts';
import type { Apport } from '../../scenario/compare/one-point-gains.ts';
import { parIndicateurs } from '../../scenario/examples/example-quality.ts';
import { mesureEstInventee } from '../../scenario/examples/invented-values.ts';
import type { DocumentScenario, Vue } from '../../scenario/format/document.ts';
import type { IndicateurExplique } from '../../scenario/run/explain-indicators.ts';
import type { Calcul, CalculSansValeurs } from '../../scenario/run/page-results.ts';
import { champIndicateur, mesures, nomDe } from './measure-fields.ts';
import { phraseApport } from './point-gain-words.ts';
import { chosenOf, cleDe, explique, FIRST, type IndicateurSaisi, listeSaisie } from './typed-indicateurs.ts';

/** What the page starts from: the site's own example gives a score. */
export const exempleIndicateurs: VueSur = { scenario: parIndicateurs, vue: { groupement: 0, annee: 2 } };

/** The indicator that the page is about, which the scenario does not keep. */
export interface Chosen {
  /** As it is typed; none while the score is given. */
  readonly typed: (scenario: DocumentScenario, vue: Vue) => IndicateurSaisi | undefined;
  /** Its key, among results that may be older than what is typed. */
  readonly cle: (calcul: CalculSansValeurs) => string | undefined;
  /** What one more point of it would bring, once that is known of these results. */
  readonly apport: () => Apport | undefined;
  /** What is to change for the figure to be another indicator's. */
  readonly selon: () => string;
}

function soit(indicateur: IndicateurExplique | undefined, apport: Apport | undefined): string {
  const { pointsIndicateur = '0', poidsIndicateur = '0' } = indicateur?.valeurs ?? {};
  const points = formatValue(pointsIndicateur, 'point');
  const gagne = `soit ${points} ${/^[−]?[01](,|$)/.test(points) ? 'point' : 'points'} sur ${formatValue(poidsIndicateur, 'point')}.`;
  return apport === undefined ? gagne : `${gagne} ${phraseApport(apport)}`;
}

/** An indicator as plain numbers, with its curve. */
function donnees({ sens, valeurs }: IndicateurExplique, { points, unPoint }: CourbeNote) {
  const nombre = (id: string) => Number(valeurs[id]);
  const enNombres = ({ valeur, note }: CourbeNote['points'][number]) => ({
    valeur: Number(valeur),
    note: Number(note),
  });
  const [precedente, intermediaire] = [nombre('valeurPrecedente'), nombre('valeurIntermediaire')];
  return {
    sens,
    precedente,
    intermediaire,
    valeur: nombre('valeur'),
    cible: nombre('valeurCible'),
    note: nombre('noteIndicateur'),
    retombe: sens === 'hausse' ? precedente >= intermediaire : precedente <= intermediaire,
    courbe: points.map(enNombres),
    ...(unPoint && { unPoint: enNombres(unPoint) }),
  };
}

/** The calculator of the page, about the indicator that is chosen there. */
export function noteCalculator(chosen: Chosen): ScenarioCalculator {
  /** The chosen indicator, among these results. */
  const celui = (calcul: Calcul) => explique(calcul, chosen.cle(calcul));
  return {
    exemple: exempleIndicateurs,
    offre: { choix: choix.modeQualite, valeur: 'indicateurs', nom: 'Détailler par indicateurs' },
    champs: (scenario, vue) => {
      const ou = chosen.typed(scenario, vue);
      if (ou === undefined) return [];
      return mesures.map((cle) => ({
        ...champIndicateur(ou, cle, nomDe(cle, scenario, vue)),
        invente: (document, vue) => mesureEstInventee(document, vue, ou, cle),
      }));
    },
    dits: ({ vue: { annee, indicateurs, valeurs } }) =>
      indicateurs.length > 0
        ? []
        : [
            `Pour ${annee}, le score est donné tout fait : ${formatNumber(valeurs['scoreQualite'] ?? '0')} sur ${formatNumber(valeurs['scoreMaximal'] ?? '0')}. Il n'y a pas d'indicateur à noter.`,
          ],
    regles: ['noteIndicateur'],
    etapes: (calcul) => explique(calcul, chosen.cle(calcul))?.etapes ?? [],
    resultat: { id: 'noteIndicateur', nom: 'Note', hypotheses: true },
    sansObjet: "Aucun indicateur n'est noté ici pour l'instant.",
    soit: (calcul) => soit(celui(calcul), chosen.apport()),
    figure: figureDeNote({
      legende:
        "La note selon la valeur de l'indicateur (barème H1, une hypothèse). Le point plein est le vôtre, le point creux serait un point de mieux ; en pointillé, un saut.",
      selon: chosen.selon,
      indicateur: celui,
      charger: async () => {
        const module = await import('../../figures/note/drawing.ts');
        return { dessin: module.note, table: module.noteTable };
      },
      donnees: (calcul, courbe) => {
        const indicateur = celui(calcul);
        return indicateur && donnees(indicateur, courbe);
      },
    }),
  };
}

/** As the page opens: about the first indicator that is chosen there. */
export const indicateurs = noteCalculator({
  typed: (scenario, vue) => chosenOf(listeSaisie(scenario, vue), FIRST),
  cle: ({ vue: { indicateurs } }) =>
    chosenOf(
      indicateurs.map((each) => ({ cle: cleDe(each) })),
      FIRST,
    )?.cle,
  apport: () => undefined,
  selon: () => '',
});
