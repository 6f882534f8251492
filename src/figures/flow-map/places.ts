/** Where the boxes of a map stand: a column of three and a row, both from 0. */
export type Places = Readonly<Record<string, readonly [column: number, row: number]>>;

/** By map, then by name: the groupement stands where it can, low in the middle; no arrow crosses a box. */
export const places: Readonly<Record<string, Places>> = {
  'suivre-un-euro': {
    "L'Assurance maladie": [0, 0],
    "Le fonds pour l'innovation (FISS)": [1, 0],
    'La CPAM': [2, 0],
    'Le groupement': [1, 1],
    "L'une de ses formes juridiques": [0, 2],
    'Le projet commun, ou les membres': [2, 2],
  },
  'suivre-une-reponse': {
    'La HAS': [0, 0],
    'La Cnam': [1, 0],
    'Le ministère': [2, 0],
    'La plate-forme': [1, 1],
    'Le groupement': [0, 2],
    'Le patient': [2, 2],
  },
  'suivre-une-donnee': {
    "L'Atih": [0, 0],
    'Le calcul du score': [2, 0],
    "L'Assurance maladie": [0, 1],
    'La plate-forme': [2, 1],
    'Le groupement': [1, 2],
    'Les professionnels': [0, 3],
    'Ses propres outils': [2, 3],
  },
  'suivre-une-decision': {
    "L'équipe nationale": [1, 0],
    'Le candidat': [0, 1],
    "L'ARS": [1, 1],
    'Le comité technique (CTIS)': [2, 1],
    'Les régions': [0, 2],
    'Le groupement': [1, 2],
    'Le comité de suivi': [2, 2],
    'Un avenant': [1, 3],
  },
};
