import type { Edition } from '../../cahier/edition.ts';
import { parameterIds } from '../../cahier/ids.ts';
import { type RuleCitationId, ruleCitation } from '../../cahier/text/citations/rule-citations.ts';
import type { Status } from '../../cahier/text/provenance.ts';
import type { Bounds } from '../../formula/bounds.ts';
import { graph, type Input, type MathSymbol, type Rule } from '../../formula/node.ts';
import type { UnitName } from '../../french/units.ts';
import { digestOf } from '../../scenario/rules/digest.ts';
import { version } from '../../scenario/rules/product-version.ts';
import { type FormulaTree, formulaTree } from './formula-tree.ts';

/** An exact quotation, and where it stands. */
interface Quotation {
  readonly id: string;
  readonly document: string;
  readonly section: string;
  readonly texte: string;
}

interface Described {
  readonly id: string;
  readonly libelle: string;
  readonly symbole: { readonly base: string; readonly indice?: string; readonly exposant?: string };
  readonly unite: UnitName;
  /** A choice that is written as a number, an option or a phase. */
  readonly choix?: true;
}

interface DescribedBounds {
  readonly minimum?: string;
  readonly maximum?: string;
  readonly minimumExclu?: true;
  readonly maximumExclu?: true;
  readonly entier?: true;
}

/** A parameter: `valeur` is the cahier's, or ours where the status is « hypothese »; decimal text or a fraction. */
interface DescribedParameter extends Described {
  readonly valeur: string;
  readonly bornes: DescribedBounds;
  readonly statut: Status;
  readonly section: string;
  readonly theme: string;
  readonly citations: readonly Quotation[];
  readonly hypothese?: string;
}

/** What is given of a groupement's year, or of one of its indicators. */
interface DescribedInput extends Described {
  readonly niveau: 'groupement' | 'indicateur';
  readonly bornes?: DescribedBounds;
}

/** A rule bears the name of a result; a step is an intermediate. */
interface DescribedRule extends Described {
  readonly role: 'regle' | 'etape';
  readonly formule: FormulaTree;
  readonly statut: Status;
  readonly section: string;
  readonly citations: readonly Quotation[];
  readonly hypotheses: readonly string[];
  /** The text states the formula, but not the numbers that it is computed on. */
  readonly nombresSupposes?: true;
  /** The value says something only where this choice has this value. */
  readonly seulement?: { readonly la: FormulaTree; readonly est: string };
}

/** The rules of an edition as data: whoever reads it can compute as we do, without a line of ours. */
export interface RulesDocument {
  readonly format: 'ipep-definitions/1';
  readonly cahier: string;
  readonly version: string;
  readonly empreinte: string;
  readonly parametres: readonly DescribedParameter[];
  readonly donnees: readonly DescribedInput[];
  /** In an order where each rule comes after those that it is written with. */
  readonly regles: readonly DescribedRule[];
}

/** The rules, steps, inputs and parameters of an edition. */
export function rulesDocument(edition: Edition): RulesDocument {
  const { id, parameters, inputs, indicatorInputs, computed } = edition;
  return {
    format: 'ipep-definitions/1',
    cahier: id,
    version,
    empreinte: digestOf(edition),
    parametres: parameterIds.map((each) => describedParameter(parameters[each])),
    donnees: Object.values({ ...inputs, ...indicatorInputs }).map(describedInput),
    regles: graph(computed).flatMap((node) => (node.kind === 'rule' ? [describedRule(node)] : [])),
  };
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly symbol: MathSymbol;
  readonly unit: UnitName;
  readonly choice?: true;
}

function described({ id, label, symbol: { base, sub, sup }, unit, choice }: Named): Described {
  const shown = {
    base,
    ...(sub !== undefined && { indice: sub }),
    ...(sup !== undefined && { exposant: sup }),
  };
  return { id, libelle: label, symbole: shown, unite: unit, ...(choice && { choix: true }) };
}

function describedParameter(parameter: Edition['parameters'][keyof Edition['parameters']]) {
  const { defaultValue, bounds, status, section, theme, hypothese } = parameter;
  return {
    ...described(parameter),
    valeur: defaultValue,
    bornes: describedBounds(bounds),
    statut: status,
    section,
    theme,
    citations: [quotation(parameter.citation)],
    ...(hypothese !== undefined && { hypothese }),
  };
}

function describedInput(input: Input): DescribedInput {
  return {
    ...described(input),
    niveau: input.level === 'row' ? 'groupement' : 'indicateur',
    ...(input.bounds && { bornes: describedBounds(input.bounds) }),
  };
}

function describedRule(rule: Rule): DescribedRule {
  const { role, formula, only, origin } = rule;
  return {
    ...described(rule),
    role: role === 'rule' ? 'regle' : 'etape',
    formule: formulaTree(formula),
    statut: origin.status as Status,
    section: origin.section,
    citations: origin.citations.map((each) => quotation(each as RuleCitationId)),
    hypotheses: origin.hypotheses,
    ...(origin.numbersAreSupposed && { nombresSupposes: true }),
    ...(only && { seulement: { la: formulaTree(only.where), est: only.is } }),
  };
}

function quotation(id: RuleCitationId): Quotation {
  const { document, section, texte } = ruleCitation(id);
  return { id, document, section, texte };
}

function describedBounds({ min, max, minExclusive, maxExclusive, whole }: Bounds): DescribedBounds {
  return {
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    ...(minExclusive && { minimumExclu: true }),
    ...(maxExclusive && { maximumExclu: true }),
    ...(whole && { entier: true }),
  };
}
