import { octetsDe, octetsDeTexte } from '../csv/octets.ts';
import { intervalles, TIRAGES } from '../population/questionnaire/bootstrap.ts';
import { distributionDe, reponsesParQuestion } from '../population/questionnaire/distribution.ts';
import { csvIncoherentes, csvRefusees } from '../population/questionnaire/fichiers.ts';
import { csvDemonstration } from '../population/questionnaire/generateur.ts';
import { groupeDe } from '../population/questionnaire/groupe.ts';
import { importer } from '../population/questionnaire/importer.ts';
import { figer } from '../population/questionnaire/liste.ts';
import { type NotesRepondants, noterRepondants } from '../population/questionnaire/notes-groupe.ts';
import type { Importation, IntervallesGroupe, ResumeImport } from '../population/questionnaire/types.ts';
import type {
  ListeExportee,
  OptionsIntervalles,
  RefusTache,
  SourceReponses,
  SurProgres,
} from './population-types.ts';

/** Entries of each list that a page is given; the file to download has the others. */
const MONTREES = 200;

/** Milliseconds between two signs of life: a slow disk is no breakdown. */
const BATTEMENT = 1000;

/** Milliseconds under which a progress is not worth a message. */
const CADENCE = 50;

const RIEN: RefusTache = { ok: false, message: "Aucun fichier n'est importé : importez-le d'abord." };
const ILLISIBLE: RefusTache = {
  ok: false,
  message: 'Le fichier ne peut pas être lu : il a peut-être été déplacé ou modifié. Choisissez-le à nouveau.',
};

/** How a task ends in the worker. */
export type FinTache<T> =
  | { readonly etat: 'fini'; readonly resultat: T | RefusTache }
  | { readonly etat: 'annule' };

/** What the second worker can be asked. It keeps the rows of the last import that ended well. */
export interface TachesPopulation {
  importer(source: SourceReponses, surProgres?: SurProgres): Promise<FinTache<ResumeImport>>;
  intervalles(
    options: OptionsIntervalles,
    surProgres?: SurProgres,
  ): Promise<FinTache<{ readonly ok: true } & IntervallesGroupe>>;
  exporter(liste: ListeExportee): FinTache<{ readonly ok: true; readonly csv: string }>;
  annuler(): void;
}

interface Gardee {
  readonly importation: Importation;
  readonly notes: NotesRepondants;
}

/** The tasks, with their own memory: a worker has one set of them, a test as many as it likes. */
export function creerTaches(): TachesPopulation {
  let gardee: Gardee | undefined;
  let encours: AbortController | undefined;

  /** Runs a long task in place of the one under way, and beats while it lasts. */
  const mener = async <T>(
    total: number,
    surProgres: SurProgres | undefined,
    tache: (signal: AbortSignal, avancer: (fait: number, lignes?: number) => void) => Promise<T | RefusTache>,
  ): Promise<FinTache<T>> => {
    encours?.abort();
    const propre = new AbortController();
    encours = propre;
    const { avancer, arreter } = cadencer(total, surProgres);
    try {
      return { etat: 'fini', resultat: await tache(propre.signal, avancer) };
    } catch (error) {
      if (propre.signal.aborted) return { etat: 'annule' };
      throw error;
    } finally {
      arreter();
    }
  };

  return {
    importer: (source, surProgres) =>
      mener(typeof source === 'string' ? 0 : source.size, surProgres, async (signal, surOctets) => {
        const octets =
          source === 'demonstration' ? octetsDeTexte(csvDemonstration()) : octetsDe(source, signal);
        const importation = await importer(octets, { signal, surProgres: surOctets }).catch(enRefus);
        if (!importation.ok) return { ok: false, message: importation.message };
        const notes = noterRepondants(importation.repondants);
        gardee = { importation, notes };
        return resumer(gardee);
      }),
    intervalles: (options, surProgres) =>
      mener(options.tirages ?? TIRAGES, surProgres, async (signal, surTirages) => {
        if (gardee === undefined) return RIEN;
        return {
          ok: true,
          ...(await intervalles(gardee.notes, { ...options, signal, surProgres: surTirages })),
        };
      }),
    exporter: (liste) => ({ etat: 'fini', resultat: gardee ? exporter(gardee.importation, liste) : RIEN }),
    annuler: () => encours?.abort(),
  };
}

/** A file that vanished, or that changed since it was chosen, is a refusal; anything else is a bug, or a cancel. */
function enRefus(error: unknown): RefusTache {
  if (error instanceof DOMException && error.name.startsWith('Not')) return ILLISIBLE;
  throw error;
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

/** Tells of a progress now and then, and again while nothing moves. */
function cadencer(total: number, surProgres: SurProgres = () => {}) {
  let [fait, lues, dite] = [0, 0, Number.NEGATIVE_INFINITY];
  const dire = (): void => {
    dite = performance.now();
    surProgres({ fait, total, ...(lues > 0 && { lignes: lues }) });
  };
  const battement = setInterval(dire, BATTEMENT);
  return {
    avancer(nouveau: number, lignes = 0): void {
      fait = nouveau;
      lues = lignes;
      if (performance.now() - dite >= CADENCE) dire();
    },
    arreter: () => clearInterval(battement),
  };
}
