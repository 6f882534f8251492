import { expect, test } from 'vitest';
import type { ResumeImport } from '../../../../src/population/questionnaire/answers-group.ts';
import { creerGroupe } from '../../../../src/rule-pages/experience-patient/islands/group-state.ts';
import type { IssueTache, SurProgres } from '../../../../src/workers/long-contract.ts';
import type { ClientPopulation } from '../../../../src/workers/questionnaire/contract.ts';

const resume = (note: string | null) => ({ ok: true, groupe: { note } }) as ResumeImport;
const INTERVALLES = { ok: true, tirages: 10, graine: 1, note: null } as never;

/** A client whose imports end when the test says so. */
function faux() {
  const imports: { finir: (issue: IssueTache<ResumeImport>) => void; dire: SurProgres | undefined }[] = [];
  const demandes: string[] = [];
  const choisies: unknown[] = [];
  const client: ClientPopulation = {
    entete: async () => ({ etat: 'fini', resultat: { ok: true, noms: ['a', 'b'], proposee: {} } }),
    importer: (_, dire, correspondance) => {
      choisies.push(correspondance);
      return new Promise((finir) => imports.push({ finir, dire }));
    },
    intervalles: async () => {
      demandes.push('intervalles');
      return { etat: 'fini', resultat: INTERVALLES };
    },
    exporter: async (liste) => ({ etat: 'fini', resultat: { ok: true, csv: `csv ${liste}` } }),
    annuler: () => demandes.push('annuler'),
  };
  return { client, imports, demandes, choisies };
}

const fichier = new Blob(['q1']);

test('importer() tells its progress, then gives results and asks for their intervals', async () => {
  const { client, imports, demandes } = faux();
  const groupe = creerGroupe(client);
  const fin = groupe.importer(fichier, 'a.csv');
  expect(groupe.travail.value).toEqual({ nom: 'a.csv', progres: { fait: 0, total: 0 } });
  imports[0]?.dire?.({ fait: 5, total: 9 });
  expect(groupe.travail.value?.progres).toEqual({ fait: 5, total: 9 });
  imports[0]?.finir({ etat: 'fini', resultat: resume('63.5') });
  await fin;
  expect(groupe.travail.value).toBeUndefined();
  expect(groupe.importee.value).toEqual({ nom: 'a.csv', invente: false, resume: resume('63.5') });
  expect(groupe.intervalles.value).toBe(INTERVALLES);
  expect(demandes).toEqual(['intervalles']);
});

test('importer() without any note asks for no interval, and the invented set says that it is', async () => {
  const { client, imports, demandes } = faux();
  const groupe = creerGroupe(client);
  const fin = groupe.importer('demonstration', 'inventé');
  imports[0]?.finir({ etat: 'fini', resultat: resume(null) });
  await fin;
  expect(groupe.importee.value?.invente).toBe(true);
  expect(demandes).toEqual([]);
});

test.each([
  { issue: { etat: 'annule' }, grave: false, texte: "Import annulé : rien n'a changé." },
  {
    issue: { etat: 'fini', resultat: { ok: false, message: 'Le fichier est vide.' } },
    grave: true,
    texte: 'Le fichier est vide.',
  },
] as const)(
  'importer() that ends as $issue.etat leaves the earlier results',
  async ({ issue, grave, texte }) => {
    const { client, imports } = faux();
    const groupe = creerGroupe(client);
    const premier = groupe.importer(fichier, 'a.csv');
    imports[0]?.finir({ etat: 'fini', resultat: resume('63.5') });
    await premier;
    const second = groupe.importer(fichier, 'b.csv');
    imports[1]?.finir(issue);
    await second;
    expect(groupe.importee.value?.nom).toBe('a.csv');
    expect(groupe.intervalles.value).toBe(INTERVALLES);
    expect(groupe.dit.value).toEqual({ grave, texte });
    expect(groupe.travail.value).toBeUndefined();
  },
);

