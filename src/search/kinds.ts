/** What a search finds, by kind: how its group is called, what it holds, and the page that has them all. */
interface Described {
  readonly nom: string;
  readonly what: string;
  readonly chemin?: string;
}

export const kinds = {
  page: { nom: 'Pages', what: "leur titre, leur question, ce qu'elles contiennent" },
  section: { nom: 'Dans les pages', what: "chaque partie d'une page, où elle commence" },
  rule: { nom: 'Règles', what: 'chaque résultat calculé, à sa formule', chemin: '/regles/' },
  parameter: { nom: 'Paramètres', what: 'chaque valeur, qui la dit, et pourquoi', chemin: '/parametres/' },
  hypothesis: {
    nom: 'Hypothèses',
    what: 'ce que le cahier laisse ouvert, et ce que ce site choisit',
    chemin: '/hypotheses/#hypotheses',
  },
  slip: { nom: 'Lapsus', what: "ce qui, dans les textes, ne s'accorde pas", chemin: '/hypotheses/#lapsus' },
  word: { nom: 'Glossaire', what: 'les sigles du cahier et les mots du modèle', chemin: '/glossaire/' },
  question: { nom: 'Foire aux questions', what: 'les questions de 2018 et leurs réponses', chemin: '/faq/' },
  quotation: { nom: 'Citations', what: 'les phrases des documents, mot pour mot', chemin: '/sources/' },
} as const satisfies Readonly<Record<string, Described>>;
