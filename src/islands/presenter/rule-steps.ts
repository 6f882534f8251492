import { type Note, note, type Step, wordsOf } from './step.ts';

/* A page of rules, read from its own structure: src/components/RuleSheet.astro. */

/** Of the calculator's sheet, what is a step of its own, or is for one reader at a desk. */
const APART = '.figure, .donnees, .registre-court, .et-si, .gardee, .si-script:has(.au-carnet)';

/** The steps of a page of rules: its question, its text, its formulas, the calculator, the figure, slips, the check. */
export function ruleSteps(page: ParentNode): readonly Step[] {
  const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];
  const checks = all('.question');
  const meaning = note('À dire', meaningOf(page.querySelector('.sens')));
  const text = all('.texte-regle > :not(.section, .si-script, .regle-suite), .sens .regle');
  const firstRule = text.find((each) => !each.matches('.citation'));
  return [
    {
      nom: 'La question',
      shown: all('.surtitre, h1, .chapeau'),
      notes: [
        ...note(
          'À demander avant',
          checks.map((check) => wordsOf(check.querySelector('p'))),
        ),
        ...note('À attendre', checks.map(votes)),
      ],
    },
    ...text.flatMap((each) =>
      each.matches('.citation')
        ? { nom: `Le texte, ${sectionOf(each)}`, shown: [each], notes: readAloud(each) }
        : formulaSteps(each, each === firstRule ? meaning : []),
    ),
    ...calculatorSteps(page),
    ...slipSteps(page),
    ...checks.map((check) => ({ nom: 'Vérifiez-vous', shown: [check], notes: answersOf(check) })),
  ].filter(({ shown }) => shown.length > 0);
}

/** « annexe 5 »: what follows the title of the document. */
const sectionOf = (citation: Element): string =>
  [...(citation.querySelector('cite')?.childNodes ?? [])]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent?.trim())
    .join('')
    .replace(/^, */, '');

/** What the page says of its meaning: what stands before its second small title. */
function meaningOf(sens: Element | null): readonly string[] {
  const said = [...(sens?.children ?? [])];
  const end = said.findIndex((each, rank) => rank > 0 && each.matches('.section'));
  return said
    .slice(0, end)
    .filter((each) => each.matches('p, ul, ol'))
    .map(wordsOf);
}

/** More formulas than this leave no room for what their letters mean. */
const MANY = 4;

/** A rule with its symbols; apart, where its formula fills the screen. */
function formulaSteps(rule: Element, notes: readonly Note[]): readonly Step[] {
  const nom = ruleName(rule);
  const legend = rule.querySelector('.legende');
  if (legend === null || rule.querySelectorAll('.formules math').length <= MANY)
    return [{ nom, shown: [rule], notes }];
  return [
    { nom, shown: [...rule.children].filter((part) => part !== legend), notes },
    { nom: `${nom}, ses symboles`, shown: [legend], notes: [] },
  ];
}

/** As many as are read at one glance. */
const AT_ONCE = 4;

/** The known mistakes of the page's rules, a few at a time. */
function slipSteps(page: ParentNode): readonly Step[] {
  const list = page.querySelector('.erreurs');
  const title = list?.previousElementSibling;
  if (list === null || !title) return [];
  const slips = [...list.children];
  const notes = note('À demander avant', [
    "Qui a fait une de ces erreurs, et qu'aurait-elle donné sur les nombres d'avant\u00a0?",
  ]);
  const screens = Math.ceil(slips.length / AT_ONCE);
  const each = Math.ceil(slips.length / screens);
  return Array.from({ length: screens }, (_, rank) => ({
    nom: `Erreurs fréquentes${rank === 0 ? '' : ', suite'}`,
    shown: [title, ...slips.slice(rank * each, (rank + 1) * each)],
    notes: rank === 0 ? notes : [],
  }));
}

const ruleName = (element: Element): string => {
  const title = element.querySelector('h3, caption');
  // The status beside a title is not of its name.
  const own = [...(title?.childNodes ?? [])].find((node) => (node.textContent ?? '').trim() !== '');
  const nom = (own?.textContent ?? '').trim();
  return nom === '' ? 'La règle' : `La règle : ${nom}`;
};

const choices = (check: Element): readonly string[] =>
  [...check.querySelectorAll('.question-choix li')].map(wordsOf);

const votes = (check: Element): string =>
  `Faites voter : ${choices(check)
    .map((choice) => `« ${choice} »`)
    .join(', ')}. La réponse vient à la fin.`;

const readAloud = (citation: Element): readonly Note[] =>
  note(
    'À dire',
    [...citation.querySelectorAll('mark')].map((mark) => `Faites lire à voix haute : « ${wordsOf(mark)} ».`),
  );

/** The answer of the question, and what each wrong one reveals. */
const answersOf = (check: Element): readonly Note[] => {
  const told = [...check.querySelectorAll('.question-reponse p')];
  const isRight = (each: Element): boolean => wordsOf(each.querySelector('b')) === 'oui';
  return [
    ...note('À attendre', told.filter(isRight).map(wordsOf)),
    ...note("L'erreur à guetter", told.filter((each) => !isRight(each)).map(wordsOf)),
  ];
};

/** The calculator alone, with its cases; then its figure, and the tables that it shows. */
function calculatorSteps(page: ParentNode): readonly Step[] {
  const sheet = page.querySelector('.panneau .feuille');
  if (sheet === null) return [];
  const parts = [...sheet.children].filter((each) => !each.matches(APART));
  const cases = [...page.querySelectorAll('.sens .cas')];
  const figures = [...sheet.querySelectorAll('.figure')];
  const [asked, answered] = whatIf(sheet);
  const result = wordsOf(sheet.querySelector('.resultat-ligne span'));
  // A sheet of many questions shows one group of them at a time, beside its result.
  const isGroup = (part: Element): boolean => part.matches('section');
  const common = parts.filter((part) => !isGroup(part));
  const [first, ...others] = parts.filter(isGroup);
  return [
    {
      nom: 'Avec des nombres',
      shown: [...common, ...(first ? [first] : []), ...cases],
      notes: [
        ...note('À demander avant', [
          result === '' ? '' : `Avant chaque changement : que devient « ${result} » ?`,
        ]),
        ...note(
          'À essayer',
          cases.flatMap((list) => [...list.querySelectorAll('.cas-dit')].map(wordsOf)),
        ),
      ],
    },
    ...others.map((group) => ({
      nom: wordsOf(group.querySelector('h3')),
      shown: [...common, group],
      notes: [],
    })),
    ...figures.map((figure) => ({
      nom: 'La figure',
      shown: [figure],
      notes: [...note('À demander avant', [asked]), ...note('À attendre', [answered])],
    })),
    ...[...sheet.querySelectorAll('.registre-court')].map((table) => ({
      nom: wordsOf(table.querySelector('caption')),
      shown: [table],
      notes: [],
    })),
  ];
}

/** « Et si l'intervalle était de 3 % ? », then what comes of it. */
function whatIf(sheet: Element): readonly [string, string] {
  const sentence = [...(sheet.querySelector('.et-si p')?.childNodes ?? [])]
    .filter((node) => !(node as Partial<Element>).matches?.('.statut'))
    .map((node) => node.textContent)
    .join('')
    .replace(/\s+/g, ' ');
  const [, asked = '', answered = ''] = /^(.*?\?)(.*)$/.exec(sentence) ?? [];
  return [asked.trim(), answered.trim()];
}
