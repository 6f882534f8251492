import type { Preset } from './preset.ts';
import { presetNames } from './preset-names.ts';
import { firstScoreOf, growths, invente, scoreOf, sur120, unknownAppreciation, vague } from './reasons.ts';

/** Little above the threshold: advances are needed. */
export const ruralCentre: Preset = {
  id: 'maison-rurale',
  title: 'Maison de santé rurale, 6 000',
  estimation: {
    nom: presetNames.rurale,
    patients: 6000,
    premiereAnnee: 2019,
    appreciation: '',
    situation: 'attendu',
    depenseReelle: '2600',
    evolutionAjustee: '0.02',
    evolutionReelle: 'comme',
    ralentissement: '0.005',
    scorePremier: '35',
    scoreDernier: '78',
    maximum: '120',
  },
  provenances: {
    patients: {
      status: 'hypothese',
      reason: 'Une patientèle inventée, un peu au-dessus des 5 000 patients que demande le cahier.',
      citation: 'seuilPatients',
    },
    premiereAnnee: vague(2019),
    appreciation: unknownAppreciation,
    situation: invente("Sans autre information, la patientèle dépense ce qu'on attend de son profil."),
    depenseReelle: invente(
      'Un ordre de grandeur inventé, plus haut que dans les autres exemples pour une population plus âgée ; le cahier ne donne aucune dépense moyenne.',
    ),
    ...growths,
    scorePremier: firstScoreOf('des débuts modestes'),
    scoreDernier: scoreOf('un progrès régulier vers les deux tiers des points'),
    maximum: sur120,
  },
};
