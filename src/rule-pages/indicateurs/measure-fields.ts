import { boundsOf, offered } from '../../cahier/edition-facts.ts';
import type { Field } from '../../calculators/fields.ts';
import { percentRefusal } from '../../calculators/percent-refusal.ts';
import { formatPercent } from '../../french/numbers.ts';
import { qualitePath } from '../../scenario/edit/indicateurs.ts';
import { type DocumentScenario, read, type View } from '../../scenario/format/scenario-document.ts';
import type { TypedIndicateur } from './typed-indicateurs.ts';

/** The four values of an indicator, in the order in which a year tells them. */
export const measures = ['precedente', 'valeur', 'intermediaire', 'cible'] as const;
export type MeasureKey = (typeof measures)[number];

/** An indicator's values are within these bounds, as ratios. */
const BOUNDS = boundsOf(offered).valeur;

/** What the four values are called: the two years by their numbers. */
export function nameOf(cle: MeasureKey, scenario: DocumentScenario, vue: View): string {
  const annees = scenario.groupements[vue.groupement]?.annees ?? [];
  if (cle === 'precedente') return `Valeur en ${annees[vue.annee - 1]?.annee}`;
  if (cle === 'valeur') return `Valeur en ${annees[vue.annee]?.annee}`;
  return cle === 'intermediaire' ? 'Objectif intermédiaire' : 'Cible';
}

type Where = Pick<TypedIndicateur, 'component' | 'rang' | 'sens'>;

const pathOf = ({ component, rang: rank }: Where, cle: MeasureKey, vue: View) => [
  ...qualitePath(vue),
  component === 'socle' ? 'socles' : 'carte',
  rank,
  cle,
];

/** The field of one value of an indicator, a percentage of what the indicator counts. */
export function indicateurField(where: Where, cle: MeasureKey, nom: string): Field {
  return {
    id: cle,
    nom,
    unite: '%',
    percent: true,
    chemin: (vue) => pathOf(where, cle, vue),
    // Last year's value may be left out of a document where it starts from nothing.
    ...(cle === 'precedente' && { defaultValue: '0' }),
    ...(cle === 'intermediaire' && { masculine: true }),
    refus: (valeur, scenario, vue) =>
      cle === 'intermediaire' ? levelRefusal(where, valeur, scenario, vue) : percentRefusal(BOUNDS, valeur),
  };
}

/** The intermediate goal stands strictly on the near side of the target, in per cent as they are typed. */
function levelRefusal(where: Where, valeur: string, scenario: DocumentScenario, vue: View): string {
  const cible = String(read(scenario, pathOf(where, 'cible', vue)) ?? '');
  if (!/^-?\d+(\.\d+)?$/.test(cible)) return percentRefusal(BOUNDS, valeur);
  const bound =
    where.sens === 'hausse'
      ? { max: cible, maxExclusive: true as const }
      : { min: cible, minExclusive: true as const };
  const side = where.sens === 'hausse' ? 'avant la cible en montant' : 'avant la cible en descendant';
  return `${percentRefusal(bound, valeur)} L'objectif intermédiaire vient ${side}, ici ${formatPercent(cible)}.`;
}
