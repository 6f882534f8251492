import { type ReadonlySignal, signal } from '@preact/signals';
import type { IssueTache, Progres, RefusTache, SurProgres } from '../../../workers/long-contract.ts';

/** What an import gave, and what of. */
export interface Importee<R> {
  readonly nom: string;
  /** Whether it is the set that the site invents, or has lines of it. */
  readonly invente: boolean;
  readonly resume: R;
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

/** The import of a file, as its page shows it. Nothing is stored. */
export interface Import<R> {
  /** What the last import that ended well read. */
  readonly importee: ReadonlySignal<Importee<R> | undefined>;
  readonly travail: ReadonlySignal<Travail | undefined>;
  readonly dit: ReadonlySignal<Dit | undefined>;
  /** Whether the worker has lost the rows: what is on screen stays, and nothing more can be asked of them. */
  readonly perdue: ReadonlySignal<boolean>;
  /** Follows an import to its end, which takes the place of the one under way; true if it is then the one on screen. */
  importer(nom: string, invente: boolean | ((resume: R) => boolean), lancer: Lancer<R>): Promise<boolean>;
  /** A sentence in place of what was said. */
  dire(dit: Dit | undefined): void;
  /** What a request about the rows gave; `undefined` when it failed, which is said. */
  recevoir<T extends { readonly ok: true }>(issue: IssueTache<T>): T | undefined;
}

type Lancer<R> = (surProgres: SurProgres) => Promise<IssueTache<R>>;

const RIEN: Progres = { fait: 0, total: 0 };
const ANNULE = "Import annulé : rien n'a changé.";

export function creerImport<R extends { readonly ok: true }>(): Import<R> {
  const importee = signal<Importee<R> | undefined>(undefined);
  const travail = signal<Travail | undefined>(undefined);
  const dit = signal<Dit | undefined>(undefined);
  const perdue = signal(false);
  let dernier = 0;

  const recevoir = <T extends { readonly ok: true }>(issue: IssueTache<T>): T | undefined => {
    if (issue.etat === 'panne') {
      dit.value = { grave: true, texte: issue.message };
      perdue.value = importee.value !== undefined;
    }
    if (issue.etat !== 'fini') return undefined;
    const resultat: T | RefusTache = issue.resultat;
    if (resultat.ok) return resultat;
    dit.value = { grave: true, texte: resultat.message };
    return undefined;
  };

  return {
    importee,
    travail,
    dit,
    perdue,
    recevoir,
    dire: (next) => {
      dit.value = next;
    },
    async importer(nom, invente, lancer) {
      dernier += 1;
      const rang = dernier;
      dit.value = undefined;
      travail.value = { nom, progres: RIEN };
      const issue = await lancer((progres) => {
        if (rang === dernier && travail.value !== undefined) travail.value = { nom, progres };
      });
      // Another import has taken its place, and tells of itself.
      if (rang !== dernier) return false;
      travail.value = undefined;
      if (issue.etat === 'annule') dit.value = { grave: false, texte: ANNULE };
      const resume = recevoir(issue);
      if (resume === undefined) return false;
      importee.value = { nom, invente: typeof invente === 'boolean' ? invente : invente(resume), resume };
      perdue.value = false;
      dit.value = { grave: false, texte: `« ${nom} » est importé.` };
      return true;
    },
  };
}
