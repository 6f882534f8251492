import type { Preset } from './preset.ts';
import { presetNames } from './preset-names.ts';
import { firstScoreOf, growths, invente, scoreOf, sur120, unknownAppreciation, vague } from './reasons.ts';

/** The usual size; both spendings are given. */
export const healthCentre: Preset = {
  id: 'maison',
  title: 'Maison de santé, 12 000',
  estimation: {
    nom: presetNames.maison,
    patients: 12000,
    premiereAnnee: 2019,
    appreciation: '',
    situation: 'chiffres',
    depenseReelle: '2400',
    depenseAjustee: '2450',
    evolutionAjustee: '0.02',
    evolutionReelle: 'comme',
    ralentissement: '0.005',
    scorePremier: '40',
    scoreDernier: '102',
    maximum: '120',
  },
  provenances: {
    patients: invente('Une patientèle inventée, celle de plusieurs médecins traitants réunis.'),
    premiereAnnee: vague(2019),
    appreciation: unknownAppreciation,
    situation: invente("L'exemple donne les deux dépenses, pour montrer comment elles se comparent."),
    depenseReelle: invente('Un ordre de grandeur inventé ; le cahier ne donne aucune dépense moyenne.'),
    depenseAjustee: invente(
      "Inventée, 2 % au-dessus de la dépense réelle : le modèle d'ajustement n'est publié qu'en partie.",
    ),
    ...growths,
    scorePremier: firstScoreOf('40 % des points la première année'),
    scoreDernier: scoreOf('85 % des points la dernière année'),
    maximum: sur120,
  },
};
