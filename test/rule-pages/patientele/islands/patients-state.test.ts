import { describe, expect, test } from 'vitest';
import {
  type ColonnePatient,
  type Correspondance,
  colonnesExigees,
  type EnTeteLue,
} from '../../../../src/population/patients/patients-table.ts';
import { creerPatients } from '../../../../src/rule-pages/patientele/islands/patients-state.ts';
import type { IssueTache, SurProgres } from '../../../../src/workers/long-contract.ts';
import type {
  ClientPatients,
  ResumePatients,
  SourcePatients,
} from '../../../../src/workers/patients/contract.ts';

type Entete = { readonly ok: true } & EnTeteLue;

const resume = (total: number, inventees = 0) =>
  ({ ok: true, retenus: { total }, inventees }) as ResumePatients;
const fini = <T>(resultat: T): IssueTache<T> => ({ etat: 'fini', resultat });

/** The header of a file with these columns, each under its own name unless told. */
function entete(colonnes: readonly ColonnePatient[], noms: readonly string[] = colonnes): Entete {
  const proposee = Object.fromEntries(colonnes.map((colonne, position) => [colonne, position]));
  return { ok: true, noms, proposee, manquantes: colonnesExigees.filter((each) => !colonnes.includes(each)) };
}

const entiere = entete(colonnesExigees);
const sansAge = entete(colonnesExigees.filter((colonne) => colonne !== 'age'));

interface Import {
  readonly source: SourcePatients;
  readonly correspondance: Correspondance | undefined;
  readonly dire: SurProgres | undefined;
  readonly finir: (issue: IssueTache<ResumePatients>) => void;
}

/** A client whose tasks end when the test says so. */
function scene() {
  const entetes: ((issue: IssueTache<Entete>) => void)[] = [];
  const imports: Import[] = [];
  const client: ClientPatients = {
    entete: () => new Promise((finir) => entetes.push(finir)),
    importer: (source, dire, correspondance) =>
      new Promise((finir) => imports.push({ source, correspondance, dire, finir })),
    exporter: async (liste) => fini({ ok: true, csv: `csv ${liste}` }),
    annuler: () => imports.at(-1)?.finir({ etat: 'annule' }),
  };
  return { patients: creerPatients(client), entetes, imports };
}

const fichier = new Blob(['age']);
const tour = () => new Promise((done) => setImmediate(done));

/** A file of every required column, imported. */
async function importe(total = 5) {
  const mise = scene();
  const fin = mise.patients.choisir(fichier, 'a.csv');
  mise.entetes[0]?.(fini(entiere));
  await tour();
  mise.imports[0]?.finir(fini(resume(total)));
  await fin;
  return mise;
}

describe('choisir(file, name)', () => {
  test('imports at once a file whose columns bear our names, by their places', async () => {
    const { patients, imports } = await importe();
    expect(imports[0]?.correspondance).toEqual(entiere.proposee);
    expect(patients.importee.value).toEqual({ nom: 'a.csv', invente: false, resume: resume(5) });
    expect(patients.choix.value).toBeUndefined();
    expect(patients.revisable.value).toBe(true);
  });

  test.each([
    ['lacks a required column', sansAge],
    ['names one otherwise', entete(colonnesExigees, ['Années', ...colonnesExigees.slice(1)])],
  ])('asks first about a file that %s', async (_, lue) => {
    const { patients, entetes, imports } = scene();
    const fin = patients.choisir(fichier, 'a.csv');
    entetes[0]?.(fini(lue));
    await fin;
    expect(imports).toHaveLength(0);
    expect(patients.choix.value).toEqual({
      source: fichier,
      nom: 'a.csv',
      entete: lue,
      choisie: lue.proposee,
    });
  });

  test('says why a header cannot be read, and leaves the earlier results', async () => {
    const { patients, entetes } = await importe();
    const fin = patients.choisir(fichier, 'vide.csv');
    entetes[1]?.(fini({ ok: false, message: 'Le fichier est vide.' } as never));
    await fin;
    expect(patients.dit.value).toEqual({ grave: true, texte: 'Le fichier est vide.' });
    expect(patients.importee.value?.nom).toBe('a.csv');
  });

  test('forgets a file that another one, or the demonstration, has replaced meanwhile', async () => {
    const { patients, entetes, imports } = scene();
    const premier = patients.choisir(fichier, 'a.csv');
    const essai = patients.essayer('Démonstration');
    entetes[0]?.(fini(sansAge));
    await premier;
    expect(patients.choix.value).toBeUndefined();
    imports[0]?.finir(fini(resume(5, 6)));
    await essai;
    expect(patients.importee.value).toMatchObject({ nom: 'Démonstration', invente: true });
    expect(patients.revisable.value).toBe(false);
  });
});

