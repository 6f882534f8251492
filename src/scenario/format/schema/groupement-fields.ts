import { MAXIMUM as BORNES_MAXIMUM, bornes } from '../bounds.ts';
import { counts } from '../counts.ts';
import type { Annee, Credits, Groupement, Qualite, QualiteScore } from '../scenario.ts';
import { qualiteIndicateurs } from './indicateur-fields.ts';
import { absent, type Draft, type Fields, facultatif, liste, objet, parMode, type Reader } from './reader.ts';
import { annee, anneeEntre, autour, choix, decimal, entier, IDENTIFIANT, nomDistinct } from './values.ts';

export const PATIENTS = entier(bornes.patients.min, bornes.patients.max);
export const DEPENSE = decimal(bornes.depenseReelle);
const MONTANT = decimal({ min: '0', max: '10000000' });
export const MAXIMUM = decimal(BORNES_MAXIMUM);
const PREMIERE_ANNEE = anneeEntre('2015', '2100');

/** `groupements`; the limit of the appreciation is undefined when the parameter could not be read. */
export function groupements(appreciationMaximale: string | undefined): Reader<Groupement[]> {
  const nom = nomDistinct();
  return liste(...counts.groupements, () => groupement(nom, credits(appreciationMaximale)));
}

function groupement(nom: Reader<string>, credits: Reader<Credits>): Reader<Groupement> {
  return objet<Groupement>(({ champ, donne }) => {
    const premiereAnnee = champ('premiereAnnee', PREMIERE_ANNEE);
    return {
      ...(donne('id') && { id: champ('id', IDENTIFIANT) }),
      nom: champ('nom', nom),
      premiereAnnee,
      credits: champ('credits', credits),
      annees: champ(
        'annees',
        liste(...counts.annees, (index) => uneAnnee(index, premiereAnnee)),
      ),
    };
  });
}

function credits(appreciationMaximale: string | undefined): Reader<Credits> {
  const appreciation = decimal(autour(appreciationMaximale));
  return parMode<Credits>(choix('calcul', 'montant'), {
    calcul: ({ champ }) => ({
      patients: champ('patients', PATIENTS),
      appreciation: champ('appreciation', appreciation),
    }),
    montant: ({ champ }) => ({ montant: champ('montant', MONTANT) }),
  });
}

function uneAnnee(index: number, premiereAnnee: number | undefined): Reader<Annee> {
  const expected = premiereAnnee === undefined ? undefined : premiereAnnee - 1 + index;
  return objet<Annee>(({ champ }) => {
    const figures = {
      annee: champ('annee', annee(expected)),
      patients: champ('patients', PATIENTS),
      depenseReelle: champ('depenseReelle', DEPENSE),
      depenseAjustee: champ('depenseAjustee', DEPENSE),
    };
    if (index > 0) return { ...figures, qualite: champ('qualite', qualite) };
    champ('qualite', absent("aucune qualité attendue pour l'année de base"));
    return figures;
  });
}

const qualite: Reader<Qualite> = parMode<Qualite>(choix('score', 'indicateurs'), {
  score: qualiteScore,
  indicateurs: qualiteIndicateurs,
});

function qualiteScore({ champ }: Fields): Draft<Omit<QualiteScore, 'mode'>> {
  const maximum = champ('maximum', facultatif(MAXIMUM, '120'));
  return { score: champ('score', decimal(autour(maximum))), maximum };
}
