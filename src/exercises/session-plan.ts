import { frenchSpacing } from '../french/typography.ts';
import { caseCode } from './case-code.ts';
import { exerciseOf } from './exercise.ts';
import { exerciseFragment, seriesOf, sheetsFragment } from './link.ts';
import { printed } from './printed-exercise.ts';
import { situationOf } from './situations/all-situations.ts';

/** A page to open, by its address in the site. */
interface Opened {
  readonly nom: string;
  readonly path: string;
}

/** A part of a session. What it expects is worded here, or computed from the exercise that it asks. */
export interface SessionPart {
  readonly minutes: number;
  readonly title: string;
  /** What is projected: one question. */
  readonly question: string;
  readonly opens: readonly Opened[];
  readonly says: readonly string[];
  readonly expects: readonly string[];
}

/** The exercises of a session, each the same for all by its seed. */
const asked = {
  ecart: 'ecart-dessous',
  part: 'montant-ecart-seul',
  both: 'montant-les-deux',
  phase3: 'brut-phase-3',
};
const SEED = 1;

const made = (id: string) => printed(exerciseOf(situationOf(id), SEED));

const exercisePath = (id: string): string =>
  `/formation/exercices/#${exerciseFragment(seriesOf({ situation: caseCode(id), seed: SEED }))}`;

const sheetsPath = `/formation/feuilles/#${sheetsFragment({
  cases: [caseCode(asked.ecart), caseCode(asked.part), caseCode(asked.both), caseCode(asked.phase3)],
  seeds: [SEED, SEED + 1],
})}`;

/** What is given, a line each, then the question: as it is read from the back of a room. */
function questionOf(id: string): string {
  const { exercise } = made(id);
  return `${exercise.given.map(({ label, values }) => `- ${label} : **${values[0]}**\n`).join('')}\n${exercise.question}`;
}

/** The right answer, then each answer that betrays a mistake, with its sentence. */
function expectedOf(id: string): readonly string[] {
  const { key } = made(id);
  const wrong = Map.groupBy(key.wrong, ({ answer }) => answer);
  return [
    `**Juste** : ${key.answer}.`,
    ...[...wrong].map(([answer, all]) => `**${answer}** : ${all.map(({ words }) => words).join(' Ou : ')}`),
  ];
}

