import type {
  CleExperience,
  CleMesureInventee,
  IndicateurInvente,
  Inventees,
} from '../scenario/examples/invented-values.ts';

const mesures: Readonly<Record<CleMesureInventee, string>> = {
  precedente: "valeur de l'année d'avant",
  valeur: "valeur de l'année",
  intermediaire: 'objectif intermédiaire',
  cible: 'cible',
};

const experiences: Readonly<Record<CleExperience, string>> = {
  note: 'note',
  intermediaire: 'niveau intermédiaire',
  cible: 'cible',
};

const nomDe = ({ numero, nom }: IndicateurInvente): string =>
  numero === undefined ? `« ${nom} »` : String(numero);

/**
 * What is still invented in a year, in French: first the indicators of which nothing is replaced, then those of which
 * something is left, with what; « indicateurs 1, 2 ; 3 (objectif intermédiaire, cible) ; expérience patient (note) ».
 */
export function inventeesDites({ indicateurs, experience }: Inventees): string {
  const entiers = indicateurs.filter(({ entier }) => entier).map(nomDe);
  const restes = indicateurs
    .filter(({ entier }) => !entier)
    .map((each) => `${nomDe(each)} (${each.cles.map((cle) => mesures[cle]).join(', ')})`);
  const groupes = [entiers.join(', '), ...restes].filter((text) => text !== '').join(' ; ');
  const parts = [
    groupes && `${indicateurs.length > 1 ? 'indicateurs' : 'indicateur'} ${groupes}`,
    experience.length > 0 && `expérience patient (${experience.map((cle) => experiences[cle]).join(', ')})`,
  ];
  return parts.filter(Boolean).join(' ; ');
}
