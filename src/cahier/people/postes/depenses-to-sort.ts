import type { CitationId } from '../../text/citations/all-citations.ts';
import type { Status } from '../../text/provenance.ts';

/** `ouvert`: the texts do not settle it, and neither do we. */
export type Sort = 'compte' | 'nonCompte' | 'ouvert';

/** A concrete spending, and what the texts say of it. */
export interface DepenseToSort {
  readonly id: string;
  readonly nom: string;
  readonly sort: Sort;
  /** An open one has the status of what would be chosen: a hypothesis. */
  readonly status: Status;
  readonly reason: string;
  readonly citation: CitationId;
}

/** Mixed on purpose: sorted, there would be nothing to guess. */
export const depensesToSort: readonly DepenseToSort[] = [
  {
    id: 'generaliste',
    nom: 'Une consultation chez le médecin généraliste',
    sort: 'compte',
    status: 'deduit',
    reason: "C'est un soin de ville, pour la part que l'assurance maladie rembourse.",
    citation: 'depenseReelleInclusions',
  },
  {
    id: 'indemnites',
    nom: "Les indemnités journalières d'un arrêt de travail",
    sort: 'nonCompte',
    status: 'texte',
    reason: "L'assurance maladie les verse, mais ce n'est pas un soin. Le cahier les laisse hors du compte.",
    citation: 'depenseReelleExclusions',
  },
  {
    id: 'hopitalLointain',
    nom: 'Une hospitalisation en vacances, dans un hôpital que le groupement ne connaît pas',
    sort: 'compte',
    status: 'texte',
    reason: 'Où que les soins soient donnés, et par qui que ce soit : membre ou non, rien ne change.',
    citation: 'depenseRemboursee',
  },
  {
    id: 'medicament',
    nom: 'Un médicament remboursé, délivré en pharmacie',
    sort: 'compte',
    status: 'texte',
    reason: 'Les soins de ville comprennent les médicaments.',
    citation: 'depenseReelleInclusions',
  },
  {
    id: 'ehpad',
    nom: 'Un séjour en Ehpad',
    sort: 'nonCompte',
    status: 'deduit',
    reason:
      "C'est un établissement médico-social. Il peut être membre du groupement, sans que ses dépenses comptent.",
    citation: 'depenseReelleExclusions',
  },
  {
    id: 'kine',
    nom: 'Des séances de kinésithérapie remboursées',
    sort: 'compte',
    status: 'deduit',
    reason: 'Un soin de ville, que le kinésithérapeute soit membre du groupement ou non.',
    citation: 'depenseReelleInclusions',
  },
  {
    id: 'depassement',
    nom: "Un dépassement d'honoraires payé par le patient",
    sort: 'nonCompte',
    status: 'deduit',
    reason:
      "L'assurance maladie ne le rembourse pas : il reste à la charge du patient, ou de sa complémentaire.",
    citation: 'depenseRemboursee',
  },
  {
    id: 'clinique',
    nom: 'Une opération dans une clinique privée',
    sort: 'compte',
    status: 'texte',
    reason:
      "Les séjours comptent dans les établissements publics comme privés, si l'on sait les rattacher au patient.",
    citation: 'depenseReelleInclusions',
  },
  {
    id: 'invalidite',
    nom: "Une pension d'invalidité",
    sort: 'nonCompte',
    status: 'texte',
    reason: 'Les prestations invalidité sont laissées hors du compte.',
    citation: 'depenseReelleExclusions',
  },
  {
    id: 'ambulance',
    nom: 'Un transport en ambulance, remboursé',
    sort: 'compte',
    status: 'deduit',
    reason:
      "Le cahier ne le nomme ni parmi ce qui compte ni parmi ce qui ne compte pas. Mais il est remboursé, et le cahier compte « l'ensemble des dépenses remboursées ».",
    citation: 'depenseRemboursee',
  },
  {
    id: 'ticket',
    nom: 'Le ticket modérateur que paie le patient',
    sort: 'nonCompte',
    status: 'deduit',
    reason:
      "Ce que paie le patient n'est pas remboursé ; la FAQ de 2018 compte les dépenses « hors reste-à-charge ».",
    citation: 'resteACharge',
  },
  {
    id: 'specialiste',
    nom: "Un cardiologue de ville qui n'est pas du groupement",
    sort: 'compte',
    status: 'texte',
    reason: 'Les dépenses suivent le patient, pas les membres.',
    citation: 'depenseRemboursee',
  },
  {
    id: 'complementaire',
    nom: 'Ce que rembourse la mutuelle',
    sort: 'nonCompte',
    status: 'deduit',
    reason:
      "Seuls comptent les remboursements de l'assurance maladie. Une complémentaire n'en est pas un régime.",
    citation: 'depenseRemboursee',
  },
  {
    id: 'rattachement',
    nom: "Un séjour à l'hôpital dont on ne retrouve pas le patient",
    sort: 'ouvert',
    status: 'hypothese',
    reason:
      'Les séjours comptent « sous réserve » de cette note 10. Elle ne dit pas lesquels échappent : cela dépend de ce que les données permettent.',
    citation: 'depenseRattachee',
  },
  {
    id: 'hopitalMembre',
    nom: "Un séjour dans l'hôpital public membre du groupement",
    sort: 'compte',
    status: 'texte',
    reason: "Comme dans tout autre hôpital : être membre n'ôte rien, et n'ajoute rien.",
    citation: 'depenseReelleInclusions',
  },
  {
    id: 'apa',
    nom: "L'allocation personnalisée d'autonomie (APA)",
    sort: 'nonCompte',
    status: 'deduit',
    reason:
      'La question a été posée, et la réponse laisse les dépenses du secteur social et médico-social hors de la cible.',
    citation: 'faqMedicoSocial',
  },
  {
    id: 'forfaits',
    nom: 'Un forfait versé au médecin, sans soin précis',
    sort: 'ouvert',
    status: 'hypothese',
    reason:
      "L'assurance maladie le paie, mais ne rembourse là aucun soin d'un patient. Le cahier n'en parle pas.",
    citation: 'depenseMoyenne',
  },
  {
    id: 'sansOrdonnance',
    nom: 'Un médicament acheté sans ordonnance',
    sort: 'nonCompte',
    status: 'deduit',
    reason: "Il n'est pas remboursé.",
    citation: 'depenseRemboursee',
  },
];
