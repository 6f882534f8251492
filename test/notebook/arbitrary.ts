/** Carnets that the format takes, with cells of all kinds. */
import * as fc from 'fast-check';
import { limits } from '../../src/notebook/format/limits.ts';
import { pictureText } from '../../src/notebook/format/picture-text.ts';
import type {
  Cell,
  Computation,
  KeptDossier,
  NewCell,
  Notebook,
  Shown,
} from '../../src/notebook/notebook.ts';
import type { DocumentScenario } from '../../src/scenario/format/scenario-document.ts';
import { documents } from '../scenario/arbitrary.ts';

const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength: Math.min(maxLength, 60) });
const name = fc.string({ minLength: 1, maxLength: 40 }).filter((each) => each.trim() !== '');
const day = fc
  .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((cents) => {
  const digits = `${cents < 0n ? -cents : cents}`;
  return `${cents < 0n && digits !== '0' ? '-' : ''}${digits}`;
});

const optional = <T>(value: fc.Arbitrary<T>, key: string) =>
  fc.option(value, { nil: undefined }).map((each) => (each === undefined ? {} : { [key]: each }));

const dossier: fc.Arbitrary<KeptDossier> = fc
  .tuple(
    name,
    documents.filter((each) => (each as DocumentScenario).groupements.length < 4),
    fc.boolean(),
  )
  .map(([nom, document, withRank]) => ({
    nom,
    ...(withRank && { groupement: 0 }),
    // Plain values, as a file gives them back.
    scenario: JSON.parse(JSON.stringify(document)),
  }));

const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const line = fc.array(text(40), { minLength: width, maxLength: width });
  return fc.record({ titre: text(40), entete: line, lignes: fc.array(line, { maxLength: 4 }) });
});

const computation: fc.Arbitrary<Computation> = fc
  .tuple(
    fc.record({
      le: day,
      regles: fc.record({
        cahier: fc.constant('2019' as const),
        version: fc.constantFrom('0.1.0', '0.2.0'),
        empreinte: fc.constantFrom('0123456789abcdef0123456789abcdef', 'fedcba9876543210fedcba9876543210'),
        modifies: fc.subarray(['tunnel', 'plafondGroupement']),
        valeurs: fc.constant({ tunnel: '0.05', coefficientEcart: '1/3' }),
      }),
      valeurs: fc.array(
        fc.record({ nom: name, valeur: amount, unite: fc.constantFrom('€' as const, 'point' as const) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    }),
    optional(table, 'tableau'),
  )
  .map(([always, sometimes]) => ({ ...always, ...sometimes }));

const shown = (kept: KeptDossier): fc.Arbitrary<Shown> => {
  const years = kept.scenario.groupements[0]?.annees.slice(1).map(({ annee }) => Number(annee)) ?? [];
  return fc.oneof(
    fc
      .constantFrom('versements', 'limites', 'estimation', 'certitude', 'zero', 'questions')
      .map((mode) => ({ mode })),
    fc.constantFrom(...years).map((annee) => ({ mode: 'regle' as const, regle: 'interessement', annee })),
    optional(fc.constantFrom(...years), 'annee').map((when) => ({
      mode: 'figure' as const,
      figure: 'versements',
      ...when,
    })),
    optional(fc.constantFrom(...years), 'annee').map((when) => ({
      mode: 'tableau' as const,
      tableau: 'resultats',
      ...when,
    })),
  );
};

const legend = optional(
  text(limits.legend).filter((each) => each !== ''),
  'legende',
);

/** Cells of a later version, as their files hold them: no digit, no space of theirs is to change. */
export const laterSources = fc
  .tuple(
    fc.constantFrom('frise', 'curseur', '__proto__', ''),
    fc.constantFrom(
      '1e2',
      '0.1000',
      '12345678901234567890.123',
      '-0',
      '"\\u00e9 ]}, \\" ["',
      '[ 1,[{"a":2}] ]',
      '{"2":1,"1":{}}',
    ),
    fc.constantFrom('', ' ', '\n  '),
  )
  .map(
    ([mode, value, space]) =>
      `{${space}"mode":${space}${JSON.stringify(mode)},${space}"valeur":${value}${space}}`,
  );

/** A picture whose one text is any. */
const pictureOfText = (inside: string): string =>
  pictureText({
    width: 640,
    height: 20,
    shapes: [{ name: 'text', attributes: { fill: 'var(--ink)' }, inside }],
  });

export const cells: fc.Arbitrary<NewCell> = fc.oneof(
  text(limits.text).map((texte) => ({ mode: 'texte' as const, texte })),
  dossier.chain((kept) =>
    fc.tuple(shown(kept), computation, legend).map(([montre, calcul, more]) => ({
      mode: 'resultat' as const,
      montre,
      dossier: kept,
      calcul,
      ...more,
    })),
  ),
  fc
    .tuple(fc.array(dossier, { minLength: 2, maxLength: 3 }), computation, legend)
    .map(([dossiers, calcul, more]) => ({ mode: 'comparaison' as const, dossiers, calcul, ...more })),
  fc
    .tuple(fc.record({ citation: name, document: name, section: text(40), texte: text(300) }), legend)
    .map(([quoted, more]) => ({ mode: 'citation' as const, ...quoted, ...more })),
  fc
    .tuple(
      fc.record({ page: text(40), nom: text(40), le: day, tableau: table }),
      optional(text(60), 'note'),
      optional(text(20).map(pictureOfText), 'image'),
      legend,
    )
    .map(([excerpt, note, image, more]) => ({
      mode: 'releve' as const,
      ...excerpt,
      ...note,
      ...image,
      ...more,
    })),
  laterSources.map((source) => ({ mode: 'later' as const, name: JSON.parse(source).mode as string, source })),
) as fc.Arbitrary<NewCell>;

export const notebooks: fc.Arbitrary<Notebook> = fc
  .tuple(
    text(limits.title),
    optional(text(limits.title), 'auteur'),
    optional(day, 'date'),
    optional(fc.constantFrom('note', 'conseil'), 'presentation'),
    fc.array(cells, { maxLength: 5 }),
  )
  .map(([titre, auteur, date, presentation, list]) => ({
    format: 'ipep-carnet/1',
    titre,
    ...auteur,
    ...date,
    ...presentation,
    cellules: list.map((cell, rank) => ({ ...cell, key: rank + 1 }) as Cell),
  }));
