import { version as ofProduct } from '../scenario/rules/product-version.ts';

/* What `ipep` says of itself. */

export const version = `ipep ${ofProduct}\n`;

const scenarios = `  FICHIER      un scénario « ipep-scenario/1 » en JSON, ou plusieurs, un par ligne : chaque ligne
               qui n'est pas vide donne alors une ligne, dans l'ordre ; ou un tableau de
               groupements en CSV ou en Parquet. « - » lit l'entrée standard.`;

/** Of what reads a table. */
const engine = `  --moteur     duckdb : un CSV est lu par DuckDB, comme un Parquet l'est toujours ; mêmes résultats,
               mêmes refus. DuckDB s'installe à part (npm install @duckdb/node-api). Les lignes
               d'un Parquet sont numérotées à partir de 1`;

/** How a table takes the place of a scenario, wherever one is read. */
const tables = `  --entree     csv, ou json : ce qu'est FICHIER, quand ni son nom (.csv) ni ses premiers octets (Parquet)
               ne le disent
  --enveloppe  celle d'un tableau : portefeuille (sans ce choix), 1 % des dépenses de ses
               groupements ; facteur, rien n'est réduit
${engine}`;

const patients = `  FICHIER      un tableau de patients, en CSV ou en Parquet, une ligne chacun : colonnes age, sexe, ald,
               remboursements, soins_de_ville, etc. « - » lit l'entrée standard, en CSV.`;

/** What follows the text of every command. */
const always = `  -h, --help, --aide    affiche ce texte
  --version             affiche la version

Code de sortie : 0, fait ; 1, des lignes ont été refusées ; 2, rien n'a été fait, ou pas jusqu'au bout.
Les formats des fichiers et des résultats sont décrits sur la page « Formats » du site.
`;

