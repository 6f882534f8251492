/* What annexe 2 prints before its first numbered question, word for word. */

interface Introduction {
  readonly titre: string;
  readonly parties: readonly { readonly titre?: string; readonly texte: string }[];
}

export const introduction: Introduction = {
  titre: 'Santé & soins : votre avis sur votre suivi',
  parties: [
    {
      titre: 'Exprimez-vous !',
      texte:
        "C'est une demande peu habituelle : donner votre avis sur le suivi de votre santé et de vos soins, sur la façon dont les professionnels de santé (médecins, infirmiers, kinésithérapeutes etc.) échangent avec vous, suivent votre dossier, se transmettent les informations, etc. Pour améliorer leurs pratiques, ils ont besoin de connaître votre propre expérience et votre avis.",
    },
    {
      titre: 'Je réponds anonymement ?',
      texte:
        "Oui ! Personne ne saura que c'est vous personnellement qui répondez. Et dans le même temps, vos réponses sont importantes pour les professionnels de santé. Répondez spontanément !",
    },
    {
      titre: 'Un questionnaire fait par qui ?',
      texte: 'Un groupe de patients et de professionnels de santé ont rédigé ce questionnaire.',
    },
    {
      titre: 'Combien de temps pour répondre à ce questionnaire ?',
      texte: 'Moins de 10 minutes suffiront !',
    },
    {
      texte:
        'Si vous le souhaitez, en cas de difficultés, vos parents ou vos proches peuvent répondre à votre place.',
    },
  ],
};
