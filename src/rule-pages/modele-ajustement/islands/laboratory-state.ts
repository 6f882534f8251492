import { type ReadonlySignal, signal } from '@preact/signals';
import type { AjustementDetaille, Dispersion } from '../../../population/adjustment/fit-results.ts';
import type {
  ClientLaboratoire,
  OptionsDispersion,
  ResumeEchantillon,
} from '../../../workers/laboratory/contract.ts';
import type { IssueTache, Progres, SurProgres } from '../../../workers/long-contract.ts';
import type { Correspondance } from '../../../workers/patients/contract.ts';
import type { Reglages } from '../settings.ts';

/** The reader's own table of patients; its rows are read in the worker, and stay there. */
export interface FichierChoisi {
  readonly fichier: File;
  readonly correspondance?: Correspondance;
}

/** A sample, and the model fitted on it. */
export interface Essai {
  readonly reglages: Reglages;
  /** The file that it was fitted on; the invented sample if absent. */
  readonly fichier?: FichierChoisi | undefined;
  readonly echantillon: ResumeEchantillon;
  readonly ajustement: AjustementDetaille;
}

/** A task under way. */
interface Travail {
  readonly nom: string;
  readonly unite: 'octets' | 'tirages' | 'patients';
  readonly progres: Progres;
}

interface Dit {
  readonly grave: boolean;
  readonly texte: string;
}

/** Which part of the page asked for the last task. */
export type Demandeur = 'panneau' | 'groupes';

/** Groups drawn around a model. */
interface Groupes {
  readonly de: Essai;
  readonly dispersion: Dispersion;
}

export interface Laboratoire {
  /** The last run that ended well; until then the page shows that of its build. */
  readonly essai: ReadonlySignal<Essai | undefined>;
  readonly groupes: ReadonlySignal<Groupes | undefined>;
  readonly travail: ReadonlySignal<Travail | undefined>;
  readonly dit: ReadonlySignal<Dit | undefined>;
  readonly demandeur: ReadonlySignal<Demandeur>;
  /** Draws or reads the sample if it is another one, and fits the model. */
  lancer(reglages: Reglages, fichier?: FichierChoisi): Promise<void>;
  /** Draws groups around the model of a run. */
  disperser(de: Essai, options: OptionsDispersion): Promise<void>;
  /** Stops what is under way; what was there before stays. */
  annuler(): void;
}

const RIEN: Progres = { fait: 0, total: 0 };
const ANNULE = "C'est annulé : les résultats affichés sont ceux d'avant.";

/** What a task gave, or nothing when it was cancelled, refused or broke down: it has been said. */
type Donne<T> = T | undefined;