/** The text of each command, without what they share. */
const texts = {
  calculer: `ipep calculer FICHIER [--format json|jsonl|csv|csv-fr] [--nombres] [--lecteur exact|colonnes]
              [--entree csv|json] [--enveloppe portefeuille|facteur] [--moteur duckdb]

Les résultats d'un scénario : chaque versement et ce dont il est fait, année par année.

${scenarios}
  --format     json (sans ce choix), un document ; jsonl, une ligne par groupement et par année de
               résultats ; csv, les mêmes en tableau, avec une virgule entre les cellules et un point
               décimal ; csv-fr, pour un tableur français, avec un point-virgule et une virgule
  --nombres    écrit les nombres décimaux de json et de jsonl en nombres JSON, et non en textes : des
               flottants à double précision, dont seuls une quinzaine de chiffres sont justes
  --lecteur    exact (sans ce choix) : des nombres décimaux, rien n'est arrondi en chemin ; colonnes :
               plus rapide pour un grand portefeuille, juste à un milliardième près
${tables}

Exemple : ipep calculer portefeuille.csv --format csv-fr
`,
  expliquer: `ipep expliquer FICHIER --groupement NOM --annee N [--entree csv|json]
               [--enveloppe portefeuille|facteur] [--moteur duckdb]

Chaque règle d'une année de résultats d'un groupement, pas à pas : son calcul, sa valeur, d'où elle vient.

  FICHIER       un scénario « ipep-scenario/1 » en JSON, ou un tableau de groupements en CSV
                ou en Parquet ; « - » lit l'entrée standard.
  --groupement  le nom d'un groupement du scénario
  --annee       une de ses années de résultats
${tables.replaceAll(/^ {2}(--\w+ *|)/gm, '  $1 ')}

Exemple : ipep expliquer scenario.json --groupement "Maison de santé des Tilleuls" --annee 2021
`,
  valider: `ipep valider FICHIER [--entree csv|json] [--enveloppe portefeuille|facteur] [--moteur duckdb]

« valide », ou toutes les erreurs : d'un scénario, où se trouve la valeur, ce qui est attendu, ce qui est reçu ;
d'un tableau, la ligne, la colonne, la valeur et la raison.

${scenarios}
${tables}

Exemple : ipep valider scenario.json
`,
  comparer: `ipep comparer FICHIER FICHIER [FICHIER] [--entree csv|json] [--enveloppe portefeuille|facteur]
              [--moteur duckdb]
ipep comparer FICHIER --regles REGLES [--regles REGLES …] [--entree csv|json]
              [--enveloppe portefeuille|facteur] [--moteur duckdb]

Ce qui sépare le premier scénario de chacun des autres, en JSON : la différence d'abord, en tout et par année
de versement, ce qui a changé en une phrase, et ce que chaque changement en explique. Les effets sont des
valeurs de Shapley : leur somme est exactement la différence, dans quelque ordre que les changements viennent.

  FICHIER      un scénario « ipep-scenario/1 » en JSON, ou un tableau de groupements en CSV
               ou en Parquet ; « - » lit l'entrée standard, une fois.
               Les groupements de deux scénarios se répondent par leur nom, à défaut par leur rang ; leurs
               années, par leur rang depuis l'année de base.
  --regles     un jeu de règles « ipep-regles/1 » en JSON, appliqué à FICHIER, alors seul : autant de fois
               que de jeux. Ses paramètres et ses options remplacent tous ceux du scénario, son enveloppe
               si elle est donnée. Par jeu : le total, la différence, les versements par année, qui gagne et
               qui perd (à un demi-centime près), et ce que chaque règle changée en explique (effet, valeur
               de Shapley ; seul, entrée la première ; dernier, entrée la dernière), par thème à partir de
               douze. parPatient est par patient et par an.
${tables}

Exemples : ipep comparer avant.json apres.json
           ipep comparer portefeuille.csv --regles reforme.json
`,
  questionnaire: `ipep questionnaire FICHIER

Les notes d'un groupe de patients qui ont répondu au questionnaire de l'annexe 2, en JSON.

  FICHIER    un tableau de réponses, une ligne par patient : colonnes q1 à q32, s9, s21 et s29.
             « - » lit l'entrée standard.

Exemple : ipep questionnaire reponses.csv
`,
  patientele: `ipep patientele FICHIER [--moteur duckdb]

Les patients d'un tableau qui comptent, les autres et pourquoi, et leur dépense réelle moyenne, en JSON.

${patients}
${engine}

Exemple : ipep patientele patients.csv
`,
  ajuster: `ipep ajuster FICHIER [--variables A,B] [--sans-selection] [--part-apprentissage P] [--graine N]
             [--moteur duckdb]
ipep ajuster --sommes SOMMES [--variables A,B] [--sans-selection]

Un modèle d'ajustement de la dépense, tiré d'un tableau de patients par les moindres carrés, en JSON.

${patients}
  --variables           celles qui sont essayées, séparées par des virgules ; sans ce choix, toutes
                        celles du cahier que le tableau donne
  --sans-selection      toutes sont gardées, même celles qui n'améliorent pas le R² ajusté
  --part-apprentissage  part des patients dont le modèle apprend, 0.7 sans ce choix
  --graine              nombre entier dont dépend le tirage de ces patients, 1 sans ce choix
  --sommes              la ligne que donne le script « ajustement » de la commande sql, en JSON, à la place
                        des patients : tous ceux qu'elle somme apprennent
${engine.replaceAll(/^.{15}/gm, (start) => start.padEnd(24))}

Exemple : ipep ajuster patients.csv --variables age,femme,ald --graine 1
`,
  dictionnaire: `ipep dictionnaire [--format csv-fr|csv]

Ce qu'est chaque colonne des tableaux que « calculer --format csv » écrit : repère, donnée ou résultat, son
libellé, son unité, et d'un résultat qui dit sa règle, et où.

  --format  csv-fr (sans ce choix), pour un tableur français ; csv, avec une virgule et un point

Exemple : ipep dictionnaire > dictionnaire.csv
`,
  'modele-portefeuille': `ipep modele-portefeuille [--format csv-fr|csv]

Un tableau de groupements à remplir : une ligne par groupement et par année, l'année de base comprise.
Ses deux groupements sont inventés, et le disent : remplacez-les par les vôtres.

  --format  csv-fr (sans ce choix), pour un tableur français ; csv, avec une virgule entre les cellules
            et un point décimal

Exemple : ipep modele-portefeuille > portefeuille.csv
`,
  portefeuille: `ipep portefeuille [--groupements 28] [--graine 1] [--format csv-fr|csv|json]

Un portefeuille inventé, pour essayer : des groupements de tailles, de vagues et de dépenses plausibles, tirés au
sort, qui ne sont ceux de personne et dont le nom le dit. La même graine donne les mêmes.

  --groupements  combien, de 1 à 1000 ; 28 sans ce choix, autant que les deux vagues en ont eu
  --graine       nombre entier dont dépend le tirage, 1 sans ce choix
  --format       csv-fr (sans ce choix), un tableau pour un tableur français ; csv, avec une virgule entre les
                 cellules et un point décimal ; json, un scénario « ipep-scenario/1 »

Exemple : ipep portefeuille --groupements 28 --graine 1 > invente.csv
`,
  equilibre: `ipep equilibre FICHIER [--entree csv|json] [--enveloppe portefeuille|facteur] [--moteur duckdb]

Ce qu'un scénario économise et ce qui lui est versé, par année de résultats, en JSON : les dépenses, l'économie,
signée, selon deux définitions, les versements par nature. Puis, pour chaque définition, les ralentissements de
la dépense auxquels tout ce qui est économisé est tout ce qui est versé, crédits d'amorçage compris.

  economieAnnuelle  à côté de ce que la dépense de l'année précédente laisse attendre
  economieCumulee   à côté de ce que la dépense de l'année de base laisse attendre
  equilibre         des parts de la dépense par an, de 0 à 0.05, à un milliardième près : chaque changement de
                    signe, quand tous les groupements ralentissent d'autant depuis leur année de base, avec leurs
                    patients et leur qualité ; vide s'il n'y en a pas

${scenarios}
${tables}

Exemple : ipep equilibre portefeuille.csv
`,
  incitation: `ipep incitation FICHIER --groupement NOM --annee N [--economie durable|ponctuelle] [--jusque 200]
                [--entree csv|json] [--enveloppe portefeuille|facteur] [--moteur duckdb]

Ce qu'un euro de plus économisé par patient rapporte en tout à un groupement, à partir d'une année, en JSON :
la ligne brisée exacte de ce qui lui est versé, morceau par morceau, et ce qui retient l'euro sur chacun.

  FICHIER       un scénario « ipep-scenario/1 » en JSON, ou un tableau de groupements en CSV
                ou en Parquet ; « - » lit l'entrée standard.
  --groupement  le nom d'un groupement du scénario
  --annee       une de ses années de résultats : la première qui dépense moins
  --economie    durable (sans ce choix), cette année et les suivantes dépensent moins ; ponctuelle, elle seule
  --jusque      combien d'euros économisés par patient sont essayés, 200 sans ce choix
${tables.replaceAll(/^ {2}(--\w+ *|)/gm, '  $1 ')}

  pente   en euros versés par euro économisé par le groupement
  causes  tunnel, plancherEcart, plancherEvolution, plafondGroupement, enveloppe, avance, recuperation : ce qui
          tient une année au moins, là où ce qu'il limite bouge avec l'économie
  saut    ce qui est versé en plus, ou en moins, d'un coup au début du morceau

Quand l'enveloppe d'un portefeuille réduit, un morceau peut être courbe : sa pente est la moyenne.

Exemple : ipep incitation scenario.json --groupement "Maison de santé des Tilleuls" --annee 2021
`,
  hasard: `ipep hasard [--patients 5000,12000] [--cv 2.5] [--correlation 0.5] [--depense 2500]
            [--tirages 20000] [--graine 1] [--regles REGLES]

Ce que le seul hasard verse à un groupement qui ne change rien, taille par taille, en JSON : la chance d'être
payé, les gains reversés en moyenne, avant plafonds, et l'effort réel dont le versement, sûr, serait le même.
La loi est l'hypothèse H23 : la dépense moyenne de n patients s'écarte de l'attendu selon une loi normale
d'écart type cv/√n, corrélée d'une année à l'autre ; les années sont les cinq de la vague 1.

  --patients     des nombres de patients, séparés par des virgules ; sans ce choix,
                 5000,12000,30000,80000
  --cv           l'écart type de la dépense annuelle d'un patient, divisé par sa moyenne ; 2.5 sans ce choix
  --correlation  entre les écarts d'une année et ceux de la suivante, de 0 à 0.99 ; 0.5 sans ce choix
  --depense      ce qui est attendu, en euros par patient et par an ; 2500 sans ce choix
  --tirages      combien de groupements sont tirés au sort, à côté de la loi exacte ; 20000 sans ce choix
  --graine       nombre entier dont dépendent ces tirages, 1 sans ce choix
  --regles       un jeu de règles « ipep-regles/1 » en JSON ; sans ce choix, celles du cahier

Exemple : ipep hasard --patients 5000,50000 --cv 3
`,
  sql: `ipep sql [regles|patientele|ajustement] [--dialecte duckdb|spark|trino|postgresql]

Un script SQL qui calcule là où sont les données, et n'a besoin de rien d'ici : une seule instruction, une
sous-requête par passe, chaque règle avec son libellé et sa source en commentaire.

  regles      (sans ce choix) les résultats d'une table groupements_annees, aux colonnes d'un tableau de
              groupements : la vue resultats, une ligne par groupement et par année de résultats. Les
              paramètres sont en tête, à changer là.
  patientele  d'une table patients : qui compte, par quel critère, les moyennes ; la vue patientele
  ajustement  d'une table patients : les sommes dont se tirent les moindres carrés ; la vue ajustement, que
              « ajuster --sommes » achève

  --dialecte  celui de DuckDB, sans ce choix ; ceux de Spark SQL, de Trino, de PostgreSQL

Exemples : ipep sql > regles.sql
           ipep sql patientele --dialecte spark > patientele.sql
`,
  classeur: `ipep classeur FICHIER [-o CLASSEUR.xlsx] [--entree csv|json] [--enveloppe portefeuille|facteur]
              [--moteur duckdb]

Un classeur vivant, pour Excel et LibreOffice : les paramètres, les données, chaque règle et chaque étape de chaque
année en une formule qui se lit comme la règle, les résultats, les hypothèses et les sources. Changez un paramètre
ou une donnée : tous les versements suivent. Sans macro ni lien.

  FICHIER       un scénario « ipep-scenario/1 » en JSON, ou un tableau de groupements en CSV
                ou en Parquet ; « - » lit l'entrée standard.
  -o, --sortie  le fichier écrit, remplacé s'il existe ; sans ce choix, le nom de FICHIER en .xlsx, dans le
                dossier courant, s'il n'existe pas encore
${tables.replaceAll(/^ {2}(--\w+ *|)/gm, '  $1 ')}

Exemple : ipep classeur portefeuille.csv -o portefeuille.xlsx
`,
} as const;

