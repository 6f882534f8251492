import { publie2017, type Terme } from '../../cahier/people/patient/adjustment-model.ts';
import { ageEnAnnees } from '../../cahier/people/patient/patient-inputs.ts';
import { input } from '../../formula/build.ts';
import type { Input } from '../../formula/node.ts';
import { COEFFICIENT, lecteur, type Refus } from './field-readers.ts';
import { type Bande, bandes } from './model.ts';
import {
  type Autre,
  autres,
  type ChampAjustee,
  type ChampDuModele,
  modelePublie,
  type Publie,
} from './model-form.ts';
import { nomDeVariable } from './variable-labels.ts';

export type SaisiAjustee = Readonly<Record<ChampAjustee, string>>;

/** A term of the model, and what its reader has made of it. */
export interface TermeLu extends Terme {
  /** What a table of means calls it; a term of the reader's own has no column. */
  readonly cle: Publie | 'age' | Bande | `autre${Autre}`;
  readonly court: string;
  /** `publie`: as annexe 4 gives it; `change`: published, and typed over; `ajoute`: the reader's own; `invente`: the site's. */
  readonly venu: 'publie' | 'change' | 'ajoute' | 'invente';
}

/** What still keeps the model from being whole. */
export type Manque = 'termes' | 'invente' | 'declaration' | 'source' | null;

/** The published model, as the reader has completed it. */
export interface ModeleLu {
  readonly constante: string;
  readonly constanteChangee: boolean;
  readonly termes: readonly TermeLu[];
  readonly manque: Manque;
  readonly source: string;
}

/** A variable of the model that is no column of the cahier's: a band, a term of the reader's own. */
export const variableNommee = (id: string, label: string): Input<'1'> =>
  input({ id, label, symbol: { base: label }, unit: '1' });

/** Reads the model of the form; its numbers mean nothing where a field is refused. */
export function lireModele(saisi: SaisiAjustee): {
  readonly modele: ModeleLu;
  readonly refus: Refus<ChampDuModele>;
} {
  const lu = lecteur<ChampDuModele>(saisi);
  const coefficient = (champ: ChampDuModele) => lu.nombre(champ, COEFFICIENT);

  const publics = publie2017.termes.map(({ variable }): TermeLu => {
    const cle = variable.id as Publie;
    const venu = memes(saisi[`coef-${cle}`], modelePublie[`coef-${cle}`]) ? 'publie' : 'change';
    return { cle, variable, court: nomDeVariable(cle).court, coefficient: coefficient(`coef-${cle}`), venu };
  });
  const deLAge = (): TermeLu[] => {
    if (saisi.ageForme === 'annees') {
      const venu = memes(saisi['coef-age'], saisi.ageInvente) ? 'invente' : 'ajoute';
      return [
        { cle: 'age', variable: ageEnAnnees, court: 'Âge', coefficient: coefficient('coef-age'), venu },
      ];
    }
    if (saisi.ageForme !== 'tranches') return [];
    // One message for all the bands that are still to be typed: seventeen would drown it.
    const vide = bandes.find((each) => saisi[`coef-${each}`].trim() === '');
    return bandes.map((cle) => ({
      cle,
      variable: variableNommee(cle, nomDeVariable(cle).nom),
      court: nomDeVariable(cle).court,
      coefficient: cle !== vide && saisi[`coef-${cle}`].trim() === '' ? '0' : coefficient(`coef-${cle}`),
      venu: 'ajoute',
    }));
  };
  const nommes = autres.flatMap((rang): TermeLu[] => {
    if (saisi[`autre${rang}`] !== '1') return [];
    const nom = saisi[`autre${rang}Nom`].trim();
    if (nom === '' || [...nom].length > 60) lu.refuser(`autre${rang}Nom`, 'nom de 1 à 60 caractères attendu');
    const cle = `autre${rang}` as const;
    return [
      {
        cle,
        variable: variableNommee(cle, nom),
        court: nom,
        coefficient: coefficient(`${cle}Coef`),
        venu: 'ajoute',
      },
    ];
  });

  const constante = coefficient('constante');
  const constanteChangee = !memes(saisi.constante, modelePublie.constante);
  const termes = [...publics, ...deLAge(), ...nommes];
  const touche = constanteChangee || termes.some(({ venu }) => venu !== 'publie');
  const invente = termes.some(({ venu }) => venu === 'invente');
  const source = saisi.source.trim();
  const manque = invente ? 'invente' : manqueDe(touche, saisi.complet === '1', source);
  return { modele: { constante, constanteChangee, termes, manque, source }, refus: lu.refus };
}

function manqueDe(touche: boolean, declare: boolean, source: string): Manque {
  if (!touche) return 'termes';
  if (!declare) return 'declaration';
  return source === '' ? 'source' : null;
}

const memes = (one: string, other: string): boolean => one.trim() !== '' && Number(one) === Number(other);
