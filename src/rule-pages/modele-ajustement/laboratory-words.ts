import { formatNumber, formatPercent } from '../../french/numbers.ts';
import type {
  AjustementDetaille,
  Candidat,
  Dispersion,
  Ecartee,
} from '../../population/adjustment/fit-results.ts';
import type { Variable } from '../../population/adjustment/model.ts';
import { nomDeVariable } from '../../population/adjustment/variable-labels.ts';
import type { ResumeEchantillon } from '../../workers/laboratory/contract.ts';

type Nommable = Candidat | Variable | 'constante';

/** What a variable, or all the bands of age together, is called in full. */
export function nom(de: Nommable): string {
  if (de === 'constante') return 'Constante';
  if (de === 'bandes') return 'Âge, par tranches de cinq ans';
  return nomDeVariable(de).nom;
}

/** The same where room is short. */
export function court(de: Nommable): string {
  if (de === 'constante') return 'Constante';
  if (de === 'bandes') return 'Âges';
  return nomDeVariable(de).court;
}

/** Plain decimals for the readers of decimal texts; doubles bear no more. */
function texte(valeur: number): string {
  return valeur.toFixed(Math.abs(valeur) < 1e9 ? 12 : 2);
}

/** « 0,2134 »: a share of variability is read to four decimals; a difference between two, to six. */
export function r2(valeur: number, decimales = 4): string {
  const options = { minimumFractionDigits: decimales, maximumFractionDigits: decimales };
  return formatNumber(texte(valeur), options);
}

export function pourcent(ratio: number, decimales = 1): string {
  return formatPercent(texte(ratio), { maximumFractionDigits: decimales });
}

export function nombre(valeur: number, decimales = 0): string {
  return formatNumber(texte(valeur), { maximumFractionDigits: decimales });
}

export function euros(valeur: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${formatNumber(texte(valeur), digits)}\u00a0€`;
}

export const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** « âge, ALD et femme » */
export function liste(noms: readonly string[]): string {
  const dernier = noms.at(-1) ?? '';
  return noms.length < 2 ? dernier : `${noms.slice(0, -1).join(', ')} et ${dernier}`;
}

/** Whose patients they are; the invented ones are always said to be. */
export function dequi({ origine, nom: fichier }: Pick<ResumeEchantillon, 'origine' | 'nom'>): string {
  return origine === 'invente' ? 'de patients inventés' : `des patients de « ${fichier} »`;
}

/** The few results that the panel shows. */
export interface Cles {
  readonly origine: 'invente' | 'fichier';
  readonly nom: string;
  readonly patients: number;
  readonly apprentissage: number;
  readonly test: number;
  readonly r2Ajuste: number;
  readonly r2Test: number | null;
  readonly retenues: readonly Candidat[];
  readonly ecartees: readonly Ecartee[];
}

export function clesDe(echantillon: ResumeEchantillon, ajustement: AjustementDetaille): Cles {
  const { origine, nom, patients } = echantillon;
  const { apprentissage, test, r2Ajuste, r2Test, retenues, ecartees } = ajustement;
  return { origine, nom, patients, apprentissage, test, r2Ajuste, r2Test, retenues, ecartees };
}

/** « 4,3 % des groupes de 5 000 patients », a size each. */
export function partsDehors({ tailles }: Dispersion): string[] {
  return tailles.map(
    ({ taille, horsTunnel }) => `${pourcent(horsTunnel)} des groupes de ${nombre(taille)} patients`,
  );
}

/** Under this, a shift of all the groups goes unnoticed beside their spread. */
const DECALAGE = 0.005;

/** « 1,8 % de plus »: how far all groups are from the model in mean; undefined when it goes without saying. */
export function decalageDit({ tailles }: Dispersion): string | undefined {
  const moyenne = tailles.at(-1)?.moyenne ?? 0;
  if (Math.abs(moyenne) < DECALAGE) return undefined;
  return `${pourcent(Math.abs(moyenne))} de ${moyenne < 0 ? 'moins' : 'plus'}`;
}
