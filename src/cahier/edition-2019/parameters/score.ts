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
    defaultValue: '100',
    bounds: { min: '0', max: '1000', minExclusive: true },
    status: 'hypothese',
    citation: 'qualitePoids',
    hypothese: 'H2',
    section: 'partie 8-I (schéma absent de la version en texte)',
    theme: 'Qualité',
  },
  poidsSoclesAvecCarte: {
    id: 'poidsSoclesAvecCarte',
    label: 'Poids des indicateurs socles, avec des indicateurs à la carte',
    symbol: { base: 'w', sub: 'socles' },
    unit: 'point',
    defaultValue: '80',
    bounds: { min: '0', max: '1000', minExclusive: true },
    status: 'hypothese',
    citation: 'qualitePoids',
    hypothese: 'H2',
    section: 'partie 8-I (schéma absent de la version en texte)',
    theme: 'Qualité',
  },
  poidsCarte: {
    id: 'poidsCarte',
    label: 'Poids des indicateurs à la carte',
    symbol: { base: 'w', sub: 'carte' },
    unit: 'point',
    defaultValue: '20',
    bounds: { min: '0', max: '1000', minExclusive: true },
    status: 'hypothese',
    citation: 'qualitePoids',
    hypothese: 'H2',
    section: 'partie 8-I (schéma absent de la version en texte)',
    theme: 'Qualité',
  },
  partObjectifIntermediaire: {
    id: 'partObjectifIntermediaire',
    label: "Note à l'objectif intermédiaire",
    symbol: { base: 'note', sub: 'int' },
    unit: '1',
    defaultValue: '0.5',
    bounds: { min: '0', max: '1' },
    status: 'hypothese',
    citation: 'qualiteNotation',
    hypothese: 'H1',
    section: 'partie 8-I (schéma absent de la version en texte) et partie 14',
    theme: 'Qualité',
  },
  plancherDegradation: {
    id: 'plancherDegradation',
    label: 'Note la plus basse, quand un indicateur se dégrade',
    symbol: { base: 'note', sub: 'plancher' },
    unit: '1',
    defaultValue: '-0.5',
    bounds: { min: '-1', max: '0' },
    status: 'hypothese',
    citation: 'phase2ScoreNul',
    hypothese: 'H1',
    section: 'partie 8-I (schéma absent de la version en texte) et partie 8-III',
    theme: 'Qualité',
  },
};
