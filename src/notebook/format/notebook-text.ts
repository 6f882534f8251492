import { parameterIds } from '../../cahier/ids.ts';
import type { SavedRules } from '../../scenario/rules/stated-rules.ts';
import type { Cell, Computation, KeptDossier, Notebook, ShownTable } from '../notebook.ts';

/**
 * The text of a carnet's file: the same carnet has the same bytes, whatever the order in which its parts were made. What
 * this version does not know stands as it was read.
 */
export function notebookText(notebook: Notebook): string {
  const { format, titre, auteur, date, presentation } = notebook;
  const head = JSON.stringify({ format, titre, auteur, date, presentation, cellules: [] }, null, 2);
  const cells = notebook.cellules.map((cell) => `\n    ${cellText(cell, 2)}`);
  const list = cells.length === 0 ? '[]' : `[${cells.join(',')}\n  ]`;
  return `${head.replace(/\[\]\n\}$/, () => `${list}\n}`)}\n`;
}

/** The same in one line, for a link. */
export function shortNotebookText(notebook: Notebook): string {
  const { format, titre, auteur, date, presentation, cellules } = notebook;
  const head = JSON.stringify({ format, titre, auteur, date, presentation });
  return `${head.slice(0, -1)},"cellules":[${cellules.map((cell) => cellText(cell, 0)).join(',')}]}`;
}

function cellText(cell: Cell, indent: number): string {
  if (cell.mode === 'later') return cell.source;
  const text = JSON.stringify(written(cell), null, indent);
  return indent === 0 ? text : text.replaceAll('\n', '\n    ');
}

/** A cell with its keys in the order of the format: `undefined` leaves one out. */
function written(cell: Exclude<Cell, { mode: 'later' }>): object {
  switch (cell.mode) {
    case 'texte':
      return { mode: cell.mode, texte: cell.texte };
    case 'resultat': {
      const { mode, montre, dossier, calcul, legende } = cell;
      const { mode: way, ...what } = montre;
      return {
        mode,
        montre: { mode: way, ...inOrder(what) },
        dossier: dossierWritten(dossier),
        calcul: computed(calcul),
        legende,
      };
    }
    case 'comparaison': {
      const { mode, dossiers, calcul, legende } = cell;
      return { mode, dossiers: dossiers.map(dossierWritten), calcul: computed(calcul), legende };
    }
    case 'citation': {
      const { mode, citation, document, section, texte, legende } = cell;
      return { mode, citation, document, section, texte, legende };
    }
    case 'releve': {
      const { mode, page, nom, le, note, image, tableau, legende } = cell;
      return { mode, page, nom, le, note, image, tableau: tableWritten(tableau), legende };
    }
  }
}

const inOrder = (object: object): object =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? 1 : -1)));

const dossierWritten = ({ nom, groupement, scenario }: KeptDossier): object => ({
  nom,
  groupement,
  scenario,
});

const tableWritten = ({ titre, entete, lignes }: ShownTable): object => ({ titre, entete, lignes });

const valuesInOrder = (values: NonNullable<SavedRules['valeurs']>): object =>
  Object.fromEntries(parameterIds.map((id) => [id, values[id]]));

function computed({ le, regles, valeurs, tableau }: Computation): object {
  const { cahier, version, empreinte, modifies, valeurs: values } = regles;
  return {
    le,
    regles: { cahier, version, empreinte, modifies, valeurs: values && valuesInOrder(values) },
    valeurs: valeurs.map(({ nom, valeur, unite }) => ({ nom, valeur, unite })),
    tableau: tableau && tableWritten(tableau),
  };
}
