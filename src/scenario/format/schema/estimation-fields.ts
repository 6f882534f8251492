import { offered, parametersOf } from '../../../cahier/edition-facts.ts';
import { maximumPremier, type Situation } from '../../estimate/estimation.ts';
import { exactEngine } from '../../run/engine.ts';
import { auCentime } from '../cents.ts';
import { DEPENSE, MAXIMUM, PATIENTS } from './groupement-fields.ts';
import { type Champ, type Fields, facultatif, libre, objet, type Reader, refuse } from './reader.ts';
import { annee, autour, choix, decimal, nomDistinct } from './values.ts';

const parameters = parametersOf(offered);

/** A valid `Estimation`: canonical texts, the adjusted spending of the base year worked out. */
export interface EstimationLue {
  readonly nom: string;
  readonly patients: number;
  readonly premiereAnnee: number;
  readonly appreciation: string;
  readonly depenseReelle: string;
  readonly depenseAjustee: string;
  readonly evolutionAjustee: string;
  readonly ralentissement: string;
  readonly scorePremier: string;
  readonly scoreDernier: string;
  readonly maximumPremier: string;
  readonly maximum: string;
}

/** What a year may change by: beyond ± 20 % the question has been misread. */
const EVOLUTION = decimal({ min: '-0.2', max: '0.2' });
const APPRECIATION = decimal(autour(parameters.appreciationMaximale.defaut));
const VAGUES = [2019, 2020];

const premiereAnnee: Reader<number> = (value, place) => {
  const lue = annee(undefined)(value, place);
  if (lue === undefined || VAGUES.includes(lue)) return lue;
  return refuse(place, '2019 (vague 1) ou 2020 (vague 2) attendu', value);
};

/** Reads an `Estimation`; its errors bear the paths of its fields. */
export const estimationLue: Reader<EstimationLue> = objet<EstimationLue>(({ champ }: Fields) => {
  const groupement = {
    nom: champ('nom', nomDistinct()),
    patients: champ('patients', PATIENTS),
    premiereAnnee: champ('premiereAnnee', premiereAnnee),
    appreciation: champ('appreciation', APPRECIATION),
  };
  const depenseReelle = champ('depenseReelle', DEPENSE);
  const depenses = {
    depenseReelle,
    depenseAjustee: ajustee(champ, depenseReelle),
    evolutionAjustee: champ('evolutionAjustee', EVOLUTION),
    ralentissement: champ('ralentissement', EVOLUTION),
  };
  const maximum = champ('maximum', facultatif(MAXIMUM, '120'));
  const premier = maximum === undefined ? undefined : String(maximumPremier(maximum));
  const scores = {
    scorePremier: champ('scorePremier', decimal(autour(premier))),
    scoreDernier: champ('scoreDernier', decimal(autour(maximum))),
    maximumPremier: premier,
    maximum,
  };
  return { ...groupement, ...depenses, ...scores };
});

function ajustee(champ: Champ, depenseReelle: string | undefined): string | undefined {
  const situation: Situation | undefined = champ('situation', choix('attendu', 'moins', 'chiffres'));
  if (situation === 'chiffres') return champ('depenseAjustee', DEPENSE);
  champ('depenseAjustee', libre);
  if (situation === undefined || depenseReelle === undefined) return undefined;
  if (situation === 'attendu') return depenseReelle;
  return auCentime(exactEngine.number(depenseReelle).div('0.95'));
}
