import { type ReadonlySignal, signal } from '@preact/signals';
import type { IntervallesGroupe, ResumeImport } from '../../population/questionnaire/types.ts';
import type {
  ClientPopulation,
  ListeExportee,
  OptionsIntervalles,
  SourceReponses,
} from '../../workers/population-types.ts';
import type { Progres } from '../../workers/tache-longue-types.ts';
import { creerImport, type Import, type Importee as ImporteeDe } from '../import/etat.ts';

/** A group's answers, as the last import that ended well read them. */
export type Importee = ImporteeDe<ResumeImport>;

type Suivi = Pick<Import<ResumeImport>, 'importee' | 'travail' | 'dit' | 'perdue'>;

export interface Groupe extends Suivi {
  readonly intervalles: ReadonlySignal<IntervallesGroupe | undefined>;
  /** The resamples under way. */
  readonly tirage: ReadonlySignal<Progres | undefined>;
  importer(source: SourceReponses, nom: string): Promise<void>;
  tirer(options?: OptionsIntervalles): Promise<void>;
  /** Stops what is under way; what was there before stays. */
  annuler(): void;
  exporter(liste: ListeExportee): Promise<string | undefined>;
}

/** The answers of one group: what is imported, what is under way, what went wrong. Nothing is stored. */
export function creerGroupe(client: ClientPopulation): Groupe {
  const { importer, recevoir, importee, travail, dit, perdue } = creerImport<ResumeImport>();
  const intervalles = signal<IntervallesGroupe | undefined>(undefined);
  const tirage = signal<Progres | undefined>(undefined);

  const tirer = async (options: OptionsIntervalles = {}): Promise<void> => {
    const de = importee.value;
    if (de === undefined || de.resume.groupe.note === null) return;
    tirage.value = { fait: 0, total: 0 };
    const issue = await client.intervalles(options, (progres) => {
      tirage.value = progres;
    });
    tirage.value = undefined;
    // Of another import: only a breakdown, which is everybody's, is told.
    if (issue.etat !== 'panne' && de !== importee.value) return;
    intervalles.value = recevoir(issue) ?? intervalles.value;
  };

  return {
    importee,
    travail,
    dit,
    perdue,
    intervalles,
    tirage,
    tirer,
    async importer(source, nom) {
      const fait = await importer(nom, source === 'demonstration', (surProgres) =>
        client.importer(source, surProgres),
      );
      if (!fait) return;
      intervalles.value = undefined;
      await tirer();
    },
    annuler: () => client.annuler(),
    exporter: async (liste) => recevoir(await client.exporter(liste))?.csv,
  };
}
