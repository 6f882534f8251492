import type { Scenario } from '../format/scenario.ts';
import { statedRules } from '../rules/identity.ts';
import { modifiedWords } from '../run/modified-value.ts';
import { modifies } from '../run/modified-values.ts';
import { isInvented } from '../table/invented-name.ts';
import { type Cell, head, lead, type Sheet, title, words } from './sheet.ts';

const contents: readonly (readonly [sheet: string, what: string])[] = [
  ['Paramètres', "Les valeurs que les règles lisent, chacune avec celle du cahier et d'où elle vient."],
  ['Données', 'Ce qui est donné de chaque groupement, année par année.'],
  ['Indicateurs', 'Les indicateurs de qualité, quand le score en vient, avec leurs notes et leurs points.'],
  [
    'Calcul',
    'Une colonne par règle et par étape, une ligne par groupement et par année : chaque case est une formule qui se lit comme la règle.',
  ],
  ['Résultats', 'Ce qui est versé, et ce dont il est fait.'],
  ['Hypothèses', 'Ce que le cahier laisse ouvert, et le choix fait.'],
  ['Sources', 'Les passages cités.'],
];

const uses: readonly string[] = [
  'Changez une valeur sur fond jaune de « Paramètres », de « Données » ou de « Indicateurs » : tous les versements suivent.',
  "Une valeur qui n'est plus celle du cahier se colore et se dit « modifié », comme toute règle qui en est calculée directement.",
  "D'où vient une règle est dit au-dessus de sa colonne, et mot pour mot dans la note de sa case de titre.",
  'Les formules emploient des noms : ceux de la ligne « nom » de chaque tableau valent sur la ligne de la formule, « colonne_ » et un nom, sur toute la colonne.',
  'Un tableur garde une quinzaine de chiffres : les résultats sont ceux du calcul exact à un milliardième près.',
  "Pour ajouter un groupement ou une année, refaites le classeur : aucune ligne ne se copie d'elle-même.",
  'Sans macro et sans lien : rien ne sort de ce fichier.',
];

/** « Lisez-moi » : what the workbook is, how to use it, by which rules it was made. */
export function readMeSheet(scenario: Scenario): Sheet {
  const { version, empreinte, cahier } = statedRules(scenario);
  const changes = modifies(scenario);
  const invented = scenario.groupements.some(({ nom }) => isInvented(nom));
  const line = (label: string, text: string): Cell[] => [head(label), words(text)];
  const rows: Cell[][] = [
    [title('Ipep, règle par règle : le classeur vivant')],
    [lead('Chaque case calculée est une formule : ce classeur refait tout le calcul, sans le site.')],
    [],
    ...(invented
      ? [line('Attention', 'Des groupements de ce classeur sont inventés, et leur nom le dit.')]
      : []),
    ...(scenario.note === undefined ? [] : [line('Note', scenario.note)]),
    line('Règles', `cahier des charges de ${cahier}, Ipep pas à pas ${version}, empreinte ${empreinte}`),
    line(
      'Modifié',
      changes.length === 0
        ? "rien : toutes les valeurs sont celles du cahier, ou les nôtres là où il se tait (à l'écriture du classeur)"
        : changes.map(modifiedWords).join('\n'),
    ),
    [],
    ...uses.map((text, rank) => [rank === 0 ? head("Mode d'emploi") : words(''), words(text)]),
    [],
    ...contents.map(([sheet, what], rank) => [
      rank === 0 ? head('Feuilles') : words(''),
      words(`${sheet} : ${what}`),
    ]),
  ];
  return { name: 'Lisez-moi', rows, widths: [18, 110], frozen: { rows: 1, columns: 0 } };
}
