import { firstPortfolio } from '../../calculators/portfolio/portfolio-choice.ts';
import type { SettingsCase } from '../../calculators/settings-case.ts';
import type { TypedRuleSet } from '../../scenario/reform/question.ts';
import { setsText } from './sets.ts';
import type { TypedReform } from './settings.ts';

const on = (...sets: readonly Omit<TypedRuleSet, 'format'>[]): TypedReform => ({
  jeux: setsText(sets.map((set) => ({ format: 'ipep-regles/1', ...set }))),
  portefeuille: firstPortfolio,
});

/** Reforms to try, all on the invented portfolio of the start. */
export const reformCases: readonly SettingsCase<TypedReform>[] = [
  {
    nom: 'La tendance sur trois ans',
    dit: "Le cahier annonce que l'évolution pourra se mesurer sur trois ans. Ici le total baisse, et huit groupements de vingt-huit y gagnent. Donner la moitié du poids à l'écart retire alors bien moins que sous l'évolution d'un an : voyez « pourquoi ».",
    valeurs: on(
      { nom: 'Tendance', options: { evolution: 'triennale' } },
      {
        nom: 'Tendance, et écart à moitié',
        parametres: { coefficientEcart: '1/2' },
        options: { evolution: 'triennale' },
      },
    ),
  },
  {
    nom: 'Une valeur qui change en cours de route',
    dit: "Les coefficients sont « susceptibles d'évoluer pendant la durée de l'expérimentation » : la part reversée passe à 60 % à partir des résultats de 2022, d'un coup, ou de 2021, en deux fois.",
    valeurs: on(
      { nom: '60 % dès 2022', parametresParAnnee: { 2022: { coefficientPartage: '0.6' } } },
      {
        nom: '55 % dès 2021, puis 60 %',
        parametresParAnnee: { 2021: { coefficientPartage: '0.55' }, 2022: { coefficientPartage: '0.6' } },
      },
    ),
  },
  {
    nom: 'Payer plus, sous une enveloppe plus petite',
    dit: "La part reversée monte, et l'enveloppe nationale baisse. Le total monte encore, mais l'enveloppe réduite en reprend plus que si elle changeait seule : elle a davantage à réduire ; voyez « pourquoi ».",
    valeurs: on({
      nom: 'Plus, sous moins',
      parametres: { coefficientPartage: '0.8', plafondNational: '0.005' },
    }),
  },
  {
    nom: 'Une règle sans effet',
    dit: "Le bonus de l'expérience patient ne change rien à des scores déjà donnés : seul, il ne fait bouger aucun groupement, et sa part est nulle à côté de celle de l'intervalle.",
    valeurs: on({
      nom: 'Intervalle et bonus',
      parametres: { tunnel: '0.03', bonusExperienceCible: '30' },
    }),
  },
];
