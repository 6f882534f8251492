import type { ParameterRecord } from './definition.ts';

/** How indicators become a score: all of it stood in pictures that the text version lacks. */
export const score: ParameterRecord<
  | 'poidsSoclesSeuls'
  | 'poidsSoclesAvecCarte'
  | 'poidsCarte'
  | 'partObjectifIntermediaire'
  | 'plancherDegradation'
> = {
  poidsSoclesSeuls: {
    id: 'poidsSoclesSeuls',
    label: 'Poids des indicateurs socles, sans indicateur à la carte',
    symbol: { base: 'w', sub: 'socles seuls' },
    unit: 'point',
    defaut: '100',
    bounds: { min: '0', max: '1000', minExclusive: true },
    status: 'hypothese',
    citation: 'qualitePoids',
    hypothese: 'H2',
    section: 'partie 8-I (schéma absent de la version en texte)',
    reason:
      "Les poids sont dans un schéma qui manque. 100 points est l'échelle à laquelle un bonus de 10 ou 20 points se lit le plus naturellement ; une autre échelle est possible.",
    theme: 'Qualité',
  },
  poidsSoclesAvecCarte: {
    id: 'poidsSoclesAvecCarte',
    label: 'Poids des indicateurs socles, avec des indicateurs à la carte',
    symbol: { base: 'w', sub: 'socles' },
    unit: 'point',
    defaut: '80',
    bounds: { min: '0', max: '1000', minExclusive: true },
    status: 'hypothese',
    citation: 'qualitePoids',
    hypothese: 'H2',
    section: 'partie 8-I (schéma absent de la version en texte)',
    reason:
      'Le texte dit que les poids diffèrent quand le groupement choisit des indicateurs à la carte, sans les donner ici. 80 et 20 gardent un total de 100 ; un autre partage est possible.',
    theme: 'Qualité',
  },
  poidsCarte: {
    id: 'poidsCarte',
    label: 'Poids des indicateurs à la carte',
    symbol: { base: 'w', sub: 'carte' },
    unit: 'point',
    defaut: '20',
    bounds: { min: '0', max: '1000', minExclusive: true },
    status: 'hypothese',
    citation: 'qualitePoids',
    hypothese: 'H2',
    section: 'partie 8-I (schéma absent de la version en texte)',
    reason:
      'Le complément à 100 du poids des socles, partagé également entre les un à trois indicateurs choisis ; un autre partage est possible.',
    theme: 'Qualité',
  },
  partObjectifIntermediaire: {
    id: 'partObjectifIntermediaire',
    label: "Note à l'objectif intermédiaire",
    symbol: { base: 'note', sub: 'int' },
    unit: '1',
    defaut: '0.5',
    bounds: { min: '0', max: '1' },
    status: 'hypothese',
    citation: 'qualiteNotation',
    hypothese: 'H1',
    section: 'partie 8-I (schéma absent de la version en texte) et partie 14',
    reason:
      "Le barème est dans un schéma qui manque. À l'objectif intermédiaire, la moitié de la note, comme dans la ROSP que nomme la partie 14 ; une autre part est possible.",
    theme: 'Qualité',
  },
  plancherDegradation: {
    id: 'plancherDegradation',
    label: 'Note la plus basse, quand un indicateur se dégrade',
    symbol: { base: 'note', sub: 'plancher' },
    unit: '1',
    defaut: '-0.5',
    bounds: { min: '-1', max: '0' },
    status: 'hypothese',
    citation: 'phase2ScoreNul',
    hypothese: 'H1',
    section: 'partie 8-I (schéma absent de la version en texte) et partie 8-III',
    reason:
      'Le cahier prévoit des scores « nul ou négatif » : une note doit donc pouvoir être négative. Le plancher de −0,5 est notre choix ; 0 effacerait toute pénalité, −1 la doublerait.',
    theme: 'Qualité',
  },
};
