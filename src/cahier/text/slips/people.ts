import type { Slip } from './slip.ts';

/** Who may take part, who steers, who evaluates, and when it was published. */
export const people: readonly Slip[] = [
  {
    id: 'une-ou-plusieurs-pathologies',
    title: 'Une seule pathologie : permis en 2018, refusé en 2019',
    citations: ['faqCiblage', 'pasUneSeulePathologie', 'auMoins5000'],
    explication:
      'La FAQ de 2018 laisse cibler « une ou plusieurs pathologies » ; le cahier en fait sa seule condition, ne pas en cibler une seule, et la page de présentation dit « au moins deux ».',
    consequence: 'Le cahier prime : viser une seule pathologie ne suffit pas.',
  },
  {
    id: 'publication',
    title: 'Un cahier publié en mai, ou le 3 juillet 2019 ?',
    citations: ['publicationMai', 'publicationArrete'],
    explication:
      "Les diapositives annoncent la publication pour mai 2019 ; le communiqué date l'arrêté du 3 juillet. Les premières étaient sans doute écrites avant.",
  },
  {
    id: 'france-assos-sante',
    title: 'France Assos Santé : partenaire, mais absente du comité',
    citations: ['franceAssosPartenaire', 'comiteDeSuivi'],
    explication:
      "France Assos Santé figure parmi les partenaires du projet. Le comité de suivi réunit « porteurs et partenaires du projet », mais la liste qui suit n'en nomme que quatre, sans elle.",
  },
  {
    id: 'irdes',
    title: "L'Irdes : associé au choix des indicateurs, et évaluateur",
    citations: ['irdesIndicateurs', 'irdesEvaluation'],
    explication:
      "L'évaluation, qui doit porter « un jugement externe » sur Ipep, est confiée à l'organisme que la note 9 dit associé au travail dont sont issus les indicateurs.",
  },
  {
    id: 'grades',
    title: 'GRADeS : deux noms',
    citations: ['gradesPartie13', 'gradesGlossaire'],
    explication:
      'La partie 13 et le glossaire développent le même sigle de deux façons : le « Développement » manque dans la première.',
  },
];
