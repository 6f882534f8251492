/** A public text that is not among the five documents: named and paraphrased, never quoted. */
interface PublicText {
  /** As a cell calls it: who says it, and when. */
  readonly short: string;
  readonly title: string;
  readonly publisher: string;
  /** Its own date, as it says it. */
  readonly date: string;
  readonly address: string;
  /** How much of it was read: all, or its beginning. */
  readonly read: 'entier' | 'début';
  /** Where it was read, if not at its address. */
  readonly copy?: string;
}

/** A section of the code of federal regulations: its address has today's text, the copy has that of the date. */
const regulation = (section: string, amended: string): PublicText => ({
  short: `42 CFR § ${section}`,
  title: `Code des règlements fédéraux des États-Unis, titre 42, § ${section}`,
  publisher: 'CMS, ministère de la Santé des États-Unis',
  date: amended,
  address: 'https://www.ecfr.gov/current/title-42/chapter-IV/subchapter-B/part-425',
  read: 'entier',
  copy: 'dépôt public MichalOpoka/ecfr, sur GitHub',
});

export const publicTexts = {
  pepsFncs: {
    short: 'Fncs, avant 2021',
    title: "L'expérience Peps démarre dans 16 centres de santé",
    publisher: 'Fédération nationale des centres de santé',
    date: 'avant le 1er janvier 2021, qu’il annonce',
    address: 'https://www.fncs.org/2021-l-experience-peps-demarre-dans-16-centres-de-sante',
    read: 'début',
  },
  pepsQuotidien: {
    short: 'Le Quotidien du médecin, 2022',
    title: "Évolution de l'expérimentation Peps, les centres de santé demandent une nouvelle donne",
    publisher: 'Le Quotidien du médecin',
    date: '30 novembre 2022',
    address:
      'https://cancerologie.lequotidiendumedecin.fr/liberal-soins-de-ville/assurance-maladie/evolution-de-lexperimentation-peps-les-centres-de-sante-demandent-une-nouvelle-donne',
    read: 'début',
  },
  pepsConcours: {
    short: 'Concours pluripro, sur Peps',
    title: 'Définir une répartition consensuelle des rémunérations au sein de Peps',
    publisher: 'Concours pluripro',
    date: "sans date dans ce que nous avons lu ; il rapporte une évaluation de l'Irdes",
    address:
      'https://www.concourspluripro.fr/parcours-de-soin/article-51/definir-une-repartition-consensuelle-des-remunerations-au-sein-de',
    read: 'début',
  },
  pepsIrdes: {
    short: 'Irdes, 2024',
    title: '3 questions à Julia Legrand et Laure Pitti, sur Peps dans 16 centres de santé',
    publisher: 'Irdes',
    date: 'janvier 2024',
    address:
      'https://www.irdes.fr/presse/2024/3-questions-a-janvier-mise-en-oeuvre-effets-et-usages-de-l-experimentation-peps-dans-16-centres-de-sante.html',
    read: 'début',
  },
  edsAmeli: {
    short: 'Assurance maladie, 2019',
    title: "Dispositif article 51 : lancement de l'expérimentation du paiement à l'épisode de soins",
    publisher: 'Assurance maladie',
    date: '25 juillet 2019',
    address:
      'https://www.ameli.fr/infirmier/actualites/dispositif-article-51-lancement-de-lexperimentation-du-paiement-lepisode-de-soins',
    read: 'début',
  },
  edsMinistry: {
    short: 'Ministère, 2020',
    title: "Paiement à l'épisode de soins en chirurgie : une 2e vague d'expérimentation",
    publisher: 'Ministère des Solidarités et de la Santé',
    date: '2020, d’après ce qu’il annonce',
    address:
      'https://sante.gouv.fr/archives/archives-presse/archives-communiques-de-presse/article/paiement-a-l-episode-de-soins-en-chirurgie',
    read: 'début',
  },
  edsCall: {
    short: 'lespmsi.com, 2018',
    title: "Un appel à manifestation d'intérêt pour le paiement à l'épisode de soins",
    publisher: 'lespmsi.com, qui résume l’appel du ministère',
    date: '2018',
    address: 'https://lespmsi.com/?p=4327',
    read: 'entier',
  },
  edsStudy: {
    short: "EHESP, notice d'un article",
    title: "Notice d'un article sur les premiers résultats du paiement à l'épisode de soins",
    publisher: "Centre de documentation de l'EHESP",
    date: 'non datée',
    address: 'https://documentation.ehesp.fr/index.php?id=337516&lvl=notice_display',
    read: 'entier',
  },
  aciFemasif: {
    short: 'Femasif',
    title: "L'ACI : accord conventionnel interprofessionnel",
    publisher: 'Femasif, fédération des maisons de santé d’Île-de-France',
    date: "après l'avenant du 4 mars 2022",
    address: 'https://femasif.fr/laci-accord-conventionnel-interprofessionnel',
    read: 'début',
  },
  aciConcours: {
    short: 'Le Concours médical, 2017',
    title: 'Accord conventionnel interprofessionnel : la rémunération des équipes en progrès',
    publisher: 'Le Concours médical',
    date: '25 octobre 2017',
    address:
      'http://www.leconcoursmedical.fr/content/2504-accord-conventionnel-interprofessionnel-la-remuneration-des-equipes-en-progres',
    read: 'début',
  },
  aciApmsl: {
    short: 'APMSL',
    title: 'Accord conventionnel interprofessionnel (ACI)',
    publisher: 'APMSL, fédération des maisons de santé des Pays de la Loire',
    date: "après l'avenant d'août 2022",
    address: 'https://www.apmsl.fr/page/aci/',
    read: 'début',
  },
  aciCnam: {
    short: 'Concours pluripro, 2024, d’après la Cnam',
    title: 'En cinq ans, la rémunération des maisons de santé a été multipliée par trois',
    publisher: 'Concours pluripro, d’après un bilan de la Cnam',
    date: '6 décembre 2024',
    address:
      'https://concourspluripro.fr/exercice-pluriprofessionnel/msp/en-cinq-ans-la-remuneration-des-maisons-de-sante-ete-multipliee-par',
    read: 'début',
  },
  integreoMoney: {
    short: 'integreo.be, cadre financier',
    title: 'Projets pilotes : cadre financier',
    publisher: 'integreo.be, autorités belges de la santé',
    date: 'non datée',
    address: 'https://www.integreo.be/fr/projets-pilotes/cadre-financier',
    read: 'début',
  },
  integreoPlanning: {
    short: 'integreo.be, historique',
    title: 'Projets pilotes : historique',
    publisher: 'integreo.be, autorités belges de la santé',
    date: 'après le 1er janvier 2023',
    address: 'https://www.integreo.be/fr/projets-pilotes/planning',
    read: 'entier',
  },
  integreoEvaluation: {
    short: 'integreo.be, évaluation',
    title: 'Projets pilotes : évaluation',
    publisher: 'integreo.be, autorités belges de la santé',
    date: 'non datée',
    address: 'https://www.integreo.be/fr/projets-pilotes/evaluation',
    read: 'début',
  },
  integreoOrder: {
    short: 'Arrêté royal du 30 mai 2021',
    title: "Arrêté royal du 30 mai 2021 modifiant l'arrêté royal du 31 juillet 2017, rapport au Roi",
    publisher: 'Service public fédéral Sécurité sociale',
    date: '7 juin 2021',
    address: 'https://etaamb.openjustice.be/fr/arrete-royal-du-30-mai-2021_n2021041848',
    read: 'début',
  },
  integreoPress: {
    short: 'Medi-Sphère, 2019',
    title: "Projets pilotes soins intégrés : c'est en septembre que ça se joue",
    publisher: 'Medi-Sphère',
    date: '2019, d’après ce qu’il raconte',
    address:
      'https://medi-sphere.be/fr/actualites/socio-professionnel/projets-pilotes-soins-integres-c-rsquo-est-en-septembre-que-ca-se-joue.html',
    read: 'début',
  },
  integreoAim: {
    short: 'Agence intermutualiste',
    title: 'Des soins intégrés pour une meilleure santé',
    publisher: 'Agence intermutualiste',
    date: 'non datée',
    address: 'https://aim-ima.be/Des-soins-integres-pour-une?meta=oui',
    read: 'début',
  },
  msspLaw: {
    short: '42 U.S.C. 1395jjj',
    title: 'Code des États-Unis, titre 42, § 1395jjj',
    publisher: 'Congrès des États-Unis',
    date: 'loi de 2010',
    address: 'https://www.govinfo.gov/link/uscode/42/1395jjj',
    read: 'entier',
    copy: 'dépôt public codexstanford/markdonw-chunck-of-the-usa-code, sur GitHub',
  },
  cfr110: regulation('425.110', 'tel que modifié le 15 novembre 2016'),
  cfr502: regulation('425.502', 'tel que modifié le 15 novembre 2016'),
  cfr602: regulation('425.602', 'tel que modifié le 10 juin 2016'),
  cfr604: regulation('425.604', 'tel que modifié le 10 juin 2016'),
  cfr605: regulation('425.605', "avant l'entrée en vigueur de la modification du 18 novembre 2022"),
  msspResults: {
    short: 'CMS, 2024',
    title: 'Medicare Shared Savings Program continues to deliver meaningful savings',
    publisher: 'communiqué du CMS, repris par vbcexhibithall.com',
    date: '29 octobre 2024',
    address:
      'https://library.vbcexhibithall.com/medicare-shared-savings-program-continues-to-deliver-meaningful-savings-and-high-quality-health-care',
    read: 'entier',
  },
  msspTechtarget: {
    short: 'TechTarget, 2024',
    title: 'Medicare Shared Savings Program saves $2.1 billion in 2023',
    publisher: 'TechTarget',
    date: '30 octobre 2024',
    address:
      'https://www.techtarget.com/revcyclemanagement/news/366614790/Medicare-Shared-Savings-Program-saves-21-billion-in-2023',
    read: 'début',
  },
  ipepInterview: {
    short: 'Le Quotidien du médecin, 2022',
    title: "Une évaluation des expérimentations donnera des éclairages : entretien avec l'équipe nationale",
    publisher: 'Le Quotidien du médecin',
    date: '12 décembre 2022',
    address:
      'https://static2.lequotidiendumedecin.fr/sante-societe/politique-de-sante/une-evaluation-des-experimentations-donnera-des-eclairages-sur-la-faisabilite-lefficacite-et-la',
    read: 'début',
  },
} as const satisfies Readonly<Record<string, PublicText>>;

export type PublicTextId = keyof typeof publicTexts;

/** A text of this list, as any of them. */
export const publicText = (id: PublicTextId): PublicText => publicTexts[id];