export type CommandName = keyof typeof texts;

export const commandNames = Object.keys(texts) as CommandName[];

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(texts, name);
}

/** What a command does, reads and takes. */
export const helpOf = (command: CommandName): string => `${texts[command]}\n${always}`;

/** What the program does, and its commands. */
export const usage = `Ce que paierait l'expérimentation Ipep, règle par règle.

  ipep calculer FICHIER [--format json|jsonl|csv|csv-fr] [--nombres] [--lecteur exact|colonnes]
                                                      les résultats du scénario
  ipep expliquer FICHIER --groupement NOM --annee N   chaque règle d'une année, pas à pas
  ipep valider FICHIER                                « valide », ou les erreurs du scénario
  ipep comparer FICHIER FICHIER [FICHIER]             la différence entre deux scénarios, et ce qui l'explique, en JSON
  ipep classeur FICHIER [-o CLASSEUR.xlsx]            tout le calcul en formules, pour Excel et LibreOffice
  ipep modele-portefeuille                            un tableau de groupements à remplir, en CSV
  ipep portefeuille [--groupements N] [--graine N]    des groupements inventés, en CSV ou en JSON
  ipep dictionnaire                                   ce que sont les colonnes des résultats, en CSV
  ipep questionnaire FICHIER.csv                      les notes d'un groupe de patients, en JSON
  ipep patientele FICHIER.csv                         les patients qui comptent et leur dépense réelle, en JSON
  ipep ajuster FICHIER.csv [--variables A,B] [--sans-selection] [--part-apprentissage P] [--graine N]
                                                      un modèle d'ajustement de la dépense, en JSON
  ipep equilibre FICHIER                              économies, versements et leur équilibre, en JSON
  ipep incitation FICHIER --groupement NOM --annee N  ce que rapporte un euro de plus économisé, en JSON
  ipep hasard [--patients 5000,12000] [--cv 2.5]      ce que le seul hasard verse, par taille, en JSON
  ipep sql [regles|patientele|ajustement] [--dialecte D]
                                                      un script qui calcule dans une base de données

FICHIER est un scénario « ipep-scenario/1 » en JSON, ou plusieurs, un par ligne (calculer, valider, equilibre), ou un
tableau de groupements (.csv, .parquet) ; FICHIER.csv, un tableau de réponses au questionnaire de l'annexe 2, ou un
tableau de patients (patientele, ajuster : en Parquet aussi). « - » lit l'entrée standard. « ipep COMMANDE --aide »
dit ce qu'une commande lit et accepte.

${always}`;