/** The laboratory of a page: what was run, what is under way, what went wrong. Nothing is stored. */
export function creerLaboratoire(client: ClientLaboratoire): Laboratoire {
  const essai = signal<Essai | undefined>(undefined);
  const groupes = signal<Groupes | undefined>(undefined);
  const travail = signal<Travail | undefined>(undefined);
  const dit = signal<Dit | undefined>(undefined);
  const demandeur = signal<Demandeur>('panneau');
  /** What the worker holds: a page that asks for the same again does not draw or read it twice. */
  let tenu: { readonly cle: string; readonly resume: ResumeEchantillon } | undefined;
  let modele: string | undefined;
  let dernier = 0;

  /** Runs one task of a request; a later request takes its place, and tells of itself. */
  const mener = async <T extends { readonly ok: true }>(
    rang: number,
    annonce: Omit<Travail, 'progres'>,
    tache: (surProgres: SurProgres) => Promise<IssueTache<T>>,
  ): Promise<Donne<T>> => {
    travail.value = { ...annonce, progres: RIEN };
    const issue = await tache((progres) => {
      if (rang === dernier && travail.value !== undefined) travail.value = { ...annonce, progres };
    });
    if (issue.etat === 'panne') {
      tenu = undefined;
      modele = undefined;
    }
    if (rang !== dernier) return undefined;
    travail.value = undefined;
    if (issue.etat === 'panne') dit.value = { grave: true, texte: issue.message };
    else if (issue.etat === 'annule') dit.value = { grave: false, texte: ANNULE };
    else if (!issue.resultat.ok) dit.value = { grave: true, texte: issue.resultat.message };
    else return issue.resultat;
    return undefined;
  };

  const preparer = async (rang: number, { echantillon }: Reglages, choisi?: FichierChoisi) => {
    const cle = choisi === undefined ? JSON.stringify(echantillon) : cleDe(choisi);
    if (tenu?.cle === cle) return tenu.resume;
    tenu = undefined;
    modele = undefined;
    const resume =
      choisi === undefined
        ? await mener(rang, { nom: "Tirage de l'échantillon inventé", unite: 'patients' }, (sur) =>
            client.echantillonner(echantillon, sur),
          )
        : await mener(rang, { nom: `Lecture de « ${choisi.fichier.name} »`, unite: 'octets' }, (sur) =>
            client.importer(choisi.fichier, sur, choisi.correspondance),
          );
    if (resume !== undefined) tenu = { cle, resume };
    return resume;
  };

  const ajuster = async (
    rang: number,
    reglages: Reglages,
    fichier?: FichierChoisi,
  ): Promise<Donne<Essai>> => {
    const echantillon = await preparer(rang, reglages, fichier);
    if (echantillon === undefined || rang !== dernier) return undefined;
    const options = {
      ...reglages.ajustement,
      candidats: reglages.ajustement.candidats.filter(presente(echantillon)),
    };
    const ajustement = await mener(rang, { nom: 'Ajustement du modèle', unite: 'patients' }, (sur) =>
      client.ajuster(options, sur),
    );
    if (ajustement === undefined) return undefined;
    modele = cleDuModele(reglages, fichier);
    return { reglages, fichier, echantillon, ajustement };
  };

  return {
    essai,
    groupes,
    travail,
    dit,
    demandeur,
    async lancer(reglages, fichier) {
      dernier += 1;
      dit.value = undefined;
      demandeur.value = 'panneau';
      const fait = await ajuster(dernier, reglages, fichier);
      if (fait === undefined) return;
      essai.value = fait;
    },
    async disperser(de, options) {
      dernier += 1;
      const rang = dernier;
      dit.value = undefined;
      demandeur.value = 'groupes';
      if (modele !== cleDuModele(de.reglages, de.fichier)) {
        const refait = await ajuster(rang, de.reglages, de.fichier);
        if (refait === undefined || rang !== dernier) return;
      }
      const dispersion = await mener(rang, { nom: 'Tirage des groupes', unite: 'tirages' }, (sur) =>
        client.disperser(options, sur),
      );
      if (dispersion !== undefined) groupes.value = { de, dispersion };
    },
    annuler: () => client.annuler(),
  };
}

/** A file chosen again may have changed on the disk: it is another one. */
const cles = new WeakMap<File, string>();
let lus = 0;

function cleDe({ fichier, correspondance = {} }: FichierChoisi): string {
  const connue = cles.get(fichier) ?? `fichier ${++lus}`;
  cles.set(fichier, connue);
  return `${connue} ${JSON.stringify(correspondance)}`;
}

function cleDuModele(reglages: Reglages, fichier?: FichierChoisi): string {
  return JSON.stringify([fichier ? cleDe(fichier) : reglages.echantillon, reglages.ajustement]);
}

/** A file may lack the columns of some variables: those are not tried. */
const presente = ({ variables }: ResumeEchantillon) => {
  const noms: ReadonlySet<string> = new Set(variables.map(({ variable }) => variable));
  return (candidat: Reglages['ajustement']['candidats'][number]): boolean =>
    noms.has(candidat === 'bandes' ? 'age' : candidat);
};