/** Two hours, part by part. */
export const sessionParts = (): readonly SessionPart[] => [
  {
    minutes: 10,
    title: 'Prévoir avant de savoir',
    question: 'Un groupement économise 100 €. Combien lui en revient-il ?',
    opens: [{ nom: 'Les règles, dans l’ordre', path: '/regles/' }],
    says: [
      'Présentez-vous, puis posez la question avant toute explication. Chacun écrit un nombre ; personne ne le dit encore.',
      'Relevez les réponses au tableau, sans dire laquelle est juste. On y reviendra à la fin de la première heure.',
      'Dites ce que fait la séance : prévoir un résultat, le vérifier, comprendre l’erreur.',
    ],
    expects: [
      '**« La moitié »** : la plus fréquente. On connaît le partage, on oublie que l’écart et l’évolution sont d’abord pondérés.',
      '**« Tout »** : on croit que l’économie reste au groupement. L’assurance maladie en garde une part.',
      '**« Ça dépend »** : juste. Demandez de quoi : de l’année d’avant, de l’intervalle, de la qualité, de l’enveloppe.',
    ],
  },
  {
    minutes: 15,
    title: "L'écart, la règle à l'écran",
    question: 'Dépense-t-on moins que ce que l’on attend, assez pour sortir de l’intervalle ?',
    opens: [{ nom: 'La page Écart, puis « Présenter »', path: '/regles/ecart/' }],
    says: [
      'Touchez « Présenter », puis « Ouvrir mes notes » : les notes de chaque étape sont sur votre écran.',
      'À l’étape « Avec des nombres », faites varier la dépense réelle. Avant chaque changement, faites annoncer le résultat.',
      'Essayez les cas sous la calculette : juste sur le bord, un euro au-delà.',
    ],
    expects: [
      '**« L’écart, c’est la différence »** : dans l’intervalle, la différence compte pour zéro.',
      '**« Un euro au-delà, on touche tout »** : seule compte la part qui dépasse le bord.',
    ],
  },
  {
    minutes: 10,
    title: "L'écart, à la main",
    question: questionOf(asked.ecart),
    opens: [{ nom: 'L’exercice', path: exercisePath(asked.ecart) }],
    says: [
      'Quatre minutes seul, deux minutes à deux. Puis tapez la réponse la plus donnée : la page nomme l’erreur.',
      'Montrez les étapes une à une, avec « Présenter ».',
    ],
    expects: expectedOf(asked.ecart),
  },
  {
    minutes: 15,
    title: "L'évolution, dans le plan",
    question: 'Même dépense cette année, autre passé : est-on payé autant ?',
    opens: [{ nom: 'Le plan', path: '/formation/plan/' }],
    says: [
      'Déplacez le point de cette année dans l’intervalle : l’écart est nul, l’évolution compte encore.',
      'Laissez cette année où elle est, et déplacez l’an dernier. Faites prévoir le sens avant de lâcher.',
    ],
    expects: [
      '**« Le même point, le même montant »** : non. L’évolution se compte depuis l’an dernier.',
      '**« Bien placé, on est tranquille »** : l’écart reste, mais l’évolution se mesure chaque année depuis celle d’avant.',
    ],
  },
  {
    minutes: 15,
    title: 'Pourquoi un sixième',
    question: questionOf(asked.part),
    opens: [
      { nom: 'L’exercice', path: exercisePath(asked.part) },
      { nom: 'La suite, avec une évolution', path: exercisePath(asked.both) },
      { nom: 'La règle des gains reversés', path: '/regles/gains/' },
    ],
    says: [
      'Revenez aux réponses du début de la séance : c’est la même question, avec des nombres.',
      'Faites dire les deux réductions dans l’ordre : la pondération de l’écart, puis le partage.',
      'Qui a fini prend la suite.',
    ],
    expects: expectedOf(asked.part),
  },
  {
    minutes: 5,
    title: 'Pause',
    question: 'Reprise dans cinq minutes',
    opens: [{ nom: 'La salle, à préparer pendant la pause', path: '/formation/salle/' }],
    says: [
      'Mettez l’écran au noir (touche B).',
      'Ouvrez la salle : « J’anime », autant d’équipes que de tables, puis projetez les codes.',
    ],
    expects: [],
  },
  {
    minutes: 10,
    title: 'La qualité, en phase 3',
    question: questionOf(asked.phase3),
    opens: [
      { nom: 'L’exercice', path: exercisePath(asked.phase3) },
      { nom: 'La règle', path: '/regles/phase-3/' },
    ],
    says: [
      'Rappelez ce qui change d’une phase à l’autre : la qualité s’ajoute en phase 2, elle module en phase 3.',
      'Dites que la pente de la modulation est dans notre hypothèse H6 : le cahier n’en donne que les bornes.',
    ],
    expects: expectedOf(asked.phase3),
  },
  {
    minutes: 25,
    title: 'Une enveloppe pour tous',
    question: 'Quand tous économisent, que reste-t-il à chacun ?',
    opens: [{ nom: 'La salle', path: '/formation/salle/' }],
    says: [
      'Chaque équipe entre son code, choisit ses cartes, rend un code de huit lettres. Entrez-les, puis touchez « Clore la manche ».',
      'Touchez « Présenter » : l’enveloppe, les équipes, ce que l’une prend aux autres, qui ne reçoit rien.',
      'Trois manches suffisent. Avant chacune, faites prévoir le facteur. Aucun téléphone n’a besoin de réseau.',
    ],
    expects: [
      '**« Si je fais mieux, je touche plus »** : pas quand la demande dépasse l’enveloppe ; tous sont réduits ensemble.',
      '**« Un bon score suffit »** : en phase 3, la qualité module des gains reversés. Dans notre hypothèse H19, gains reversés nuls : la phase 3 ne verse rien.',
      'Dans notre hypothèse H7, la réduction est la même pour tous.',
    ],
  },
  {
    minutes: 10,
    title: 'Seul, sur papier',
    question: 'Quatre exercices, version A ou B',
    opens: [{ nom: 'Les feuilles, à imprimer avant', path: sheetsPath }],
    says: [
      'Distribuez les versions A et B en alternance. Dix minutes, sans aide.',
      'Le corrigé donne les étapes, la réponse, et l’erreur que révèle chaque réponse fausse.',
    ],
    expects: ['Les erreurs de la première heure reviennent : l’intervalle oublié, la moitié de tout.'],
  },
  {
    minutes: 5,
    title: 'Ce qui est sûr, et ce qui ne l’est pas',
    question: 'Qu’est-ce qui est dans le cahier, et qu’est-ce qui est notre choix ?',
    opens: [{ nom: 'Les hypothèses', path: '/hypotheses/' }],
    says: [
      'Montrez la marque « hypothèse » : ce que le cahier laisse ouvert. Aucun montant calculé ici n’est promis.',
      'Donnez l’adresse des exercices : chacun peut continuer seul.',
    ],
    expects: ['**« Donc ces montants sont les nôtres »** : non, les nombres de la séance sont inventés.'],
  },
];

/** What is ready before the session, as lines. */
const sessionNeeds: readonly string[] = [
  'Un ordinateur et un projecteur ; l’affichage étendu, pour garder vos notes devant vous. Une télécommande aide, les flèches suffisent.',
  'Ouvrez ce site une fois, la veille, avec du réseau : le pied de page dit quand il est gardé hors ligne. Ensuite, rien n’a besoin de réseau.',
  'Les téléphones des équipes ouvrent la salle une fois avec du réseau, avant la séance ou à l’accueil.',
  'Imprimez les feuilles, une par personne, versions A et B, et le corrigé.',
  'Des feuilles blanches, et une calculette par table.',
];

/** « 1 h 05 » of minutes since the beginning. */
const timeText = (minutes: number): string =>
  `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;

/** A part as two texts in Markdown: what is projected, and what the trainer reads beside it. */
interface SessionTexts {
  readonly shown: string;
  readonly notes: string;
}

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `**${title}**\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`;

/** The session as texts, its preparation first; each part begins where the one before ends. */
export function sessionTexts(): readonly SessionTexts[] {
  let from = 0;
  const parts = sessionParts().map(({ minutes, title, question, opens, says, expects }) => {
    const begins = timeText(from);
    from += minutes;
    return {
      shown: `# ${title}\n\n${question}\n`,
      notes: [
        `De ${begins} à ${timeText(from)}, ${minutes} minutes.\n\n`,
        list(
          'À ouvrir',
          opens.map(({ nom, path }) => `[${nom}](${path})`),
        ),
        list('À dire, à demander', says),
        list('À attendre', expects),
      ].join(''),
    };
  });
  const first = {
    shown: '# Ipep en deux heures\n\nPrévoir, vérifier, comprendre.\n',
    notes: list('Avant la séance', sessionNeeds),
  };
  return [first, ...parts].map(({ shown, notes }) => ({
    shown: frenchSpacing(shown),
    notes: frenchSpacing(notes),
  }));
}