test('an import that another one replaces says nothing more', async () => {
  const { client, imports } = faux();
  const groupe = creerGroupe(client);
  const premier = groupe.importer(fichier, 'a.csv');
  const second = groupe.importer(fichier, 'b.csv');
  imports[0]?.finir({ etat: 'annule' });
  await premier;
  expect(groupe.dit.value).toBeUndefined();
  expect(groupe.travail.value?.nom).toBe('b.csv');
  imports[1]?.finir({ etat: 'fini', resultat: resume(null) });
  await second;
  expect(groupe.importee.value?.nom).toBe('b.csv');
});

test('a breakdown keeps what is on screen and says that the rows are lost; the next import finds them again', async () => {
  const { client, imports } = faux();
  const groupe = creerGroupe(client);
  const importer = async (issue: IssueTache<ResumeImport>) => {
    const fin = groupe.importer(fichier, 'a.csv');
    imports.at(-1)?.finir(issue);
    await fin;
  };
  await importer({ etat: 'panne', message: 'Arrêté.' });
  expect([groupe.perdue.value, groupe.dit.value]).toEqual([false, { grave: true, texte: 'Arrêté.' }]);
  await importer({ etat: 'fini', resultat: resume('63.5') });
  await importer({ etat: 'panne', message: 'Arrêté.' });
  expect(groupe.perdue.value).toBe(true);
  expect(groupe.importee.value).toBeDefined();
  await importer({ etat: 'fini', resultat: resume('63.5') });
  expect(groupe.perdue.value).toBe(false);
});

test('exporter() gives the text of the list, and annuler() asks for it', async () => {
  const { client, demandes } = faux();
  const groupe = creerGroupe(client);
  expect(await groupe.exporter('refusees')).toBe('csv refusees');
  groupe.annuler();
  expect(demandes).toEqual(['annuler']);
});

test('importer() of a file whose columns are not known asks for them, then reads it with those', async () => {
  const { client, imports, choisies } = faux();
  const groupe = creerGroupe(client);
  const fin = groupe.importer(fichier, 'a.csv');
  imports[0]?.finir({
    etat: 'fini',
    resultat: {
      ok: false,
      message: 'Aucune colonne connue : « a ».',
      colonnes: true,
    },
  });
  await fin;
  expect(groupe.choix.value).toMatchObject({ nom: 'a.csv', entete: { noms: ['a', 'b'] }, choisie: {} });
  expect(groupe.dit.value).toMatchObject({
    grave: true,
    texte: expect.stringMatching(/^Aucune colonne connue : « a »\. .*ci-dessous/),
  });
  groupe.associer('q2', 1);
  groupe.associer('q3', 0);
  groupe.associer('q3', undefined);
  const suite = groupe.lire();
  expect(choisies).toEqual([undefined, { q2: 1 }]);
  imports[1]?.finir({ etat: 'fini', resultat: resume(null) });
  await suite;
  expect([groupe.choix.value, groupe.importee.value?.nom, groupe.revisable.value]).toEqual([
    undefined,
    'a.csv',
    true,
  ]);
  await groupe.revoir();
  expect(groupe.choix.value?.choisie).toEqual({ q2: 1 });
  groupe.renoncer();
  expect([groupe.choix.value, groupe.importee.value?.nom]).toEqual([undefined, 'a.csv']);
});

test('a file refused with the columns that were chosen leaves the choice open', async () => {
  const { client, imports } = faux();
  const groupe = creerGroupe(client);
  const fin = groupe.importer(fichier, 'a.csv');
  imports[0]?.finir({ etat: 'fini', resultat: { ok: false, message: 'x', colonnes: true } });
  await fin;
  groupe.associer('q2', 1);
  const suite = groupe.lire();
  imports[1]?.finir({ etat: 'annule' });
  await suite;
  expect(groupe.choix.value?.choisie).toEqual({ q2: 1 });
});
