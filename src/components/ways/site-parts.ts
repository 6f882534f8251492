/* The pages of the site, each once, in the order in which they are read: header, menu, footer, site map and what stands before and after a page are drawn from it. */
import { sections } from '../../cahier/pages.ts';
import { chapters } from '../../cahier/text/chapters/all-chapters.ts';
import { laboratoryPages } from '../../laboratory/pages.ts';

export interface SitePage {
  readonly chemin: string;
  /** As the navigation calls it. */
  readonly nom: string;
  /** What one finds there, in a line; a page of rules has its question, in its words. */
  readonly said?: string;
  /** Among the rules, the group of those that are understood together. */
  readonly group?: string;
}

export interface SitePart {
  readonly nom: string;
  /** As the header calls it, where it is one of its entries. */
  readonly entry?: string;
  readonly pages: readonly [SitePage, ...SitePage[]];
}

const homePage: SitePage = {
  chemin: '/',
  nom: 'Accueil',
  said: 'Ipep en une minute, de la dépense au versement.',
};

const [life, ...otherChapters] = chapters.map(({ chemin, nom, question }) => ({
  chemin,
  nom,
  said: question,
}));

const keyPage: SitePage = {
  chemin: '/parcours/argent/clef/',
  nom: 'La clef de répartition',
  said: 'Dressez la vôtre, et voyez ce que chacun recevrait de vos versements.',
};

