import { compareRules, type Named, rulesByTheme } from '../scenario/compare/variants/variants.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { readJson } from '../scenario/format/scenario-text.ts';
import { readRuleSet } from '../scenario/format/schema/rule-set-schema.ts';
import { type RuleSet, underRules } from '../scenario/rules/rule-set.ts';
import { readOne, reportErrors, type Told, told } from './answer.ts';
import { openSource, type SourceOptions } from './input.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { type Kind, openBytes, textOf } from './opened-file.ts';

const ruleSets: Kind = { name: 'JSON', pattern: /\.json$/i };

/** Prints what each set of rules changes to what a scenario is paid, and which rule does it, as JSON. */
export async function variants(
  file: string,
  { regles, ...options }: SourceOptions & { readonly regles: readonly string[] },
  io: Io,
): Promise<ExitCode | Refusal> {
  const source = await openSource(file, options, io);
  if (!source.ok) return source;
  if (source.kind === 'lines')
    return refusal(`comparer lit un scénario par fichier ; « ${file} » en contient un par ligne.`);
  const read = await readOne(source, io);
  const sets = [];
  for (const each of regles) {
    const set = await readRules(each, io);
    if ('message' in set) return set;
    sets.push({ file: each, set });
  }
  const broken = [...(read.ok ? [] : [{ file, read }]), ...refusedSets(sets)];
  if (broken.length > 0) return report(broken, io);
  if (!read.ok) return 2;
  const valid = sets.flatMap(({ file, set }) => (set.ok ? [{ file, set: set.set }] : []));
  const applied = valid.map(({ file, set }) => ({ file, set, under: underRules(read.scenario, set) }));
  const refused = applied.flatMap(({ file, set, under }) =>
    under.ok ? [] : [{ file: `${file}, appliquées au scénario (${set.nom})`, read: told(under) }],
  );
  if (refused.length > 0) return report(refused, io);
  const named = applied.flatMap(({ set: { nom }, under }) =>
    under.ok ? [{ nom, scenario: under.scenario }] : [],
  );
  await answer(read.scenario, named, io);
  return 0;
}

async function answer(scenario: Scenario, named: readonly Named[], io: Io): Promise<void> {
  for (const variant of named) {
    const changed = rulesByTheme(scenario, variant);
    if (changed === 0) continue;
    const said = `« ${variant.nom} » : ${changed} règles changées ; à partir de douze, l'attribution est par thème.`;
    await io.err(`${refusal(said).message}\n`);
  }
  await io.out(`${JSON.stringify(compareRules(scenario, named), null, 2)}\n`);
}

type ReadSet = { readonly ok: true; readonly set: RuleSet } | Told;

/** A file of rules, or its errors. */
export async function readRules(file: string, io: Io): Promise<ReadSet | Refusal> {
  const opened = await openBytes(file, ruleSets, io);
  if (!opened.ok) return opened;
  const read = readJson(await textOf(opened.bytes), readRuleSet);
  return read.ok ? read : told(read);
}

interface Broken {
  readonly file: string;
  readonly read: Told;
}

const refusedSets = (sets: readonly { readonly file: string; readonly set: ReadSet }[]): Broken[] =>
  sets.flatMap(({ file, set }) => (set.ok ? [] : [{ file, read: set }]));

/** Tells what is wrong in each file. */
export async function report(broken: readonly Broken[], io: Io): Promise<ExitCode> {
  for (const { file, read } of broken) {
    await io.err(`${refusal(`« ${file} » :`).message}\n`);
    await reportErrors(read, 2, io);
  }
  return 2;
}
