import { figer } from '../../population/bounded-list.ts';
import { csvDemonstration } from '../../population/invented/answers-file.ts';
import { csvIncoherentes } from '../../population/questionnaire/answers-files.ts';
import type { Importation, ResumeImport } from '../../population/questionnaire/answers-group.ts';
import { lireEnteteReponses } from '../../population/questionnaire/answers-header.ts';
import { importer } from '../../population/questionnaire/answers-import.ts';
import { intervalles, TIRAGES } from '../../population/questionnaire/bootstrap.ts';
import { groupeDe } from '../../population/questionnaire/group-notes.ts';
import { distributionDe, reponsesParQuestion } from '../../population/questionnaire/note-distribution.ts';
import { type NotesRepondants, noterRepondants } from '../../population/questionnaire/respondent-notes.ts';
import { csvRefusees } from '../../population/refused-cells.ts';
import { octetsDe, octetsDeTexte } from '../../tables/byte-streams.ts';
import type { RefusTable } from '../../tables/table.ts';
import type { LongTasks, RefusTache } from '../long-contract.ts';
import { creerMeneur, enRefus } from '../long-task.ts';
import type { ListeExportee, QuestionnaireTasks } from './contract.ts';

/** Entries of each list that a page is given; the file to download has the others. */
const MONTREES = 200;

const RIEN: RefusTache = { ok: false, message: "Aucun fichier n'est importé : importez-le d'abord." };

interface Gardee {
  readonly importation: Importation;
  readonly notes: NotesRepondants;
}

/** The tasks, with their own memory: a worker has one set of them, a test as many as it likes. */
export function creerTaches(): LongTasks<QuestionnaireTasks> {
  let gardee: Gardee | undefined;
  const { mener, annuler } = creerMeneur();

  return {
    entete: (source, surProgres) =>
      mener(source.size, surProgres, async (signal) => {
        const lue = await lireEnteteReponses(octetsDe(source, signal), signal).catch(enRefus);
        return lue.ok ? lue : { ok: false, message: lue.message };
      }),
    importer: (source, surProgres, correspondance) =>
      mener(typeof source === 'string' ? 0 : source.size, surProgres, async (signal, surOctets) => {
        const octets =
          source === 'demonstration' ? octetsDeTexte(csvDemonstration()) : octetsDe(source, signal);
        const options = { correspondance, signal, surProgres: surOctets };
        const importation = await importer(octets, options).catch(enRefus);
        if (!importation.ok) return refuser(importation);
        const notes = noterRepondants(importation.repondants);
        gardee = { importation, notes };
        return resumer(gardee);
      }),
    intervalles: (options = {}, surProgres) =>
      mener(options.tirages ?? TIRAGES, surProgres, async (signal, surTirages) => {
        if (gardee === undefined) return RIEN;
        return {
          ok: true,
          ...(await intervalles(gardee.notes, { ...options, signal, surProgres: surTirages })),
        };
      }),
    exporter: async (liste) => ({
      etat: 'fini',
      resultat: gardee ? exporter(gardee.importation, liste) : RIEN,
    }),
    annuler,
  };
}

/** A table whose columns alone are in doubt can be read with those that its reader chooses. */
function refuser(refus: RefusTable | RefusTache): RefusTache {
  const { message } = refus;
  const colonnes = 'raison' in refus && ['colonnes-inconnues', 'colonnes-en-double'].includes(refus.raison);
  return { ok: false, message, ...(colonnes && { colonnes }) };
}

function exporter({ refusees, incoherentes }: Importation, liste: ListeExportee) {
  const csv = liste === 'refusees' ? csvRefusees(refusees.gardees) : csvIncoherentes(incoherentes.gardees);
  return { ok: true, csv } as const;
}

function resumer({ importation, notes }: Gardee): ResumeImport {
  const { repondants, refusees, incoherentes, lignes: _, ...reste } = importation;
  return {
    ...reste,
    groupe: groupeDe(importation, notes),
    distribution: distributionDe(notes),
    comptes: reponsesParQuestion(repondants),
    refusees: figer(refusees, MONTREES),
    incoherentes: figer(incoherentes, MONTREES),
  };
}
