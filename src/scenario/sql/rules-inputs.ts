import type { Edition, InputId } from '../../cahier/edition.ts';
import type { Rule } from '../../formula/node.ts';
import { WHOLE_SCORE } from '../format/bounds.ts';
import type { Enveloppe, Options } from '../format/scenario.ts';
import { TREND_YEARS } from '../format/trend.ts';

const ofGroupement = 'partition by t.groupement order by t.annee';

/** A column of the year before, or of the year that the trend starts from: the base year, where there are not as many. */
const lag = (column: string): string => `lag(t.${column}) over (${ofGroupement})`;
const atStart = (column: string): string =>
  `coalesce(lag(t.${column}, ${TREND_YEARS}) over (${ofGroupement}), first_value(t.${column}) over (${ofGroupement}))`;

export interface ScriptSettings {
  readonly edition: Edition;
  readonly options: Options;
  readonly enveloppe: Enveloppe;
}

/** What a script takes an input from. */
export type InputSource =
  /** A row `t` of the table, what is the same for its groupement being in `g`. */
  | { readonly kind: 'column'; readonly sql: string }
  /** A choice at the top of the script, beside the parameters. */
  | { readonly kind: 'option'; readonly value: string }
  /** The same everywhere, since a table of groupements has scores alone: its rules are left out. */
  | { readonly kind: 'constant'; readonly value: string }
  /** What the year before leaves: the value of a rule; `first` before any. */
  | { readonly kind: 'carried'; readonly from: Rule; readonly first: Rule | '0' };

const column = (sql: string): InputSource => ({ kind: 'column', sql });
const none: InputSource = { kind: 'constant', value: '0' };

/** Where each input comes from; one that is forgotten does not compile. */
export function inputSources({ edition, options, enveloppe }: ScriptSettings): {
  readonly [K in InputId]: InputSource;
} {
  const { rules, nodes } = edition;
  const option = (value: string): InputSource => ({ kind: 'option', value });
  return {
    annee: column('t.annee'),
    premiereAnnee: column('g.premiere_annee'),
    patients: column('t.patients'),
    depenseReelle: column('t.depense_reelle'),
    depenseAjustee: column('t.depense_ajustee'),
    depenseReellePrecedente: column(lag('depense_reelle')),
    depenseAjusteePrecedente: column(lag('depense_ajustee')),
    depenseReelleDepart: column(atStart('depense_reelle')),
    depenseAjusteeDepart: column(atStart('depense_ajustee')),
    evolutionTriennale: option(options.evolution === 'triennale' ? '1' : '0'),
    qualiteParIndicateurs: none,
    scoreDonne: column('t.score'),
    maximumDonne: column(`coalesce(t.maximum, ${WHOLE_SCORE})`),
    experienceComptee: none,
    experienceNote: none,
    experienceIntermediaire: none,
    experienceCible: none,
    creditsCalcules: column('case when g.credits is null then 1 else 0 end'),
    creditsDonnes: column('coalesce(g.credits, 0)'),
    creditsPatients: column(
      'max(case when t.annee = g.premiere_annee then t.patients end) over (partition by t.groupement)',
    ),
    creditsAppreciation: column('coalesce(g.appreciation, 0)'),
    enveloppePortefeuille: option(enveloppe.mode === 'portefeuille' ? '1' : '0'),
    facteurDonne: option(enveloppe.mode === 'facteur' ? enveloppe.facteur : '1'),
    recuperationDuSolde: option(options.recuperation === 'solde' ? '1' : '0'),
    soldePrecedent: { kind: 'carried', from: rules.soldeAvance, first: '0' },
    totalPrecedent: { kind: 'carried', from: rules.total, first: rules.creditsAmorcage },
    patientsPrecedents: { kind: 'carried', from: nodes.patientsCumules, first: '0' },
  };
}
