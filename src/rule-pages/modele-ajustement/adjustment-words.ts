import { formatNumber, formatPercent } from '../../french/numbers.ts';
import type {
  Candidate,
  DetailedFit,
  Dispersion,
  VariableSetAside,
} from '../../population/adjustment/fit-results.ts';
import type { Variable } from '../../population/adjustment/model.ts';
import { variableName } from '../../population/adjustment/variable-labels.ts';
import type { SampleSummary } from '../../workers/adjustment/contract.ts';

type Nameable = Candidate | Variable | 'constante';

/** What a variable, or all the bands of age together, is called in full. */
export function nom(from: Nameable): string {
  if (from === 'constante') return 'Constante';
  if (from === 'bandes') return 'Âge, par tranches de cinq ans';
  return variableName(from).nom;
}

/** The same where room is short. */
export function shortText(from: Nameable): string {
  if (from === 'constante') return 'Constante';
  if (from === 'bandes') return 'Âges';
  return variableName(from).shortText;
}

/** Plain decimals for the readers of decimal texts; doubles bear no more. */
function texte(valeur: number): string {
  return valeur.toFixed(Math.abs(valeur) < 1e9 ? 12 : 2);
}

/** « 0,2134 »: a share of variability is read to four decimals; a difference between two, to six. */
export function r2(valeur: number, decimals = 4): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return formatNumber(texte(valeur), options);
}

export function percent(ratio: number, decimals = 1): string {
  return formatPercent(texte(ratio), { maximumFractionDigits: decimals });
}

export function number(valeur: number, decimals = 0): string {
  return formatNumber(texte(valeur), { maximumFractionDigits: decimals });
}

export function euros(valeur: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${formatNumber(texte(valeur), digits)}\u00a0€`;
}

export const capitalize = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** « âge, ALD et femme » */
export function list(names: readonly string[]): string {
  const dernier = names.at(-1) ?? '';
  return names.length < 2 ? dernier : `${names.slice(0, -1).join(', ')} et ${dernier}`;
}

/** Whose patients they are; the invented ones are always said to be. */
export function ofWhom({ origine, nom: file }: Pick<SampleSummary, 'origine' | 'nom'>): string {
  return origine === 'invente' ? 'de patients inventés' : `des patients de « ${file} »`;
}

/** The few results that the panel shows. */
export interface Keys {
  readonly origine: 'invente' | 'fichier';
  readonly nom: string;
  readonly patients: number;
  readonly apprentissage: number;
  readonly test: number;
  readonly r2Ajuste: number;
  readonly r2Test: number | null;
  readonly retenues: readonly Candidate[];
  readonly variablesSetAside: readonly VariableSetAside[];
}

export function keysOf(sample: SampleSummary, ajustement: DetailedFit): Keys {
  const { origine, nom, patients } = sample;
  const { apprentissage, test, r2Ajuste, r2Test, retenues, variablesSetAside } = ajustement;
  return { origine, nom, patients, apprentissage, test, r2Ajuste, r2Test, retenues, variablesSetAside };
}

/** « 4,3 % des groupes de 5 000 patients », a size each. */
export function partsOutside({ tailles }: Dispersion): string[] {
  return tailles.map(
    ({ taille: size, outsideTunnel }) => `${percent(outsideTunnel)} des groupes de ${number(size)} patients`,
  );
}

/** Under this, a shift of all the groups goes unnoticed beside their spread. */
const SHIFT = 0.005;

/** « 1,8 % de plus »: how far all groups are from the model in mean; undefined when it goes without saying. */
export function shiftWords({ tailles }: Dispersion): string | undefined {
  const moyenne = tailles.at(-1)?.moyenne ?? 0;
  if (Math.abs(moyenne) < SHIFT) return undefined;
  return `${percent(Math.abs(moyenne))} de ${moyenne < 0 ? 'moins' : 'plus'}`;
}
