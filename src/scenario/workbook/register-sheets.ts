import type { Edition } from '../../cahier/edition.ts';
import { parameterIds } from '../../cahier/ids.ts';
import { documentNames } from '../../cahier/text/citations/document-names.ts';
import { type RuleCitationId, ruleCitation } from '../../cahier/text/citations/rule-citations.ts';
import { type HypothesisId, hypotheses, hypothesisIds } from '../../cahier/text/hypotheses/all-hypotheses.ts';
import { sources } from '../../cahier/text/sources.ts';
import { graph } from '../../formula/node.ts';
import type { Context } from './context.ts';
import { type Provenance, parameterProvenance } from './provenance-cells.ts';
import { type Cell, detail, head, lead, type Sheet, title, words } from './sheet.ts';

const HEADS = 3;

/** Where all that the workbook computes with comes from. */
function provenances(edition: Edition): Provenance[] {
  const rules = graph(edition.computed).flatMap((node) => (node.kind === 'rule' ? [node.origin] : []));
  return [...rules, ...parameterIds.map((id) => parameterProvenance(edition, id))];
}

function register(
  name: string,
  said: string,
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
): Sheet {
  return {
    name,
    rows: [[title(name)], [lead(said)], heads.map((text) => head(text)), ...rows],
    widths,
    frozen: { rows: HEADS, columns: 1 },
    landscape: true,
  };
}

/** « Hypothèses » : what the cahier leaves open and the rules of the workbook rest on. */
export function hypothesesSheet({ edition, changed, modified }: Context): Sheet {
  const used = new Set(provenances(edition).flatMap((each) => each.hypotheses));
  const rows = hypothesisIds.flatMap((id): (readonly Cell[])[] => {
    if (!used.has(id)) return [];
    const { title: label, choice, reason, others, parametres } = hypotheses[id as HypothesisId];
    const flags = parametres.flatMap((parameter) => changed.get(parameter) ?? []);
    return [
      [
        detail(id),
        words(label),
        words(choice),
        words(reason),
        words(others ?? ''),
        detail(parametres.join(', ')),
        stateCell(
          flags,
          parametres.some((parameter) => modified.has(parameter)),
        ),
      ],
    ];
  });
  return register(
    'Hypothèses',
    'Ce que le cahier des charges laisse ouvert, le choix fait ici, et pourquoi.',
    ['Repère', 'Question', 'Choix', 'Raison', 'Autres lectures', 'Paramètres', 'Modifié'],
    [9, 30, 50, 60, 50, 28, 11],
    rows,
  );
}

/** Whether a parameter that a hypothesis chose is changed; live. */
function stateCell(flags: readonly string[], isModified: boolean): Cell {
  if (flags.length === 0) return detail('');
  const formula = `IF(${flags.join('&')}="","","modifié")`;
  return { formula, value: isModified ? 'modifié' : '', look: 'detail' };
}

/** « Sources » : each passage that the rules and the parameters of the workbook cite, then the documents. */
export function sourcesSheet(edition: Edition): Sheet {
  const cited = [...new Set(provenances(edition).flatMap((each) => each.citations))];
  const quoted = cited.map((id): Cell[] => {
    const { document, section, texte } = ruleCitation(id as RuleCitationId);
    return [words(documentNames[document]), words(section), words(texte)];
  });
  const documents = sources.map((each): Cell[] => [words(each.title), words(each.date), words(each.nature)]);
  return register(
    'Sources',
    'Les passages cités mot pour mot, puis les documents dont ils viennent.',
    ['Document', 'Passage', 'Texte'],
    [40, 34, 120],
    [...quoted, [], ...documents],
  );
}
