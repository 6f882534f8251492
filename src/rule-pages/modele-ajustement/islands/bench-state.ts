import { type ReadonlySignal, signal } from '@preact/signals';
import type { DetailedFit, Dispersion } from '../../../population/adjustment/fit-results.ts';
import type {
  AdjustmentClient,
  OptionsDispersion,
  SampleSummary,
} from '../../../workers/adjustment/contract.ts';
import type { OnProgress, Progress, TaskIssue } from '../../../workers/long-contract.ts';
import type { Mapping } from '../../../workers/patients/contract.ts';
import type { Settings } from '../settings.ts';

/** The reader's own table of patients; its rows are read in the worker, and stay there. */
export interface ChosenFile {
  readonly fichier: File;
  readonly mapping?: Mapping;
}

/** A sample, and the model fitted on it. */
export interface Trial {
  readonly settings: Settings;
  /** The file that it was fitted on; the invented sample if absent. */
  readonly fichier?: ChosenFile | undefined;
  readonly sample: SampleSummary;
  readonly ajustement: DetailedFit;
}

/** A task under way. */
interface Job {
  readonly nom: string;
  readonly unite: 'octets' | 'tirages' | 'patients';
  readonly progress: Progress;
}

interface Saying {
  readonly grave: boolean;
  readonly texte: string;
}

/** Which part of the page asked for the last task. */
export type Requester = 'panneau' | 'groupes';

/** Groups drawn around a model. */
interface Groups {
  readonly from: Trial;
  readonly dispersion: Dispersion;
}

export interface Bench {
  /** The last run that ended well; until then the page shows that of its build. */
  readonly trial: ReadonlySignal<Trial | undefined>;
  readonly groups: ReadonlySignal<Groups | undefined>;
  readonly job: ReadonlySignal<Job | undefined>;
  readonly dit: ReadonlySignal<Saying | undefined>;
  readonly requester: ReadonlySignal<Requester>;
  /** Draws or reads the sample if it is another one, and fits the model. */
  launchTask(settings: Settings, file?: ChosenFile): Promise<void>;
  /** Draws groups around the model of a run. */
  disperser(from: Trial, options: OptionsDispersion): Promise<void>;
  /** Stops what is under way; what was there before stays. */
  undo(): void;
}

const NOTHING: Progress = { done: 0, total: 0 };
const UNDONE = "C'est annulé : les résultats affichés sont ceux d'avant.";

/** What a task gave, or nothing when it was cancelled, refused or broke down: it has been said. */
type Given<T> = T | undefined;

/** The bench of a page: what was run, what is under way, what went wrong. Nothing is stored. */
export function createBench(client: AdjustmentClient): Bench {
  const { keyOf, modelKey } = createModelKeys();
  const trial = signal<Trial | undefined>(undefined);
  const groups = signal<Groups | undefined>(undefined);
  const job = signal<Job | undefined>(undefined);
  const said = signal<Saying | undefined>(undefined);
  const requester = signal<Requester>('panneau');
  /** What the worker holds: a page that asks for the same again does not draw or read it twice. */
  let heldNow: { readonly cle: string; readonly resume: SampleSummary } | undefined;
  let model: string | undefined;
  let dernier = 0;

  /** Runs one task of a request; a later request takes its place, and tells of itself. */
  const conduct = async <T extends { readonly ok: true }>(
    rank: number,
    announcement: Omit<Job, 'progress'>,
    task: (onProgress: OnProgress) => Promise<TaskIssue<T>>,
  ): Promise<Given<T>> => {
    job.value = { ...announcement, progress: NOTHING };
    const issue = await task((progress) => {
      if (rank === dernier && job.value !== undefined) job.value = { ...announcement, progress };
    });
    if (issue.state === 'panne') {
      heldNow = undefined;
      model = undefined;
    }
    if (rank !== dernier) return undefined;
    job.value = undefined;
    if (issue.state === 'panne') said.value = { grave: true, texte: issue.message };
    else if (issue.state === 'annule') said.value = { grave: false, texte: UNDONE };
    else if (!issue.result.ok) said.value = { grave: true, texte: issue.result.message };
    else return issue.result;
    return undefined;
  };

  const preparer = async (rank: number, { sample }: Settings, chosen?: ChosenFile) => {
    const cle = chosen === undefined ? JSON.stringify(sample) : keyOf(chosen);
    if (heldNow?.cle === cle) return heldNow.resume;
    heldNow = undefined;
    model = undefined;
    const resume =
      chosen === undefined
        ? await conduct(rank, { nom: "Tirage de l'échantillon inventé", unite: 'patients' }, (sur) =>
            client.echantillonner(sample, sur),
          )
        : await conduct(rank, { nom: `Lecture de « ${chosen.fichier.name} »`, unite: 'octets' }, (sur) =>
            client.importFile(chosen.fichier, sur, chosen.mapping),
          );
    if (resume !== undefined) heldNow = { cle, resume };
    return resume;
  };

  const runFit = async (rank: number, settings: Settings, file?: ChosenFile): Promise<Given<Trial>> => {
    const sample = await preparer(rank, settings, file);
    if (sample === undefined || rank !== dernier) return undefined;
    const options = {
      ...settings.ajustement,
      candidates: settings.ajustement.candidates.filter(isPresent(sample)),
    };
    const ajustement = await conduct(rank, { nom: 'Ajustement du modèle', unite: 'patients' }, (sur) =>
      client.ajuster(options, sur),
    );
    if (ajustement === undefined) return undefined;
    model = modelKey(settings, file);
    return { settings, fichier: file, sample, ajustement };
  };

  return {
    trial,
    groups,
    job,
    dit: said,
    requester,
    async launchTask(settings, file) {
      dernier += 1;
      said.value = undefined;
      requester.value = 'panneau';
      const done = await runFit(dernier, settings, file);
      if (done === undefined) return;
      trial.value = done;
    },
    async disperser(from, options) {
      dernier += 1;
      const rank = dernier;
      said.value = undefined;
      requester.value = 'groupes';
      if (model !== modelKey(from.settings, from.fichier)) {
        const refitted = await runFit(rank, from.settings, from.fichier);
        if (refitted === undefined || rank !== dernier) return;
      }
      const dispersion = await conduct(rank, { nom: 'Tirage des groupes', unite: 'tirages' }, (sur) =>
        client.disperser(options, sur),
      );
      if (dispersion !== undefined) groups.value = { from, dispersion };
    },
    undo: () => client.undo(),
  };
}

/** What tells one model from another: its sample, and how it is fitted. */
function createModelKeys() {
  /** A file chosen again may have changed on the disk: it is another one. */
  const keys = new WeakMap<File, string>();
  let files = 0;
  const keyOf = ({ fichier: file, mapping = {} }: ChosenFile): string => {
    const knownOne = keys.get(file) ?? `fichier ${++files}`;
    keys.set(file, knownOne);
    return `${knownOne} ${JSON.stringify(mapping)}`;
  };
  const modelKey = (settings: Settings, file?: ChosenFile): string =>
    JSON.stringify([file ? keyOf(file) : settings.sample, settings.ajustement]);
  return { keyOf, modelKey };
}

/** A file may lack the columns of some variables: those are not tried. */
const isPresent = ({ variables }: SampleSummary) => {
  const names: ReadonlySet<string> = new Set(variables.map(({ variable }) => variable));
  return (candidate: Settings['ajustement']['candidates'][number]): boolean =>
    names.has(candidate === 'bandes' ? 'age' : candidate);
};
