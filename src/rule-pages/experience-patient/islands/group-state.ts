import { type ReadonlySignal, signal } from '@preact/signals';
import type { QuestionId } from '../../../cahier/people/questionnaire/all-questions.ts';
import {
  creerImport,
  type Import,
  type Importee as ImporteeDe,
} from '../../../islands/kit/import/import-state.ts';
import type {
  CorrespondanceReponses,
  EnTeteReponses,
  IntervallesGroupe,
  ResumeImport,
} from '../../../population/questionnaire/answers-group.ts';
import type { Progres } from '../../../workers/long-contract.ts';
import type {
  ClientPopulation,
  ListeExportee,
  OptionsIntervalles,
  SourceReponses,
} from '../../../workers/questionnaire/contract.ts';

/** A group's answers, as the last import that ended well read them. */
export type Importee = ImporteeDe<ResumeImport>;

type Suivi = Pick<Import<ResumeImport>, 'importee' | 'travail' | 'dit' | 'perdue'>;

/** Which column of the file stands for each question, as the reader chooses it. */
export interface ChoixReponses {
  readonly source: Blob;
  /** Of the file. */
  readonly nom: string;
  readonly entete: EnTeteReponses;
  readonly choisie: CorrespondanceReponses;
}

const A_CHOISIR = "Ou dites ci-dessous lesquelles de ses colonnes sont lesquelles. Rien n'est encore lu.";

export interface Groupe extends Suivi {
  /** The columns to be chosen, while they are. */
  readonly choix: ReadonlySignal<ChoixReponses | undefined>;
  /** Whether the columns of what is on screen can be looked at again. */
  readonly revisable: ReadonlySignal<boolean>;
  associer(id: QuestionId, position: number | undefined): void;
  /** Reads the file with the columns that are chosen. */
  lire(): Promise<void>;
  /** Opens the choice of the columns of what is on screen. */
  revoir(): Promise<void>;
  /** Leaves the choice of the columns: what was on screen stays. */
  renoncer(): void;
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
  const { importer, recevoir, dire, importee, travail, dit, perdue } = creerImport<ResumeImport>();
  const choix = signal<ChoixReponses | undefined>(undefined);
  const revisable = signal(false);
  let lu: (Pick<ChoixReponses, 'source' | 'nom'> & { readonly choisie?: CorrespondanceReponses }) | undefined;
  let demande = 0;
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

  const ouvrir = async (
    source: Blob,
    nom: string,
    choisie: CorrespondanceReponses | undefined,
    cause: string | undefined,
  ): Promise<void> => {
    demande += 1;
    const rang = demande;
    const issue = await client.entete(source);
    // Another file, or the demonstration, has been asked for since.
    if (rang !== demande) return;
    const entete = recevoir(issue);
    if (entete === undefined) return;
    choix.value = { source, nom, entete, choisie: choisie ?? entete.proposee };
    dire(cause === undefined ? undefined : { grave: true, texte: `${cause} ${A_CHOISIR}` });
  };

  /** The choice stays open until the file is read with it: what is refused, or stopped, loses nothing. */
  const lancer = async (
    source: SourceReponses,
    nom: string,
    choisie?: CorrespondanceReponses,
  ): Promise<void> => {
    demande += 1;
    const rang = demande;
    let cause: string | undefined;
    const fait = await importer(nom, source === 'demonstration', async (surProgres) => {
      const issue = await client.importer(source, surProgres, choisie);
      cause =
        issue.etat === 'fini' && !issue.resultat.ok && issue.resultat.colonnes
          ? issue.resultat.message
          : undefined;
      return issue;
    });
    if (cause && source !== 'demonstration' && choisie === undefined && rang === demande)
      return ouvrir(source, nom, undefined, cause);
    if (!fait) return;
    lu = source === 'demonstration' ? undefined : { source, nom, ...(choisie && { choisie }) };
    choix.value = undefined;
    revisable.value = lu !== undefined;
    intervalles.value = undefined;
    await tirer();
  };

  return {
    choix,
    revisable,
    associer(id, position) {
      if (choix.value === undefined) return;
      const { [id]: _, ...autres } = choix.value.choisie;
      choix.value = {
        ...choix.value,
        choisie: position === undefined ? autres : { ...autres, [id]: position },
      };
    },
    async lire() {
      if (choix.value !== undefined) await lancer(choix.value.source, choix.value.nom, choix.value.choisie);
    },
    async revoir() {
      if (lu !== undefined) await ouvrir(lu.source, lu.nom, lu.choisie, undefined);
    },
    renoncer() {
      dire({ grave: false, texte: "Vous y avez renoncé : le fichier n'est pas lu, rien n'a changé." });
      choix.value = undefined;
    },
    importee,
    travail,
    dit,
    perdue,
    intervalles,
    tirage,
    tirer,
    async importer(source, nom) {
      choix.value = undefined;
      await lancer(source, nom);
    },
    annuler: () => client.annuler(),
    exporter: async (liste) => recevoir(await client.exporter(liste))?.csv,
  };
}
