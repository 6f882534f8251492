import type { CitationGroup } from './citation.ts';

/** Passages that only the register of slips shows: questionnaire and indicators. */
export const lapsusQualite = {
  q3Renvoi: {
    document: '002',
    section: 'annexe 2',
    texte:
      'Question 3 : Au cours des 12 derniers mois, avez-vous contacté, par mail, téléphone ou autre, l’un des professionnels de votre équipe soignante pour poser des questions ? […] Si vous avez répondu NON ou JE NE ME SOUVIENS PAS, allez directement à la question n°7',
    highlighted: ['allez directement à la question n°7'],
  },
  q6Filtre: {
    document: '002',
    section: 'annexe 2',
    texte:
      'Question 6 : Au cours des 12 derniers mois, avez-vous eu besoin de consulter un (ou plusieurs) professionnel(s) de santé […] que vous n’aviez jamais consulté auparavant ? […] Si vous avez répondu NON ou JE NE ME SOUVIENS PAS, allez directement à la question n°10',
    highlighted: ['allez directement à la question n°10'],
  },
  satisfactionContact: {
    document: '002',
    section: 'annexe 2',
    texte: 'Etes-vous globalement satisfait de la facilité de contact de votre équipe soignante ?',
  },
  q20Renvoi: {
    document: '002',
    section: 'annexe 2',
    texte:
      'Question 20 : Au cours des 12 derniers mois, avez-vous effectué des examens (imagerie, radiologie, biologie ou autres) ? […] Si vous avez répondu NON ou JE NE ME SOUVIENS PAS, allez directement à la question n°22',
    highlighted: ['allez directement à la question n°22'],
  },
  satisfactionSoutien: {
    document: '002',
    section: 'annexe 2',
    texte:
      'Etes-vous globalement satisfait du soutien apporté par votre équipe soignante pour vivre avec votre problème de santé ?',
  },
  q14Habitudes: {
    document: '002',
    section: 'annexe 2',
    texte:
      'Question 14: Avez-vous reçu des informations de l’un des professionnels de votre équipe soignante sur les habitudes de vie à adopter pour votre problème de santé (alimentation, activité physique etc.) ?',
  },
  q15CesHabitudes: {
    document: '002',
    section: 'annexe 2',
    texte:
      'Question 15 : Avez-vous été accompagné par l’un des professionnels de votre équipe soignante pour maintenir ces habitudes de vie ?',
    highlighted: ['ces habitudes de vie'],
  },
  indicateur1: {
    document: '002',
    section: 'annexe 1',
    texte: 'Part des usagers domiciliés sur le territoire du groupement qui ont déclaré un médecin traitant',
    highlighted: ['domiciliés sur le territoire du groupement'],
  },
  indicateursPatientele: {
    document: '002',
    section: 'partie 8-I',
    texte: 'Les indicateurs sont calculés sur la patientèle globale du groupement.',
    highlighted: ['sur la patientèle globale du groupement'],
  },
  indicateur5: {
    document: '002',
    section: 'annexe 1',
    texte: 'Taux de réhospitalisation à 30 jours',
    highlighted: ['à 30 jours'],
  },
  indicateur5Guide: {
    document: '002',
    section: 'annexe 1, note 16',
    texte:
      'La définition et la méthode de cet indicateur sont explicitées dans le guide DGOS ([…]guide_indicateur_mco_rehospitalisations_1-7_jours_dgos-atih_2017_05_12.d.pdf). La méthode sera adaptée à la logique patientèle.',
    highlighted: ['1-7_jours'],
  },
  hospitalisationsEvitables: {
    document: '002',
    section: 'annexe 1, note 17',
    texte:
      'L’indicateur HPE pourra être décliné par pathologie (sur les 5 intégrées dans l’indicateur : asthme, déshydratation, insuffisance, BPCO, diabète) en fonction des priorités des groupements',
    highlighted: ['insuffisance, BPCO'],
  },
  axesPrioritaires: {
    document: '002',
    section: 'partie 8-I',
    texte:
      '(personnes âgées, soins non programmés, personnes en situation de vulnérabilité socio-économique, diabète, insuffisance cardiaque, insuffisance rénale chronique…)',
    highlighted: ['insuffisance cardiaque, insuffisance rénale chronique'],
  },
} as const satisfies CitationGroup;
