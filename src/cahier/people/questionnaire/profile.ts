/* The questions about the reader, word for word. They are not numbered and never count. */

interface ProfileOption {
  readonly texte: string;
  /** « précisez » is printed: a few words are asked beside it. */
  readonly precision?: true;
}

export interface ProfileQuestion {
  readonly id: 'sexe' | 'age' | 'situation' | 'profession' | 'pathologies' | 'professionnels';
  readonly texte: string;
  readonly options: readonly ProfileOption[];
  /** Several answers may be ticked. */
  readonly multiple: boolean;
  /** Printed under the title of the first block, not with the profile. */
  readonly questionBlock?: 'echanges';
}

export const invitation =
  'Pour commencer, nous aimerions vous poser quelques questions pour mieux vous connaitre …';

const choice = (...textes: readonly string[]): readonly ProfileOption[] => textes.map((texte) => ({ texte }));

export const profil: readonly ProfileQuestion[] = [
  { id: 'sexe', texte: 'Etes-vous :', multiple: false, options: choice('Un homme', 'Une femme') },
  {
    id: 'age',
    texte: 'Avez-vous :',
    multiple: false,
    options: choice(
      'Entre 18 ans et 25 ans',
      'Entre 26 ans et 40 ans',
      'Entre 41 ans et 65 ans',
      'Entre 66 ans et 80 ans',
      'Plus de 80 ans',
    ),
  },
  {
    id: 'situation',
    texte: 'Quelle est actuellement votre situation professionnelle ? Vous êtes…',
    multiple: false,
    options: choice(
      'en emploi',
      'apprenti(e) ou en stage rémunéré',
      'étudiant(e), lycéen(ne), en formation ou en stage non rémunéré',
      'au chômage (inscrit(e) ou non à Pôle Emploi)',
      'retraité(e) ou pré-retraité(e)',
      'femme ou homme au foyer',
      'autre situation (congés longue durée, personne handicapée, etc.)',
    ),
  },
  {
    id: 'profession',
    texte: 'Quelle est, ou a été, votre profession ?',
    multiple: false,
    options: choice(
      'Agriculteur, exploitant',
      "Artisan, commerçant, chef d'entreprise",
      'Cadre, profession intellectuelle supérieure',
      'Employé',
      'Ouvrier',
      "Je n'ai jamais eu d'emploi rémunéré",
    ),
  },
  {
    id: 'pathologies',
    texte: 'Pour quelle(s) pathologie(s) êtes-vous suivi ?',
    multiple: true,
    options: [
      ...choice(
        'Diabète',
        'Insuffisance rénale chronique',
        'Insuffisance cardiaque',
        'Insuffisance respiratoire chronique (ex : Broncho pneumopathie chronique obstructive (BPCO))',
        'Cancer',
        'Maladies inflammatoires chroniques du foie (hépatites, cirrhose etc.)',
        'Maladies neurodégénératives (Parkinson etc.)',
        'Maladies psychiatriques',
        'Hypertension artérielle',
      ),
      { texte: 'Autres, précisez :', precision: true },
    ],
  },
  {
    id: 'professionnels',
    texte: 'Au cours des 12 derniers mois, quels professionnels de santé avez-vous consulté ?',
    multiple: true,
    questionBlock: 'echanges',
    options: [
      ...choice(
        'Votre médecin traitant',
        "Un médecin d'une autre spécialité en ville ou à l'hôpital (cardiologue, pneumologue, diabétologue etc.)",
        'Un(e) infirmier(e)',
        'Un pharmacien',
        'Un kinésithérapeute',
        "Un professionnel du service d'aide à domicile",
      ),
      { texte: 'Autres (précisez lequel) :', precision: true },
    ],
  },
];
