import { type ReadonlySignal, signal } from '@preact/signals';
import { associer, type Choix, estDouteuse } from '../../../calculators/import/column-matching.ts';
import {
  creerImport,
  type Import,
  type Importee as ImporteeDe,
} from '../../../islands/kit/import/import-state.ts';
import type { ColonnePatient, Correspondance } from '../../../population/patients/patients-table.ts';
import type {
  ClientPatients,
  ListeDePatients,
  ResumePatients,
  SourcePatients,
} from '../../../workers/patients/contract.ts';

/** A group's patients, as the last import that ended well read them. */
export type Importee = ImporteeDe<ResumePatients>;

type Suivi = Pick<Import<ResumePatients>, 'importee' | 'travail' | 'dit' | 'perdue'>;

export interface Patients extends Suivi {
  /** The columns to be chosen, while they are. */
  readonly choix: ReadonlySignal<Choix | undefined>;
  /** Whether the columns of what is on screen can be looked at again. */
  readonly revisable: ReadonlySignal<boolean>;
  /** Reads the header of a file, then the file itself, unless its columns are to be looked at first. */
  choisir(source: Blob, nom: string): Promise<void>;
  /** The invented demonstration. */
  essayer(nom: string): Promise<void>;
  associer(colonne: ColonnePatient, position: number | undefined): void;
  /** Reads the file with the columns that are chosen. */
  lire(): Promise<void>;
  /** Opens the choice of the columns again, as it was. */
  revoir(): void;
  /** Leaves the choice of the columns: what was on screen stays. */
  renoncer(): void;
  /** Stops what is under way; what was there before stays. */
  annuler(): void;
  exporter(liste: ListeDePatients): Promise<string | undefined>;
}

/** The patients of one group: what is imported, what is asked, what went wrong. Nothing is stored. */
export function creerPatients(client: ClientPatients): Patients {
  const { importer, recevoir, dire, importee, travail, dit, perdue } = creerImport<ResumePatients>();
  const choix = signal<Choix | undefined>(undefined);
  const revisable = signal(false);
  let lue: Choix | undefined;
  let demande = 0;

  /** The choice stays open until the file is read with it: what is refused, or stopped, loses nothing. */
  const lancer = async (
    source: SourcePatients,
    nom: string,
    avec: Choix | undefined,
    correspondance: Correspondance | undefined,
  ): Promise<void> => {
    const fait = await importer(
      nom,
      ({ inventees }) => inventees > 0,
      (surProgres) => client.importer(source, surProgres, correspondance),
    );
    if (!fait) return;
    lue = avec;
    choix.value = undefined;
    revisable.value = avec !== undefined;
  };

  return {
    importee,
    travail,
    dit,
    perdue,
    choix,
    revisable,
    async choisir(source, nom) {
      demande += 1;
      const rang = demande;
      dire(undefined);
      const issue = await client.entete(source);
      // Another file, or the demonstration, has been asked for since.
      if (rang !== demande) return;
      const entete = recevoir(issue);
      if (entete === undefined) return;
      const avec: Choix = { source, nom, entete, choisie: entete.proposee };
      if (estDouteuse(entete)) choix.value = avec;
      else await lancer(source, nom, avec, entete.proposee);
    },
    async essayer(nom) {
      demande += 1;
      await lancer('demonstration', nom, undefined, undefined);
    },
    associer(colonne, position) {
      if (choix.value !== undefined) choix.value = associer(choix.value, colonne, position);
    },
    async lire() {
      const avec = choix.value;
      if (avec !== undefined) await lancer(avec.source, avec.nom, avec, avec.choisie);
    },
    revoir() {
      dire(undefined);
      choix.value = lue;
    },
    renoncer() {
      dire({ grave: false, texte: "Vous y avez renoncé : le fichier n'est pas lu, rien n'a changé." });
      choix.value = undefined;
    },
    annuler: () => client.annuler(),
    exporter: async (liste) => recevoir(await client.exporter(liste))?.csv,
  };
}
