import { figer } from '../../population/bounded-list.ts';
import { csvDemonstrationPatients } from '../../population/invented/patients-file.ts';
import { csvDecisions } from '../../population/patients/patients-files.ts';
import { lireEntetePatients } from '../../population/patients/patients-header.ts';
import { type ImportationPatients, importerPatients } from '../../population/patients/patients-import.ts';
import type { Correspondance, EnTeteLue } from '../../population/patients/patients-table.ts';
import { csvRefusees } from '../../population/refused-cells.ts';
import { octetsDe, octetsDeTexte } from '../../tables/byte-streams.ts';
import { creerMeneur, enRefus, type FinTache } from '../long-task.ts';
import type { RefusTache, SurProgres } from '../task-progress.ts';
import type { ListeDePatients, ResumePatients, SourcePatients } from './contract.ts';

/** Entries of each list that a page is given; the files to download have the others. */
const MONTREES = 200;

const RIEN: RefusTache = { ok: false, message: "Aucun fichier n'est importé : importez-le d'abord." };

/** What the worker of patients can be asked. It keeps the last import that ended well. */
export interface TachesPatients {
  entete(source: Blob, surProgres?: SurProgres): Promise<FinTache<{ readonly ok: true } & EnTeteLue>>;
  importer(
    source: SourcePatients,
    correspondance?: Correspondance,
    surProgres?: SurProgres,
  ): Promise<FinTache<ResumePatients>>;
  exporter(liste: ListeDePatients): FinTache<{ readonly ok: true; readonly csv: string }>;
  annuler(): void;
}

/** The tasks, with their own memory: a worker has one set of them, a test as many as it likes. */
export function creerTaches(): TachesPatients {
  let gardee: ImportationPatients | undefined;
  const { mener, annuler } = creerMeneur();

  return {
    entete: (source, surProgres) =>
      mener(source.size, surProgres, async (signal) => {
        const lue = await lireEntetePatients(octetsDe(source, signal), signal).catch(enRefus);
        return lue.ok ? lue : { ok: false, message: lue.message };
      }),
    importer: (source, correspondance, surProgres) =>
      mener(typeof source === 'string' ? 0 : source.size, surProgres, async (signal, surOctets) => {
        const octets =
          source === 'demonstration' ? octetsDeTexte(csvDemonstrationPatients()) : octetsDe(source, signal);
        const options = { correspondance, signal, surProgres: surOctets };
        const importation = await importerPatients(octets, options).catch(enRefus);
        if (!importation.ok) return { ok: false, message: importation.message };
        gardee = importation;
        return resumer(importation);
      }),
    exporter: (liste) => ({ etat: 'fini', resultat: gardee ? exporter(gardee, liste) : RIEN }),
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
