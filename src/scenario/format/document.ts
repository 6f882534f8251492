/** A scenario as its reader types it: values may be missing their mark yet, and nothing typed is lost. */
import type { Feuille } from './leaf.ts';
import type { QualiteSaisie } from './typed-quality.ts';

export interface AnneeSaisie {
  annee: number;
  patients: Feuille;
  depenseReelle: Feuille;
  depenseAjustee: Feuille;
  qualite?: QualiteSaisie;
}

export interface GroupementSaisi {
  id?: string;
  nom: string;
  premiereAnnee: number;
  credits:
    | { mode: 'calcul'; patients: Feuille; appreciation: Feuille }
    | { mode: 'montant'; montant: Feuille };
  annees: AnneeSaisie[];
}

export interface DocumentScenario {
  format: 'ipep-scenario/1';
  cahier: '2019';
  id?: string;
  note?: string;
  parametres?: Record<string, Feuille>;
  options?: { recuperation?: 'excedent' | 'solde' };
  enveloppe?: { mode: 'facteur'; facteur: Feuille } | { mode: 'portefeuille' };
  groupements: GroupementSaisi[];
}

/** Which groupement and which results year a page looks at, by their ranks (the base year is rank 0). */
export interface Vue {
  readonly groupement: number;
  readonly annee: number;
}

export type Chemin = readonly (string | number)[];

/** A path as errors write it: `groupements[0].annees[2].depenseReelle`. */
export function texteChemin(chemin: Chemin): string {
  return chemin
    .map((part, rank) => (typeof part === 'number' ? `[${part}]` : (rank > 0 ? '.' : '') + part))
    .join('');
}

/** The value at a path, `undefined` where it leads nowhere. */
export function lire(document: unknown, chemin: Chemin): unknown {
  return chemin.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    document,
  );
}

/** A copy with the value at a path replaced (`undefined` removes the key); what is on the way is made. */
export function ecrire<D>(document: D, chemin: Chemin, value: unknown): D {
  const [part, ...rest] = chemin;
  if (part === undefined) return value as D;
  const inside = lire(document, [part]);
  const next = rest.length > 0 ? ecrire(inside ?? {}, rest, value) : value;
  if (Array.isArray(document)) return document.map((each, rank) => (rank === part ? next : each)) as D;
  const { [part]: _, ...others } = (document ?? {}) as Record<string | number, unknown>;
  return (next === undefined ? others : { ...(document as object), [part]: next }) as D;
}

interface VueSurDocument {
  readonly scenario: DocumentScenario;
  readonly vue: Vue;
}

/** The groupement that is looked at, with one more results year: the figures of the last one. */
export function ajouterAnnee<S extends VueSurDocument>(saisie: S): S {
  const derniere = anneesVues(saisie).at(-1);
  if (derniere === undefined) return saisie;
  const qualite = derniere.qualite && { qualite: suivante(derniere.qualite) };
  return avecAnnees(saisie, [...anneesVues(saisie), { ...derniere, ...qualite, annee: derniere.annee + 1 }]);
}

/** The same quality a year later: each indicator starts from what it was. */
function suivante(qualite: QualiteSaisie): QualiteSaisie {
  if (qualite.mode === 'score') return qualite;
  const { socles, carte } = qualite;
  return {
    ...qualite,
    socles: socles.map((socle) => ({ ...socle, precedente: socle.valeur })),
    ...(carte && { carte: carte.map((each) => ({ ...each, precedente: each.valeur })) }),
  };
}

/** The same without its last results year. */
export function retirerAnnee<S extends VueSurDocument>(saisie: S): S {
  return avecAnnees(saisie, anneesVues(saisie).slice(0, -1));
}

function anneesVues({ scenario, vue }: VueSurDocument): readonly AnneeSaisie[] {
  return scenario.groupements[vue.groupement]?.annees ?? [];
}

function avecAnnees<S extends VueSurDocument>(saisie: S, annees: readonly AnneeSaisie[]): S {
  const { scenario, vue } = saisie;
  const seen = { ...vue, annee: Math.min(vue.annee, annees.length - 1) };
  return {
    ...saisie,
    scenario: ecrire(scenario, ['groupements', vue.groupement, 'annees'], annees),
    vue: seen,
  };
}
