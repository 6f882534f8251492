import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { questionIds } from '../../src/cahier/people/questionnaire/all-questions.ts';
import {
  advance,
  comeBack,
  goBack,
  isPlace,
  isSitting,
  isStarted,
} from '../../src/population/questionnaire/sitting.ts';
import { deriver } from '../../src/scenario/estimate/derived-scenario.ts';
import { encodeLink } from '../../src/scenario/format/link.ts';
import { createForm } from '../../src/store/form.ts';
import { fromText, toText } from '../../src/store/history/history-text.ts';
import { clampView, type Entry } from '../../src/store/state/entry.ts';
import { isEntry } from '../../src/store/state/shape.ts';
import { keptModel, keptProfile } from '../../src/store/storage/kept-patients.ts';
import { reread } from '../../src/store/storage/older-versions.ts';
import { readMemory } from '../../src/store/storage/scenario-memory.ts';
import { estimations } from '../scenario/estimations.ts';
import { hostile, write } from './hostile.ts';
import { kind, type Outcome } from './kind.ts';
import { mutated, mutatedText } from './mutate.ts';
import { anyDocuments } from './scenarios.ts';

/* What a browser gives back under the keys of the site: another page of the same address may have written it. */

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

const typedEntries = fc.record(
  {
    scenario: anyDocuments,
    vue: fc.record({ groupement: fc.integer(), annee: fc.integer() }),
    estimation: estimations,
    marges: fc.constant({ ralentissement: '0.005', depenseAjustee: '0.01', score: '10' }),
    autreJeu: fc.constant({ tunnel: '0.04' }),
  },
  { requiredKeys: ['scenario', 'vue'] },
);
const memories = fc.record(
  {
    saisie: typedEntries,
    fragment: fc.constantFrom('', 's=2.a.b'),
    gardee: typedEntries,
    remplacee: typedEntries,
  },
  { requiredKeys: ['saisie', 'fragment'] },
);
const seances = fc.record({
  lieu: fc.constantFrom('introduction', 'profil', 'note', ...questionIds),
  reponses: fc.dictionary(fc.constantFrom(...questionIds), fc.integer({ min: 1, max: 3 })),
  profil: fc.constant({ sexe: { ranks: [1] } }),
  textes: fc.record({ q31: fc.string() }),
  finie: fc.boolean(),
});
const profil = {
  patients: 10,
  femmes: 5,
  ald: 1,
  cmuc: 0,
  acs: 0,
  moyennes: { age: '40.5', femme: '0.5', apl: '-1.2' },
  postes: [{ colonne: 'medicaments', compte: true, total: '10', moyenne: '1', part: null }],
  depenseReelle: '10.5',
  pathologies: [{ nom: 'diabete', patients: 2, part: '0.2' }],
};
const model = {
  origine: 'saisi',
  nom: 'Le mien',
  constante: '100',
  coefficients: [{ variable: 'age', coefficient: '12.5' }],
};
const sampleForm = { age: '40', sexe: 'F' };

interface Stored {
  readonly key: string;
  readonly text: string;
}

const of = (key: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<Stored> =>
  fc
    .oneof(
      { weight: 6, arbitrary: mutated(values).map(write) },
      {
        weight: 1,
        arbitrary: mutatedText(values.map(write), fc.constantFrom('"', '{', '[', 'null', '\u0000', '1e999')),
      },
      { weight: 1, arbitrary: hostile.map(write) },
    )
    .map((text) => ({ key, text }));

const values: fc.Arbitrary<Stored> = fc.oneof(
  of('saisie', memories),
  of('history', typedEntries),
  of(
    'historique',
    fc
      .array(typedEntries, { maxLength: 3 })
      .map((doneSoFar) => JSON.parse(toText({ faits: doneSoFar, defaits: [] }))),
  ),
  of('questionnaire', seances),
  of('profil', fc.constant({ nom: 'patients.csv', invente: false, profil })),
  of('modele', fc.constant(model)),
  of('formulaire', fc.constant(sampleForm)),
);

/** What a page does at once with a saisie that it has taken: none of it may throw, nor lose anything. */
function checkEntry(saisie: Entry): void {
  const vue = clampView(saisie);
  const seen = vue.scenario.groupements[vue.vue.groupement]?.annees[vue.vue.annee];
  if (seen === undefined) throw new Error('looked at where there is nothing');
  deepStrictEqual(structuredClone(vue), vue);
  if (!isEntry(JSON.parse(JSON.stringify(vue)))) throw new Error('written and read, it is none');
  if (!isEntry(clampView(vue))) throw new Error('held, it is none');
  encodeLink(vue);
  if (vue.estimation !== undefined) deriver(vue.estimation);
}

const outcome = (taken: boolean): Outcome => (taken ? 'accepted' : 'refused');

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const checks: Readonly<Record<string, (text: string) => boolean>> = {
  saisie(text) {
    const memory = readMemory(text);
    const older = reread(read(text));
    for (const each of [memory, older])
      for (const saisie of [each?.saisie, each?.gardee, each?.remplacee, each?.autre])
        if (saisie !== undefined) checkEntry(saisie);
    return memory !== undefined;
  },
  history(text) {
    const state = read(text);
    if (isEntry(state)) checkEntry(state);
    isPlace((state as { lieu?: unknown } | null | undefined)?.lieu);
    return isEntry(state);
  },
  historique(text) {
    const { faits: doneSoFar, defaits: undone } = fromText(text, isEntry);
    for (const saisie of [...doneSoFar, ...undone]) checkEntry(saisie);
    return doneSoFar.length + undone.length > 0;
  },
  questionnaire(text) {
    const seance = read(text);
    if (!isSitting(seance)) return false;
    isStarted(seance);
    for (const next of [advance(seance), goBack(seance), comeBack(seance, 'q12')])
      if (!isSitting(next)) throw new Error('the next step is no sitting');
    return true;
  },
  profil(text) {
    storage.setItem('ipep-profil/1', text);
    const lu = keptProfile.read();
    if (
      lu !== undefined &&
      (lu.profil.patients < lu.profil.femmes || !Number.isFinite(Number(lu.profil.depenseReelle)))
    )
      throw new Error('a profile that is none');
    return lu !== undefined;
  },
  model(text) {
    storage.setItem('ipep-modele/1', text);
    const lu = keptModel.read();
    if (lu?.coefficients.some(({ coefficient }) => !Number.isFinite(Number(coefficient))))
      throw new Error('a coefficient');
    return lu !== undefined;
  },
  formState(text) {
    storage.setItem('ipep-essai/1', text);
    const formState = createForm('ipep-essai/1', sampleForm);
    formState.openUp();
    const lu = formState.saisi.value;
    deepStrictEqual(Object.keys(lu).sort(), Object.keys(sampleForm).sort());
    if (Object.values(lu).some((each) => typeof each !== 'string')) throw new Error('a field without a text');
    return lu !== sampleForm;
  },
};

export const storages = kind({
  name: 'stockages',
  share: 15,
  values,
  check: ({ key, text }) => {
    kept.clear();
    Object.assign(globalThis, { localStorage: storage });
    return outcome(checks[key]?.(text) ?? false);
  },
});
