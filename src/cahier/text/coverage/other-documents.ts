import { faqThemes } from '../faq/whole-faq.ts';
import type { Covered } from './covered.ts';
import { places as at } from './places.ts';

/** What only says again what the cahier says, which prevails: it is not quoted twice. */
const again = (heading: string, note: string): Covered => ({ heading, extent: 'aside', pages: [], note });

/** The slides, by their titles. */
export const slides: readonly Covered[] = [
  again('Favoriser la prise en charge partagée à travers une incitation collective', 'Titre.'),
  {
    heading:
      '… l’expérimentation de l’incitation à une prise en charge partagée (Ipep) peut vous apporter des solutions !',
    extent: 'whole',
    pages: [at.pourquoi, at.comparer],
  },
  again('Ipep : un modèle co-construit avec des acteurs de terrain', 'Redit la page du ministère.'),
  again('Le modèle Ipep en quelques mots', 'Redit la partie 1.'),
  again('Les principes du modèle Ipep', 'Redit la partie 1.'),
  again('Les deux composantes du modèle de financement', 'Redit la partie 8.'),
  {
    heading: 'Le calcul du montant Ipep',
    extent: 'whole',
    pages: [at.pourquoi, at.hypotheses],
  },
  again('Les indicateurs de qualité portent sur :', 'Redit l’annexe 1.'),
  again('Calendrier de l’expérimentation', 'Redit la partie 3, avec cinq ans pour tous.'),
  {
    heading: 'Critères d’éligibilité',
    extent: 'whole',
    pages: [at.vie, at.eligibilite],
  },
  again('Un appel à candidatures', 'Redit la partie 12.'),
  {
    heading: 'Calendrier de lancement d’Ipep',
    extent: 'whole',
    pages: [at.vie, at.hypotheses],
    note: 'Le texte a perdu quelle date de la frise va avec quelle étape.',
  },
];

/** The ministry's page, by its questions. */
export const ministryPage: readonly Covered[] = [
  again('Quels sont les objectifs de l’expérimentation ?', 'Redit la partie 1.'),
  {
    heading: 'Comment s’est déroulée la phase de co-construction de l’expérimentation ?',
    extent: 'whole',
    pages: [at.pourquoi],
  },
  {
    heading: 'Qui a participé à la co-construction de l’expérimentation ?',
    extent: 'whole',
    pages: [at.pourquoi],
  },
  {
    heading: 'Quels sont les grands principes du modèle Ipep ?',
    extent: 'whole',
    pages: [at.pourquoi, at.eligibilite, at.faq],
  },
  again('Quels critères de modulation de l’intéressement Ipep ?', 'Redit la partie 8.'),
  again('Comment le modèle tient-il compte de la qualité de soins ?', 'Redit la partie 8-I.'),
  again('Quel calendrier de l’expérimentation ?', 'Redit la partie 3, avec cinq ans pour tous.'),
  { heading: 'Quels contacts ?', extent: 'whole', pages: [at.accueil, at.vie, at.faq] },
];

/** The press release, by its titles. */
export const pressRelease: readonly Covered[] = [
  {
    heading:
      'Transformation du système de santé : 2 expérimentations d’organisation et de financement innovants lancées par le ministère',
    extent: 'whole',
    pages: [at.vie, at.hypotheses],
  },
  {
    heading: '« Incitation à une prise en charge partagée » (Ipep) L’expérimentation IPEP',
    extent: 'whole',
    pages: [at.pourquoi, at.vie, at.hypotheses],
  },
  {
    heading: '« Paiement forfaitaire en équipe de professionnels de santé en ville » (PEPS)',
    extent: 'whole',
    pages: [at.comparer],
  },
  {
    heading: 'Des candidatures restant ouvertes jusqu’en septembre 2019',
    extent: 'whole',
    pages: [at.accueil],
  },
  again('Plus d’informations', 'Un lien et un contact de presse.'),
];

/** The FAQ, by its themes: all of it stands on one page. */
export const themes: readonly Covered[] = faqThemes.map(({ id, nom, theme }) => ({
  heading: theme,
  extent: 'whole',
  pages: [{ chemin: `${at.faq.chemin}#${id}`, nom }],
}));
