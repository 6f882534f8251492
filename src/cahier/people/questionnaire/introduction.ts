/* What annexe 2 prints before its first numbered question, word for word. */

interface Introduction {
  readonly title: string;
  readonly sections: readonly { readonly title?: string; readonly texte: string }[];
}

export const introduction: Introduction = {
  title: 'Santé & soins : votre avis sur votre suivi',
  sections: [
    {
      title: 'Exprimez-vous !',
      texte:
        "C'est une demande peu habituelle : donner votre avis sur le suivi de votre santé et de vos soins, sur la façon dont les professionnels de santé (médecins, infirmiers, kinésithérapeutes etc.) échangent avec vous, suivent votre dossier, se transmettent les informations, etc. Pour améliorer leurs pratiques, ils ont besoin de connaître votre propre expérience et votre avis.",
    },
    {
      title: 'Je réponds anonymement ?',
      texte:
        "Oui ! Personne ne saura que c'est vous personnellement qui répondez. Et dans le même temps, vos réponses sont importantes pour les professionnels de santé. Répondez spontanément !",
    },
    {
      title: 'Un questionnaire fait par qui ?',
      texte: 'Un groupe de patients et de professionnels de santé ont rédigé ce questionnaire.',
    },
    {
      title: 'Combien de temps pour répondre à ce questionnaire ?',
      texte: 'Moins de 10 minutes suffiront !',
    },
    {
      texte:
        'Si vous le souhaitez, en cas de difficultés, vos parents ou vos proches peuvent répondre à votre place.',
    },
  ],
};
