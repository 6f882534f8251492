import { type ReadonlySignal, signal } from '@preact/signals';
import type { IntervallesGroupe, ResumeImport } from '../../population/questionnaire/types.ts';
import type {
  ClientPopulation,
  ListeExportee,
  OptionsIntervalles,
  Progres,
  SourceReponses,
} from '../../workers/population-types.ts';

/** A group's answers, as the last import that ended well read them. */
export interface Importee {
  readonly nom: string;
  readonly invente: boolean;
  readonly resume: ResumeImport;
}

/** An import under way. */
interface Travail {
  readonly nom: string;
  readonly progres: Progres;
}

/** What became of the last request, in a sentence. */
interface Dit {
  readonly grave: boolean;
  readonly texte: string;
}

export interface Groupe {
  readonly importee: ReadonlySignal<Importee | undefined>;
  readonly travail: ReadonlySignal<Travail | undefined>;
  readonly dit: ReadonlySignal<Dit | undefined>;
  readonly intervalles: ReadonlySignal<IntervallesGroupe | undefined>;
  /** The resamples under way. */
  readonly tirage: ReadonlySignal<Progres | undefined>;
  /** Whether the worker has lost the rows: what is on screen stays, and nothing more can be asked of them. */
  readonly perdue: ReadonlySignal<boolean>;
  importer(source: SourceReponses, nom: string): Promise<void>;
  tirer(options?: OptionsIntervalles): Promise<void>;
  /** Stops what is under way; what was there before stays. */
  annuler(): void;
  exporter(liste: ListeExportee): Promise<string | undefined>;
}

const RIEN: Progres = { fait: 0, total: 0 };
const ANNULE = "Import annulé : rien n'a changé.";

/** The answers of one group: what is imported, what is under way, what went wrong. Nothing is stored. */
export function creerGroupe(client: ClientPopulation): Groupe {
  const importee = signal<Importee | undefined>(undefined);
  const travail = signal<Travail | undefined>(undefined);
  const dit = signal<Dit | undefined>(undefined);
  const intervalles = signal<IntervallesGroupe | undefined>(undefined);
  const tirage = signal<Progres | undefined>(undefined);
  const perdue = signal(false);
  let dernier = 0;

  const casser = (texte: string): void => {
    dit.value = { grave: true, texte };
    perdue.value = importee.value !== undefined;
  };

  const recevoir = (nom: string, source: SourceReponses, resume: ResumeImport): void => {
    importee.value = { nom, invente: source === 'demonstration', resume };
    intervalles.value = undefined;
    perdue.value = false;
    dit.value = { grave: false, texte: `« ${nom} » est importé.` };
  };

  const tirer = async (options: OptionsIntervalles = {}): Promise<void> => {
    const de = importee.value;
    if (de === undefined || de.resume.groupe.note === null) return;
    tirage.value = RIEN;
    const issue = await client.intervalles(options, (progres) => {
      tirage.value = progres;
    });
    tirage.value = undefined;
    if (issue.etat === 'panne') casser(issue.message);
    if (issue.etat !== 'fini' || de !== importee.value) return;
    if (issue.resultat.ok) intervalles.value = issue.resultat;
    else dit.value = { grave: true, texte: issue.resultat.message };
  };

  return {
    importee,
    travail,
    dit,
    intervalles,
    tirage,
    perdue,
    tirer,
    async importer(source, nom) {
      dernier += 1;
      const rang = dernier;
      dit.value = undefined;
      travail.value = { nom, progres: RIEN };
      const issue = await client.importer(source, (progres) => {
        if (rang === dernier && travail.value !== undefined) travail.value = { nom, progres };
      });
      // Another import has taken its place, and tells of itself.
      if (rang !== dernier) return;
      travail.value = undefined;
      if (issue.etat === 'panne') return casser(issue.message);
      if (issue.etat === 'annule') dit.value = { grave: false, texte: ANNULE };
      else if (!issue.resultat.ok) dit.value = { grave: true, texte: issue.resultat.message };
      else {
        recevoir(nom, source, issue.resultat);
        await tirer();
      }
    },
    annuler: () => client.annuler(),
    async exporter(liste) {
      const issue = await client.exporter(liste);
      if (issue.etat === 'panne') casser(issue.message);
      if (issue.etat !== 'fini') return undefined;
      if (issue.resultat.ok) return issue.resultat.csv;
      dit.value = { grave: true, texte: issue.resultat.message };
      return undefined;
    },
  };
}
