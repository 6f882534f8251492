import type { DocumentScenario, TypedYear, View } from '../format/scenario-document.ts';
import type { TypedQualite } from '../format/typed-quality.ts';
import { write } from './written-value.ts';

interface DocumentView {
  readonly scenario: DocumentScenario;
  readonly vue: View;
}

/** The groupement that is looked at, with one more results year: the figures of the last one. */
export function addYear<S extends DocumentView>(saisie: S): S {
  const latest = shownYears(saisie).at(-1);
  if (latest === undefined) return saisie;
  const qualite = latest.qualite && { qualite: nextInOrder(latest.qualite) };
  return withYears(saisie, [...shownYears(saisie), { ...latest, ...qualite, annee: latest.annee + 1 }]);
}

/** The same quality a year later: each indicator starts from what it was. */
function nextInOrder(qualite: TypedQualite): TypedQualite {
  if (qualite.mode === 'score') return qualite;
  const { socles, carte } = qualite;
  return {
    ...qualite,
    socles: socles.map((socle) => ({ ...socle, precedente: socle.valeur })),
    ...(carte && { carte: carte.map((each) => ({ ...each, precedente: each.valeur })) }),
  };
}

/** The same without its last results year. */
export function removeYear<S extends DocumentView>(saisie: S): S {
  return withYears(saisie, shownYears(saisie).slice(0, -1));
}

function shownYears({ scenario, vue }: DocumentView): readonly TypedYear[] {
  return scenario.groupements[vue.groupement]?.annees ?? [];
}

function withYears<S extends DocumentView>(saisie: S, annees: readonly TypedYear[]): S {
  const { scenario, vue } = saisie;
  const seen = { ...vue, annee: Math.min(vue.annee, annees.length - 1) };
  return {
    ...saisie,
    scenario: write(scenario, ['groupements', vue.groupement, 'annees'], annees),
    vue: seen,
  };
}
