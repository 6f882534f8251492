import { figer } from '../../population/bounded-list.ts';
import { csvDemonstrationPatients } from '../../population/invented/patients-file.ts';
import { csvDecisions } from '../../population/patients/patients-files.ts';
import { lireEntetePatients } from '../../population/patients/patients-header.ts';
import { type ImportationPatients, importerPatients } from '../../population/patients/patients-import.ts';
import { csvRefusees } from '../../population/refused-cells.ts';
import { octetsDe, octetsDeTexte } from '../../tables/byte-streams.ts';
import type { LongTasks, RefusTache } from '../long-contract.ts';
import { creerMeneur, enRefus } from '../long-task.ts';
import type { ListeDePatients, PatientsTasks, ResumePatients } from './contract.ts';

/** Entries of each list that a page is given; the files to download have the others. */
const MONTREES = 200;

const RIEN: RefusTache = { ok: false, message: "Aucun fichier n'est importé : importez-le d'abord." };

/** The tasks, with their own memory: a worker has one set of them, a test as many as it likes. */
export function creerTaches(): LongTasks<PatientsTasks> {
  let gardee: ImportationPatients | undefined;
  const { mener, annuler } = creerMeneur();

  return {
    entete: (source, surProgres) =>
      mener(source.size, surProgres, async (signal) => {
        const lue = await lireEntetePatients(octetsDe(source, signal), signal).catch(enRefus);
        return lue.ok ? lue : { ok: false, message: lue.message };
      }),
    importer: (source, surProgres, correspondance) =>
      mener(typeof source === 'string' ? 0 : source.size, surProgres, async (signal, surOctets) => {
        const octets =
          source === 'demonstration' ? octetsDeTexte(csvDemonstrationPatients()) : octetsDe(source, signal);
        const options = { correspondance, signal, surProgres: surOctets };
        const importation = await importerPatients(octets, options).catch(enRefus);
        if (!importation.ok) return { ok: false, message: importation.message };
        gardee = importation;
        return resumer(importation);
      }),
    exporter: async (liste) => ({ etat: 'fini', resultat: gardee ? exporter(gardee, liste) : RIEN }),
    annuler,
  };
}

function exporter({ refusees, registre }: ImportationPatients, liste: ListeDePatients) {
  const csv = liste === 'refusees' ? csvRefusees(refusees.gardees) : csvDecisions(registre);
  return { ok: true, csv } as const;
}

function resumer({ registre, ...figures }: ImportationPatients): ResumePatients {
  return {
    ...figures,
    refusees: figer(figures.refusees, MONTREES),
    ambigus: figer(figures.ambigus, MONTREES),
    idRepetes: figer(figures.idRepetes, MONTREES),
    decisions: Array.from({ length: Math.min(MONTREES, registre.nombre) }, (_, rang) => registre.lire(rang)),
  };
}
