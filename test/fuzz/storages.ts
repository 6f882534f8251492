import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { questionIds } from '../../src/cahier/people/questionnaire/all-questions.ts';
import {
  avancer,
  estEntamee,
  estLieu,
  estSeance,
  reculer,
  revenir,
} from '../../src/population/questionnaire/sitting.ts';
import { deriver } from '../../src/scenario/estimate/derived-scenario.ts';
import { encodeLink } from '../../src/scenario/format/link.ts';
import { creerFormulaire } from '../../src/store/form.ts';
import { deTexte, enTexte } from '../../src/store/history/history-text.ts';
import { cadrer, type Saisie } from '../../src/store/state/draft.ts';
import { isSaisie } from '../../src/store/state/shape.ts';
import { modeleGarde, profilGarde } from '../../src/store/storage/kept-patients.ts';
import { relire } from '../../src/store/storage/older-versions.ts';
import { lireMemoire } from '../../src/store/storage/scenario-memory.ts';
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

const saisies = fc.record(
  {
    scenario: anyDocuments,
    vue: fc.record({ groupement: fc.integer(), annee: fc.integer() }),
    estimation: estimations,
    marges: fc.constant({ ralentissement: '0.005', depenseAjustee: '0.01', score: '10' }),
    autreJeu: fc.constant({ tunnel: '0.04' }),
  },
  { requiredKeys: ['scenario', 'vue'] },
);
const memoires = fc.record(
  { saisie: saisies, fragment: fc.constantFrom('', 's=2.a.b'), gardee: saisies, remplacee: saisies },
  { requiredKeys: ['saisie', 'fragment'] },
);
const seances = fc.record({
  lieu: fc.constantFrom('introduction', 'profil', 'note', ...questionIds),
  reponses: fc.dictionary(fc.constantFrom(...questionIds), fc.integer({ min: 1, max: 3 })),
  profil: fc.constant({ sexe: { rangs: [1] } }),
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
const modele = {
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
  of('saisie', memoires),
  of('history', saisies),
  of(
    'historique',
    fc.array(saisies, { maxLength: 3 }).map((faits) => JSON.parse(enTexte({ faits, defaits: [] }))),
  ),
  of('questionnaire', seances),
  of('profil', fc.constant({ nom: 'patients.csv', invente: false, profil })),
  of('modele', fc.constant(modele)),
  of('formulaire', fc.constant(sampleForm)),
);

/** What a page does at once with a saisie that it has taken: none of it may throw, nor lose anything. */
function checkSaisie(saisie: Saisie): void {
  const vue = cadrer(saisie);
  const seen = vue.scenario.groupements[vue.vue.groupement]?.annees[vue.vue.annee];
  if (seen === undefined) throw new Error('looked at where there is nothing');
  deepStrictEqual(structuredClone(vue), vue);
  if (!isSaisie(JSON.parse(JSON.stringify(vue)))) throw new Error('written and read, it is none');
  if (!isSaisie(cadrer(vue))) throw new Error('held, it is none');
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
    const memoire = lireMemoire(text);
    const older = relire(read(text));
    for (const each of [memoire, older])
      for (const saisie of [each?.saisie, each?.gardee, each?.remplacee, each?.autre])
        if (saisie !== undefined) checkSaisie(saisie);
    return memoire !== undefined;
  },
  history(text) {
    const state = read(text);
    if (isSaisie(state)) checkSaisie(state);
    estLieu((state as { lieu?: unknown } | null | undefined)?.lieu);
    return isSaisie(state);
  },
  historique(text) {
    const { faits, defaits } = deTexte(text, isSaisie);
    for (const saisie of [...faits, ...defaits]) checkSaisie(saisie);
    return faits.length + defaits.length > 0;
  },
  questionnaire(text) {
    const seance = read(text);
    if (!estSeance(seance)) return false;
    estEntamee(seance);
    for (const next of [avancer(seance), reculer(seance), revenir(seance, 'q12')])
      if (!estSeance(next)) throw new Error('the next step is no sitting');
    return true;
  },
  profil(text) {
    storage.setItem('ipep-profil/1', text);
    const lu = profilGarde.lire();
    if (
      lu !== undefined &&
      (lu.profil.patients < lu.profil.femmes || !Number.isFinite(Number(lu.profil.depenseReelle)))
    )
      throw new Error('a profile that is none');
    return lu !== undefined;
  },
  modele(text) {
    storage.setItem('ipep-modele/1', text);
    const lu = modeleGarde.lire();
    if (lu?.coefficients.some(({ coefficient }) => !Number.isFinite(Number(coefficient))))
      throw new Error('a coefficient');
    return lu !== undefined;
  },
  formulaire(text) {
    storage.setItem('ipep-essai/1', text);
    const formulaire = creerFormulaire('ipep-essai/1', sampleForm);
    formulaire.ouvrir();
    const lu = formulaire.saisi.value;
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