export const siteParts: readonly SitePart[] = [
  {
    nom: 'Vos chiffres',
    entry: 'Estimer',
    pages: [
      {
        chemin: '/estimer/',
        nom: 'Estimer',
        said: 'Quelques ordres de grandeur ; chaque versement, année par année, et ce dont il dépend le plus.',
      },
      {
        chemin: '/dossiers/',
        nom: 'Dossiers',
        said: 'Vos scénarios, chacun sous son nom : les ouvrir, les comparer, les enregistrer.',
      },
      {
        chemin: '/carnet/',
        nom: 'Carnet',
        said: 'Des textes, des résultats et des citations, à garder et à imprimer.',
      },
    ],
  },
  {
    nom: 'Les règles',
    entry: 'Règles',
    pages: [
      {
        chemin: '/regles/',
        nom: "Les règles, dans l'ordre",
        said: 'Leur table : la question de chacune, sa formule, ce qui est certain.',
      },
      ...sections.flatMap(({ nom: group, pages }) =>
        pages.map(({ id, nom }) => ({ chemin: `/regles/${id}/`, nom, group })),
      ),
      {
        chemin: '/regles/livre/',
        nom: 'Le livre des règles',
        said: 'Toutes les règles en un document à imprimer.',
      },
    ],
  },
  {
    nom: 'Le cahier entier',
    entry: 'Le cahier',
    pages: [
      life as SitePage,
      ...otherChapters.flatMap((chapter) =>
        chapter.chemin === '/parcours/argent/' ? [chapter, keyPage] : [chapter],
      ),
      {
        chemin: '/comparer/',
        nom: 'Ipep et les autres',
        said: 'Peps, épisode de soins, ACI, Integreo, MSSP : point par point, chaque case avec sa source.',
      },
      {
        chemin: '/questionnaire/',
        nom: 'Questionnaire du patient',
        said: 'Ses questions, mot pour mot ; y répondre ici, et voir la note.',
      },
      {
        chemin: '/faq/',
        nom: 'Foire aux questions',
        said: 'Ce que demandaient les candidats de 2018, et ce que le cahier de 2019 en a fait.',
      },
    ],
  },
  {
    nom: 'Formation',
    entry: 'Formation',
    pages: [
      {
        chemin: '/formation/',
        nom: 'Former, se former',
        said: "Ce qu'il y a pour animer une séance ou apprendre seul, et un déroulé de deux heures.",
      },
      {
        chemin: '/formation/exercices/',
        nom: 'Exercices',
        said: "Que donne la règle, sur ces nombres ? Votre réponse, et l'erreur qu'elle révèle.",
      },
      {
        chemin: '/formation/feuilles/',
        nom: "Feuilles d'exercices",
        said: 'À imprimer, en une version ou deux, avec leur corrigé.',
      },
      {
        chemin: '/formation/salle/',
        nom: 'Salle',
        said: "Des équipes se partagent l'enveloppe cinq années durant.",
      },
      {
        chemin: '/formation/plan/',
        nom: "Le plan de l'écart et de l'évolution",
        said: "Deux points que l'on déplace, et ce que paie chaque phase.",
      },
    ],
  },
  {
    nom: 'Laboratoire',
    entry: 'Laboratoire',
    pages: [
      {
        chemin: '/laboratoire/',
        nom: 'Discuter les règles',
        said: 'Ce que le hasard paie, ce que chaque règle change : par où commencer.',
      },
      ...laboratoryPages.map(({ id, nom, question }) => ({
        chemin: `/laboratoire/${id}/`,
        nom,
        said: question,
      })),
      {
        chemin: '/parametres/',
        nom: 'Paramètres',
        said: 'Chaque valeur du modèle, qui la dit, et ce que changerait une autre.',
      },
    ],
  },
  {
    nom: 'Les textes',
    pages: [
      {
        chemin: '/sources/',
        nom: 'Sources',
        said: 'Les documents, ce que le site en dit, et chaque passage cité à sa place.',
      },
      {
        chemin: '/hypotheses/',
        nom: 'Hypothèses et lapsus',
        said: 'Ce que le cahier laisse ouvert, ce que nous choisissons, et pourquoi.',
      },
      { chemin: '/glossaire/', nom: 'Glossaire', said: 'Les sigles du cahier, et les mots du modèle.' },
    ],
  },
  {
    nom: 'Ce site',
    pages: [
      {
        chemin: '/recherche/',
        nom: 'Rechercher',
        said: 'Dans les pages, les règles, le glossaire, les questions et les citations.',
      },
      { chemin: '/plan-du-site/', nom: 'Plan du site', said: 'Toutes les pages, et par où commencer.' },
      {
        chemin: '/donnees/',
        nom: 'Vos données',
        said: 'Pour qui a un fichier de patients ou de groupements : colonnes, commandes, scripts.',
      },
      {
        chemin: '/formats/',
        nom: 'Formats',
        said: 'Les fichiers que le site et la ligne de commande lisent et écrivent.',
      },
      {
        chemin: '/integrer/',
        nom: 'Intégrer un calculateur',
        said: 'Un calculateur ou une figure dans une page à vous, par une ligne de HTML.',
      },
      {
        chemin: '/mesures/',
        nom: 'Mesures',
        said: 'Ce que coûte le calcul quand les lignes se multiplient.',
      },
      {
        chemin: '/confidentialite/',
        nom: 'Confidentialité',
        said: "Ce qui est gardé dans votre navigateur, et comment l'effacer.",
      },
      {
        chemin: '/accessibilite/',
        nom: 'Accessibilité',
        said: "Ce qui a été vérifié, ce qui ne l'a pas été, les limites connues.",
      },
    ],
  },
];

/** All of them, from the home page to the last. */
export const sitePages: readonly SitePage[] = [homePage, ...siteParts.flatMap(({ pages }) => pages)];

/** A page by its address; throws on one that is none of them. */
export function sitePage(chemin: string): SitePage {
  const found = sitePages.find((page) => page.chemin === chemin);
  if (found === undefined) throw new RangeError(`no page of the site: ${chemin}`);
  return found;
}

/** The part of a page, if it has one: the home page, one that does not exist, and the presenter's have none. */
export function partOf(chemin: string): SitePart | undefined {
  return siteParts.find(({ pages }) => pages.some((page) => page.chemin === chemin));
}

/** What comes before and after a page, across parts. */
export function neighbours(chemin: string): { readonly before?: SitePage; readonly after?: SitePage } {
  const rank = sitePages.findIndex((page) => page.chemin === chemin);
  const [before, after] = rank < 0 ? [] : [sitePages[rank - 1], sitePages[rank + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}
