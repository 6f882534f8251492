import type { Preset } from './preset.ts';
import { presetNames } from './preset-names.ts';
import { firstScoreOf, growths, invente, scoreOf, sur120, vague } from './reasons.ts';

/** Near the size where credits stop growing; 5 % under its expected spending. */
export const cpts: Preset = {
  id: 'cpts',
  title: 'CPTS, 45 000',
  estimation: {
    nom: presetNames.cpts,
    patients: 45000,
    premiereAnnee: 2020,
    appreciation: '0.2',
    situation: 'moins',
    depenseReelle: '2500',
    evolutionAjustee: '0.02',
    evolutionReelle: 'comme',
    ralentissement: '0.005',
    scorePremier: '30',
    scoreDernier: '84',
    maximum: '120',
  },
  provenances: {
    patients: {
      status: 'hypothese',
      reason:
        "Une patientèle inventée, proche des 50 000 patients au-delà desquels les crédits d'amorçage ne croissent plus.",
      citation: 'creditsTaille',
    },
    premiereAnnee: vague(2020),
    appreciation: {
      status: 'hypothese',
      reason:
        "L'appréciation la plus forte que permet le cahier, pour un projet qui réunit ville, hôpital et secteur social.",
      citation: 'creditsAppreciation',
      hypothese: 'H8',
    },
    situation: {
      status: 'hypothese',
      reason:
        "Une dépense inventée 5 % sous l'attendu, au bord de l'intervalle du cahier, pour montrer à partir de quand l'écart compte.",
      citation: 'ecartIntervalle',
    },
    depenseReelle: invente('Un ordre de grandeur inventé ; le cahier ne donne aucune dépense moyenne.'),
    ...growths,
    scorePremier: firstScoreOf('le temps de réunir de nombreux acteurs'),
    scoreDernier: scoreOf('70 % des points la dernière année'),
    maximum: sur120,
  },
};
