import { bandes, type Modele, type Variable, variables } from '../../population/adjustment/model.ts';
import type { Profil } from '../../population/patients/patients-table.ts';
import { creerGarde } from './kept-value.ts';
import { LONGEST_TEXT } from './longest-text.ts';

/* What goes from one page of patients to the next, once the reader has asked to keep it: sums, never a patient. */

const connues: ReadonlySet<unknown> = new Set<Variable>([...variables, ...bandes]);

const estObjet = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Decimal text, of no more digits than this site writes. */
const estDecimal = (value: unknown): value is string =>
  typeof value === 'string' && /^-?\d{1,20}(\.\d{1,340})?$/.test(value);

const estPositif = (value: unknown): value is string => estDecimal(value) && !value.startsWith('-');

/** A share of patients; the other means have bounds of their own. */
const estPart = (value: unknown): value is string => estPositif(value) && Number(value) <= 1;

const estMoyenne = (nom: string, moyenne: unknown): boolean => {
  if (nom === 'age') return estPositif(moyenne);
  return nom === 'apl' || nom === 'defavorisation' ? estDecimal(moyenne) : estPart(moyenne);
};

/** A name as a file or a reader gives it. */
const estNom = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

/** A list that a page shows entry by entry: more than a table of patients can have columns is none. */
const estListe = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= ENTREES;

const ENTREES = 1000;

const estCompte = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function estProfil(value: unknown): value is Profil {
  if (!estObjet(value) || !estObjet(value['moyennes'])) return false;
  const { patients, femmes, ald, cmuc, acs, moyennes, postes, depenseReelle, pathologies } = value;
  return (
    estCompte(patients) &&
    patients > 0 &&
    [femmes, ald, cmuc, acs].every((each) => estCompte(each) && each <= patients) &&
    Object.entries(moyennes).every(([nom, moyenne]) => connues.has(nom) && estMoyenne(nom, moyenne)) &&
    estPositif(depenseReelle) &&
    estListe(postes) &&
    postes.every(
      (poste) =>
        estObjet(poste) &&
        estNom(poste['colonne']) &&
        typeof poste['compte'] === 'boolean' &&
        estDecimal(poste['total']) &&
        estDecimal(poste['moyenne']) &&
        (poste['part'] === null || estPart(poste['part'])),
    ) &&
    estListe(pathologies) &&
    pathologies.every(
      (each) => estObjet(each) && estNom(each['nom']) && estCompte(each['patients']) && estPart(each['part']),
    )
  );
}

function estModele(value: unknown): value is Modele {
  if (!estObjet(value) || !Array.isArray(value['coefficients'])) return false;
  const { origine, nom, constante, coefficients, apprentissage } = value;
  return (
    (origine === 'fichier' || origine === 'saisi' || origine === 'invente') &&
    estNom(nom) &&
    nom !== '' &&
    estDecimal(constante) &&
    new Set(coefficients.map((each) => estObjet(each) && each['variable'])).size === coefficients.length &&
    coefficients.every(
      (each) => estObjet(each) && connues.has(each['variable']) && estDecimal(each['coefficient']),
    ) &&
    (apprentissage === undefined || estCompte(apprentissage))
  );
}

/** A profile with what it is that of: the file's name, and whether its patients are the site's inventions. */
export interface ProfilNomme {
  readonly nom: string;
  readonly invente: boolean;
  readonly profil: Profil;
}

const estProfilNomme = (value: unknown): value is ProfilNomme =>
  estObjet(value) &&
  estNom(value['nom']) &&
  typeof value['invente'] === 'boolean' &&
  estProfil(value['profil']);

/** The profile of the last imported patients. */
export const profilGarde = creerGarde('ipep-profil/1', estProfilNomme);

/** The last model fitted, or completed. */
export const modeleGarde = creerGarde('ipep-modele/1', estModele);
