/** The graph again, from its data alone: what a reader of /schemas/regles.json would write. */
import { input, parameter } from '../../../src/formula/build.ts';
import type { Branch, Node, Operator, Rule } from '../../../src/formula/node.ts';
import type { CaseTree, FormulaTree, Operation } from '../../../src/published-formats/rules/formula-tree.ts';
import type { RulesDocument } from '../../../src/published-formats/rules/rules-document.ts';

type Described = RulesDocument['regles' | 'donnees' | 'parametres'][number];

const kinds = {
  somme: 'add',
  difference: 'subtract',
  produit: 'multiply',
  quotient: 'divide',
  minimum: 'min',
  maximum: 'max',
} as const satisfies { readonly [O in Operation]: Node['kind'] };

function named({ id, libelle, symbole: { base, indice, exposant }, unite, choix }: Described) {
  const symbol = {
    base,
    ...(indice !== undefined && { sub: indice }),
    ...(exposant !== undefined && { sup: exposant }),
  };
  return { id, label: libelle, symbol, unit: unite, ...(choix && { choice: choix }) };
}

/** Every rule and step of a document, by id. */
export function rebuilt(document: RulesDocument): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>();
  const inputs = new Map(
    document.donnees.map((each) => [
      each.id,
      input({ ...named(each), level: each.niveau === 'groupement' ? 'row' : 'item' }),
    ]),
  );
  const parameters = new Map(document.parametres.map((each) => [each.id, parameter(named(each))]));

  const known = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const found = map.get(id);
    if (found === undefined) throw new RangeError(`"${id}" is not described before it is used`);
    return found;
  };

  const branch = ({ si, alors, mots, ...facts }: CaseTree): Branch => ({
    when: { operator: si.comparaison as Operator, left: node(si.gauche), right: node(si.droite) },
    value: node(alors),
    words: mots,
    ...facts,
  });

  function node(tree: FormulaTree): Node {
    if ('valeur' in tree) return { kind: 'literal', value: tree.valeur, unit: tree.unite };
    if ('parametre' in tree) return known(parameters, tree.parametre);
    if ('donnee' in tree) return known(inputs, tree.donnee);
    if ('regle' in tree) return known(rules, tree.regle);
    if (tree.operation === 'cas')
      return {
        kind: 'cases',
        branches: tree.cas.map(branch),
        otherwise: node(tree.sinon),
        words: tree.mots,
        unit: node(tree.sinon).unit,
      };
    if (tree.operation === 'total') {
      const of = node(tree.de);
      return { kind: 'total', over: tree.sur === 'groupements' ? 'rows' : 'items', of, unit: of.unit };
    }
    const [left, right] = [node(tree.gauche), node(tree.droite)];
    // What an operation is in is for its author to check, and for no reader to know.
    const pair = { left, right, unit: left.unit };
    const kind = kinds[tree.operation];
    if (kind !== 'min' && kind !== 'max') return { kind, ...pair };
    const { gauche = '', droite = '', egal } = tree.mots ?? {};
    return {
      kind,
      ...pair,
      words: { left: gauche, right: droite, ...(egal !== undefined && { equal: egal }) },
    };
  }

  for (const each of document.regles) {
    const { role, formule, statut, section, citations, hypotheses, nombresSupposes, seulement } = each;
    const status = { status: statut, section, citations: citations.map(({ id }) => id), hypotheses };
    rules.set(each.id, {
      kind: 'rule',
      role: role === 'regle' ? 'rule' : 'step',
      ...named(each),
      origin: { ...status, ...(nombresSupposes && { numbersAreSupposed: true }) },
      formula: node(formule),
      ...(seulement && { only: { where: node(seulement.la) as Rule, is: seulement.est } }),
    });
  }
  return rules;
}
