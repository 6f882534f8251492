import type {
  ExperienceKey,
  InventedIndicateur,
  InventedItems,
  InventedMeasureKey,
} from '../scenario/examples/invented-values.ts';

const measures: Readonly<Record<InventedMeasureKey, string>> = {
  precedente: "valeur de l'année d'avant",
  valeur: "valeur de l'année",
  intermediaire: 'objectif intermédiaire',
  cible: 'cible',
};

const experiences: Readonly<Record<ExperienceKey, string>> = {
  note: 'note',
  intermediaire: 'niveau intermédiaire',
  cible: 'cible',
};

const nameOf = ({ numero, nom }: InventedIndicateur): string =>
  numero === undefined ? `« ${nom} »` : String(numero);

/**
 * What is still invented in a year, in French: first the indicators of which nothing is replaced, then those of which
 * something is left, with what; « indicateurs 1, 2 ; 3 (objectif intermédiaire, cible) ; expérience patient (note) ».
 */
export function inventedWords({ indicateurs, experience }: InventedItems): string {
  const wholeOnes = indicateurs.filter(({ entier: integer }) => integer).map(nameOf);
  const remainders = indicateurs
    .filter(({ entier: integer }) => !integer)
    .map((each) => `${nameOf(each)} (${each.keys.map((cle) => measures[cle]).join(', ')})`);
  const groups = [wholeOnes.join(', '), ...remainders].filter((text) => text !== '').join(' ; ');
  const parts = [
    groups && `${indicateurs.length > 1 ? 'indicateurs' : 'indicateur'} ${groups}`,
    experience.length > 0 && `expérience patient (${experience.map((cle) => experiences[cle]).join(', ')})`,
  ];
  return parts.filter(Boolean).join(' ; ');
}
