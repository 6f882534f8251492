import { expect, test } from 'vitest';
import { creerLaboratoire } from '../../../../src/rule-pages/modele-ajustement/islands/laboratory-state.ts';
import {
  depart,
  lireReglages,
  reglagesDeDepart,
} from '../../../../src/rule-pages/modele-ajustement/settings.ts';
import type { ClientLaboratoire } from '../../../../src/workers/laboratory/contract.ts';

type Issue = { etat: 'fini'; resultat: unknown } | { etat: 'annule' } | { etat: 'panne'; message: string };

const fini = (resultat: object): Issue => ({ etat: 'fini', resultat: { ok: true, ...resultat } });
const variables = ['age', 'femme', 'ald'].map((variable) => ({ variable }));

/** A client that writes down what is asked, and answers what the test has put aside; by default all ends well. */
function faux(reponses: Partial<Record<keyof ClientLaboratoire, Issue[]>> = {}) {
  const demandes: string[] = [];
  const candidats: unknown[] = [];
  const repondre = (nom: keyof ClientLaboratoire, defaut: Issue) => {
    demandes.push(nom);
    return Promise.resolve(reponses[nom]?.shift() ?? defaut) as never;
  };
  const client: ClientLaboratoire = {
    echantillonner: (options) => repondre('echantillonner', fini({ patients: options?.patients, variables })),
    importer: () => repondre('importer', fini({ patients: 3, variables })),
    ajuster: (options) => {
      candidats.push(options?.candidats);
      return repondre('ajuster', fini({ r2Ajuste: 0.1 }));
    },
    disperser: () => repondre('disperser', fini({ tirages: 10 })),
    annuler: () => void demandes.push('annuler'),
  };
  return { client, demandes, candidats };
}

const base = reglagesDeDepart();
const autre = { ...base, echantillon: { ...base.echantillon, patients: 500 } };
const sansSelection = { ...base, ajustement: { ...base.ajustement, selection: false } };

test('lancer() draws the sample, then fits; another fit on the same sample does not draw it again', async () => {
  const { client, demandes } = faux();
  const laboratoire = creerLaboratoire(client);
  await laboratoire.lancer(base);
  await laboratoire.lancer(sansSelection);
  await laboratoire.lancer(autre);
  expect(demandes).toEqual(['echantillonner', 'ajuster', 'ajuster', 'echantillonner', 'ajuster']);
  expect(laboratoire.essai.value?.echantillon.patients).toBe(500);
  expect(laboratoire.travail.value).toBeUndefined();
});

test('lancer() tries only the variables whose columns the sample has', async () => {
  const { client, candidats } = faux();
  const bandes = lireReglages({ ...depart, ages: 'bandes' });
  await creerLaboratoire(client).lancer(bandes.ok ? bandes.reglages : base);
  expect(candidats).toEqual([['bandes', 'femme', 'ald']]);
});

test.each([
  [{ etat: 'annule' }, { grave: false, texte: "C'est annulé : les résultats affichés sont ceux d'avant." }],
  [
    { etat: 'fini', resultat: { ok: false, message: "L'ACS ne varie pas." } },
    { grave: true, texte: "L'ACS ne varie pas." },
  ],
  [
    { etat: 'panne', message: "Le calcul s'est arrêté." },
    { grave: true, texte: "Le calcul s'est arrêté." },
  ],
] as const)('lancer() that ends as %o says so, and leaves the earlier run', async (issue, dit) => {
  const { client } = faux({ ajuster: [fini({ r2Ajuste: 0.08 }), issue as Issue] });
  const laboratoire = creerLaboratoire(client);
  await laboratoire.lancer(base);
  const avant = laboratoire.essai.value;
  await laboratoire.lancer(sansSelection);
  expect(laboratoire.essai.value).toBe(avant);
  expect(laboratoire.dit.value).toEqual(dit);
});

test('disperser() fits again the run that is on screen, where the worker holds another or has broken down', async () => {
  const { client, demandes } = faux({ ajuster: [fini({}), { etat: 'panne', message: 'arrêt' }] });
  const laboratoire = creerLaboratoire(client);
  await laboratoire.lancer(base);
  const essai = laboratoire.essai.value;
  if (essai === undefined) throw new Error('a run');
  await laboratoire.lancer(sansSelection);
  demandes.length = 0;
  await laboratoire.disperser(essai, { tunnel: 0.05 });
  expect(demandes).toEqual(['echantillonner', 'ajuster', 'disperser']);
  expect(laboratoire.groupes.value).toEqual({ de: essai, dispersion: { ok: true, tirages: 10 } });
  await laboratoire.disperser(essai, { tunnel: 0.05 });
  expect(demandes.slice(3)).toEqual(['disperser']);
});

test('disperser() that is cancelled leaves the groups that were drawn', async () => {
  const { client } = faux({ disperser: [fini({ tirages: 5 }), { etat: 'annule' }] });
  const laboratoire = creerLaboratoire(client);
  await laboratoire.lancer(base);
  const essai = laboratoire.essai.value;
  if (essai === undefined) throw new Error('a run');
  await laboratoire.disperser(essai, { tunnel: 0.05 });
  await laboratoire.disperser(essai, { tunnel: 0.05 });
  expect(laboratoire.groupes.value?.dispersion.tirages).toBe(5);
  expect(laboratoire.demandeur.value).toBe('groupes');
});

test('a file is read once, and read again when it is chosen again', async () => {
  const { client, demandes } = faux();
  const laboratoire = creerLaboratoire(client);
  const fichier = { fichier: new File(['a'], 'a.csv') };
  await laboratoire.lancer(base, fichier);
  await laboratoire.lancer(sansSelection, fichier);
  await laboratoire.lancer(base, { fichier: new File(['a'], 'a.csv') });
  expect(demandes).toEqual(['importer', 'ajuster', 'ajuster', 'importer', 'ajuster']);
});
