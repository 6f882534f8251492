/** What a search finds, by kind: one of them, how their group is called, what it holds, and the page that has them all. */
interface Described {
  readonly one: string;
  readonly nom: string;
  readonly what: string;
  readonly chemin?: string;
}

export const kinds = {
  page: { one: 'page', nom: 'Pages', what: "leur titre, leur question, ce qu'elles contiennent" },
  section: {
    one: 'dans',
    nom: 'Dans les pages',
    what: "chaque partie d'une page, où elle commence",
  },
  rule: {
    one: 'règle, dans',
    nom: 'Règles',
    what: 'chaque résultat calculé, à sa formule',
    chemin: '/regles/',
  },
  parameter: {
    one: 'paramètre',
    nom: 'Paramètres',
    what: 'chaque valeur, qui la dit, et pourquoi',
    chemin: '/parametres/',
  },
  hypothesis: {
    one: 'hypothèse',
    nom: 'Hypothèses',
    what: 'ce que le cahier laisse ouvert, et ce que ce site choisit',
    chemin: '/hypotheses/#hypotheses',
  },
  slip: {
    one: 'lapsus',
    nom: 'Lapsus',
    what: "ce qui, dans les textes, ne s'accorde pas",
    chemin: '/hypotheses/#lapsus',
  },
  word: {
    one: 'mot du glossaire',
    nom: 'Glossaire',
    what: 'les sigles du cahier et les mots du modèle',
    chemin: '/glossaire/',
  },
  question: {
    one: 'question de 2018',
    nom: 'Foire aux questions',
    what: 'les questions de 2018 et leurs réponses',
    chemin: '/faq/',
  },
  quotation: {
    one: 'citation, dans',
    nom: 'Citations',
    what: 'les phrases des documents, mot pour mot',
    chemin: '/sources/',
  },
} as const satisfies Readonly<Record<string, Described>>;
