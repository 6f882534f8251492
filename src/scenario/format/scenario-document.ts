/** A scenario as its reader types it: values may be missing their mark yet, and nothing typed is lost. */
import type { SavedRules } from '../rules/stated-rules.ts';
import type { Leaf } from './leaf.ts';
import type { TypedQualite } from './typed-quality.ts';

export interface TypedYear {
  annee: number;
  patients: Leaf;
  depenseReelle: Leaf;
  depenseAjustee: Leaf;
  qualite?: TypedQualite;
}

export interface TypedGroupement {
  id?: string;
  nom: string;
  premiereAnnee: number;
  credits: { mode: 'calcul'; patients: Leaf; appreciation: Leaf } | { mode: 'montant'; montant: Leaf };
  annees: TypedYear[];
}

export interface DocumentScenario {
  format: 'ipep-scenario/1';
  cahier: '2019';
  id?: string;
  note?: string;
  regles?: SavedRules;
  parametres?: Record<string, Leaf>;
  options?: { recuperation?: 'excedent' | 'solde' };
  enveloppe?: { mode: 'facteur'; facteur: Leaf } | { mode: 'portefeuille' };
  groupements: TypedGroupement[];
}

/** Which groupement and which results year a page looks at, by their ranks (the base year is rank 0). */
export interface View {
  readonly groupement: number;
  readonly annee: number;
}

export type Path = readonly (string | number)[];

/** A path as errors write it: `groupements[0].annees[2].depenseReelle`. */
export function pathText(chemin: Path): string {
  return chemin
    .map((part, rank) => (typeof part === 'number' ? `[${part}]` : (rank > 0 ? '.' : '') + part))
    .join('');
}

/** The parts of a path that `pathText` wrote: « groupements[0].nom » gives groupements, 0, nom. */
export function pathParts(text: string): readonly string[] {
  return text.split(/[.[\]]+/).filter((part) => part !== '');
}

/** The value at a path, `undefined` where it leads nowhere. */
export function read(document: unknown, chemin: Path): unknown {
  return chemin.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    document,
  );
}

/** A copy with the value at a path replaced (`undefined` removes the key); what is on the way is made. */
export function write<D>(document: D, chemin: Path, value: unknown): D {
  const [part, ...rest] = chemin;
  if (part === undefined) return value as D;
  const inside = read(document, [part]);
  const next = rest.length > 0 ? write(inside ?? {}, rest, value) : value;
  if (Array.isArray(document)) return document.map((each, rank) => (rank === part ? next : each)) as D;
  const { [part]: _, ...others } = (document ?? {}) as Record<string | number, unknown>;
  return (next === undefined ? others : { ...(document as object), [part]: next }) as D;
}

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