describe('the choice of the columns', () => {
  test('is read as it was made, closes with the import, and opens again as it was', async () => {
    const { patients, entetes, imports } = scene();
    const choisir = patients.choisir(fichier, 'a.csv');
    entetes[0]?.(fini(sansAge));
    await choisir;
    patients.associer('age', 3);
    patients.associer('sexe', undefined);
    const choisie = patients.choix.value?.choisie;
    expect(choisie?.age).toBe(3);
    expect(choisie).not.toHaveProperty('sexe');
    const lire = patients.lire();
    expect(imports[0]?.correspondance).toBe(choisie);
    imports[0]?.finir(fini(resume(5)));
    await lire;
    expect(patients.choix.value).toBeUndefined();
    patients.revoir();
    expect(patients.choix.value?.choisie).toBe(choisie);
    patients.renoncer();
    expect(patients.choix.value).toBeUndefined();
    expect(patients.importee.value?.nom).toBe('a.csv');
  });

  test.each([
    ['is refused', fini({ ok: false, message: 'Guillemet.' } as never), 'Guillemet.'],
    ['is stopped', { etat: 'annule' }, "Import annulé : rien n'a changé."],
  ] as const)('stays open when the import %s, with the earlier results', async (_, issue, texte) => {
    const { patients, entetes, imports } = await importe();
    const choisir = patients.choisir(fichier, 'b.csv');
    entetes[1]?.(fini(sansAge));
    await choisir;
    patients.associer('age', 0);
    const lire = patients.lire();
    imports[1]?.finir(issue as IssueTache<ResumePatients>);
    await lire;
    expect(patients.choix.value?.choisie.age).toBe(0);
    expect(patients.dit.value?.texte).toBe(texte);
    expect(patients.importee.value?.nom).toBe('a.csv');
  });
});

test('a breakdown keeps what is on screen, and says that the rows are lost', async () => {
  const { patients, imports } = await importe();
  const fin = patients.essayer('Démonstration');
  imports[1]?.dire?.({ fait: 1, total: 2 });
  expect(patients.travail.value).toEqual({ nom: 'Démonstration', progres: { fait: 1, total: 2 } });
  imports[1]?.finir({ etat: 'panne', message: 'Arrêté.' });
  await fin;
  expect([patients.perdue.value, patients.dit.value?.texte, patients.importee.value?.nom]).toEqual([
    true,
    'Arrêté.',
    'a.csv',
  ]);
});

test('exporter(list) gives the text of the list', async () => {
  const { patients } = await importe();
  expect(await patients.exporter('decisions')).toBe('csv decisions');
});

test('a file with a line that this site invents is told for invented', async () => {
  const { patients, entetes, imports } = scene();
  const fin = patients.choisir(fichier, 'a.csv');
  entetes[0]?.(fini(entiere));
  await tour();
  imports[0]?.finir(fini(resume(5, 1)));
  await fin;
  expect(patients.importee.value).toMatchObject({ nom: 'a.csv', invente: true });
});
