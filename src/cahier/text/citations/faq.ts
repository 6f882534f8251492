import type { CitationGroup } from './citation.ts';

const COMPOSITION = 'thème « Composition des groupements »';
const LEAD_BODY = 'thème « Porteur de projet »';
const PATIENTELE = 'thème « Patientèle de référence actions du groupement »';
const NATURE = 'thème « Nature des groupements »';
const PEPS = 'thème « Différence et complémentarité avec les deux autres appels »';

/** What candidates of 2018 were answered about who may take part: before the cahier, which prevails. */
export const faq = {
  faqEcosysteme: {
    document: '004',
    section: COMPOSITION,
    texte:
      'Les membres du groupement peuvent être issus de l’écosystème de santé au sens large. Les établissements de santé, quel que soit leur statut ou leur champ, les industriels, les plateformes territoriales d’appui, les mutuelles peuvent donc, par exemple, être membres du groupement, au même titre que les établissements et services sociaux et médico-sociaux, les professionnels de santé quel que soit leur mode d’exercice, ou encore les laboratoires de biologie médicale ou les conseils départementaux.',
    highlighted: ['issus de l’écosystème de santé au sens large'],
  },
  faqProgressif: {
    document: '004',
    section: COMPOSITION,
    texte:
      'Au fur et à mesure du projet, le groupement d’acteurs pourra être enrichi de la participation de nouveaux acteurs impliqués dans le parcours de santé de la population du territoire. […] Il est donc possible de commencer avec peu de professionnels et sur peu de thématiques et d’élargir ensuite […]',
    highlighted: ['commencer avec peu de professionnels et sur peu de thématiques et d’élargir ensuite'],
  },
  faqTerritoire: {
    document: '004',
    section: COMPOSITION,
    texte:
      '[…] les candidats sont libres de proposer un projet correspondant à la maille territoriale qui leur paraîtrait la plus adéquate pour répondre aux objectifs du projet Ipep, dans le respect des prérequis (présence de médecins traitants et volume minimal de patientèle associée de 5000 patients environ).',
    highlighted: ['5000 patients environ'],
  },
  faqPorteur: {
    document: '004',
    section: LEAD_BODY,
    texte:
      'Le porteur de projet […] doit faire partie des membres du groupement. Il n’est pas nécessairement un professionnel de santé (et peut donc être un établissement d’hospitalisation à domicile ou un CHU) mais doit être en mesure de fédérer et porter le projet territorial d’un groupement d’acteurs en santé.',
    highlighted: ['doit faire partie des membres du groupement'],
  },
  faqCoportage: {
    document: '004',
    section: LEAD_BODY,
    texte:
      'Il est possible d’avoir un co-portage, en particulier un co-portage établissement/URPS, signe d’une bonne dynamique de décloisonnement Ville/Hôpital.',
  },
  faqGht: {
    document: '004',
    section: LEAD_BODY,
    texte:
      '[…] même si un GHT peut être porteur, il conviendra de mettre en place une gouvernance adaptée avec a minima des représentants de la ville, pour le pilotage et le suivi des projets.',
    highlighted: ['a minima des représentants de la ville'],
  },
  faqVolume: {
    document: '004',
    section: PATIENTELE,
    texte:
      'Le volume minimal de patientèle attendu dans le cadre de la candidature à l’AMI est de 5000 patients correspondant à toute la patientèle des médecins traitants du groupement.',
    highlighted: ['toute la patientèle des médecins traitants du groupement'],
  },
  faqCiblage: {
    document: '004',
    section: PATIENTELE,
    texte:
      'Une fois ce volume global atteint sur l’ensemble de la patientèle des médecins traitants, le groupement dispose de la liberté de cibler ces actions sur un ou des sous-ensembles de cette patientèle correspondant à une ou plusieurs pathologies ou sous-groupes de populations ayant les parcours de santé les plus complexes […]',
    highlighted: ['une ou plusieurs pathologies'],
  },
  faqMaximum: {
    document: '004',
    section: PATIENTELE,
    texte: 'En revanche, il n’y a pas au stade de l’AMI de volume maximal.',
    highlighted: ['pas au stade de l’AMI de volume maximal'],
  },
  faqVolumeFaible: {
    document: '004',
    section: PATIENTELE,
    texte:
      'Dans le cadre des travaux de co-construction, la fixation d’un seuil minimal ou […] maximal de patientèle pourrait être affinée au regard des difficultés à mesurer l’impact du projet sur un volume trop faible de patients ou au contraire des obstacles pouvant être associées à des volumes de patientèle trop importants.',
    highlighted: ['difficultés à mesurer l’impact du projet sur un volume trop faible de patients'],
  },
  faqDureeMinimale: {
    document: '004',
    section: 'thème « Durée de l’expérimentation »',
    texte:
      'La durée maximale de l’expérimentation autorisée par l’article 51 de la loi de financement de la sécurité sociale est de 5 ans mais les groupements peuvent décider de sortir de l’expérimentation avant la fin. Il n’y a donc pas de durée minimale.',
    highlighted: ['Il n’y a donc pas de durée minimale'],
  },
  faqNonLies: {
    document: '004',
    section: NATURE,
    texte:
      'Un groupement d’acteurs non lié sur le plan juridique peut postuler à l’AMI Ipep, s’il apporte des garanties sur le consensus et l’alignement des acteurs sur le projet, le type de gouvernance qui pourrait être envisagé pour mener à bien le projet à terme et donc sa capacité à court terme à contractualiser sur un projet commun.',
    highlighted: ['sa capacité à court terme à contractualiser sur un projet commun'],
  },
  faqFiness: {
    document: '004',
    section: NATURE,
    texte: 'La structure porteuse du projet IPEP ne doit pas obligatoirement avoir un FINESS.',
  },
  faqCpts: {
    document: '004',
    section: NATURE,
    texte:
      'Il n’y a pas de forme juridique privilégiée pour cette formalisation, qui est laissée à l’appréciation des professionnels concernés et qui peut donc prendre la forme d’une convention.',
    highlighted: ['peut donc prendre la forme d’une convention'],
  },
  faqSisa: {
    document: '004',
    section: NATURE,
    texte:
      'Il n’est pas obligatoire que les groupements candidatant à l’AMI Ipep soient structurés sous la forme de société interprofessionnelle de soins ambulatoires (SISA).',
    highlighted: ['Il n’est pas obligatoire'],
  },
  faqAci: {
    document: '004',
    section: 'thème « Différence avec l’ACI »',
    texte:
      '[…] contrairement à l’ACI, le projet lpep ne concerne pas que les maisons de santé pluri-professionnelle ou les centres de santé, mais peut également concerner d’autres types de groupement d’acteurs en santé, tels que les groupements de coopération sanitaire (GCS) ou encore les communautés professionnelles territoriales de santé (CPTS) et d’autres types de professionnels (services sociaux, établissements de santé...). […] Les deux dispositifs sont donc complémentaires.',
    highlighted: ['Les deux dispositifs sont donc complémentaires'],
  },
  faqPeps: {
    document: '004',
    section: PEPS,
    texte:
      'Le projet IPEP propose un modèle de financement complémentaire au paiement à l’acte ou à l’activité, prenant la forme d’un intéressement collectif […], tandis que le projet PEPS prend la forme de paiement forfaitaire en équipe des professionnels de santé de ville, visant à se substituer à terme aux modes de financement actuels. […] Par ailleurs, le projet IPEP vise une approche davantage populationnelle.',
    highlighted: ['complémentaire au paiement à l’acte ou à l’activité', 'visant à se substituer à terme'],
  },
  faqPlusieursAppels: {
    document: '004',
    section: PEPS,
    texte:
      'La possibilité est laissée aux candidats de postuler à un ou plusieurs appels à manifestation d’intérêt.',
  },
  faqAvisArs: {
    document: '004',
    section: 'thème « Rôle de l’ARS et des DCGDR »',
    texte:
      'Dans le cadre de l’instruction des candidatures, il est attendu des ARS un avis, notamment concernant la cohérence du projet avec les enjeux du territoire et la structuration existante des acteurs.',
    highlighted: ['un avis, notamment concernant la cohérence du projet'],
  },
} as const satisfies CitationGroup;
