import type { SettingsCase } from '../../calculators/settings-case.ts';
import type { TypedBalance } from './settings.ts';

/** Cases to try, each from the settings of the start. */
export const balanceCases: readonly SettingsCase<Partial<TypedBalance>>[] = [
  {
    nom: 'Ce que suppose la partie 9',
    dit: "Dix-huit puis vingt-huit groupements tous pareils, 800 puis 1 400 M€ de dépenses, 0,5 % de moindre évolution, toute la qualité. Les deux premiers versements font les 4 et 7 M€ annoncés ; les suivants, moins : la phase 3 n'a plus d'enveloppe de qualité. Et l'équilibre des cinq années n'est pas à 0,5 %.",
    valeurs: { portefeuille: 'partie9', dispersion: '0' },
  },
  {
    nom: 'Les mêmes, qui diffèrent de 1 %',
    dit: "Le même ralentissement moyen, mais la moitié à 1,5 % et l'autre qui dérive de 0,5 % par an : l'économie est presque la même, et l'on verse un bon tiers de plus.",
    valeurs: { portefeuille: 'partie9', dispersion: '0.01' },
  },
  {
    nom: 'Personne ne ralentit en moyenne',
    dit: "Le portefeuille inventé ne ralentit pas ; la moitié fait 2 % de mieux, l'autre 2 % de moins bien. Rien n'est économisé, au contraire, et l'on verse plusieurs fois ce que l'on verserait si tous étaient pareils.",
    valeurs: { ralentissement: '0' },
  },
  {
    nom: 'Un grand portefeuille',
    dit: "Deux cents groupements inventés en place de vingt-huit : les taux d'équilibre bougent à peine. Ce n'est pas le nombre qui compte, c'est la dispersion.",
    valeurs: { portefeuille: 'invente:200:1' },
  },
  {
    nom: 'Un seul groupement',
    dit: "Seul, il ne diffère de personne : la dispersion n'y change rien, et son équilibre est celui de ses propres crédits et de sa propre qualité.",
    valeurs: { portefeuille: 'invente:1:1' },
  },
];
