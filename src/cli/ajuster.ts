import { direRefus } from '../population/adjustment/fit-faults.ts';
import type { Ajustement, Etape } from '../population/adjustment/fit-results.ts';
import { type VariableDuCahier, variables } from '../population/adjustment/model.ts';
import { ajusterModele } from '../population/adjustment/model-fit.ts';
import { colonneDe, type FichierLu, lireFichier } from '../population/adjustment/sample-file.ts';
import { entreGuillemets } from '../population/adjustment/variable-phrases.ts';
import { creerListe } from '../population/bounded-list.ts';
import { remarqueDesAmbigus, remarqueDesSexes, remarquesDeTable } from '../population/reading-remarks.ts';
import type { CelluleRefusee } from '../population/refused-cells.ts';
import { openBytes } from './input.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';
import { bytesOf, csv, tell } from './table.ts';

/** The options as typed. */
export interface AjusterGiven {
  readonly variables?: string;
  /** Present when asked for. */
  readonly 'sans-selection'?: string;
  readonly 'part-apprentissage'?: string;
  readonly graine?: string;
}

/** Refused cells that are shown, one a line. */
const SHOWN = 5;

/** Prints a model of spending fitted on a table of patients. */
export async function ajuster(file: string, given: AjusterGiven, io: Io): Promise<ExitCode | Refusal> {
  const options = readOptions(given);
  if (!options.ok) return options;
  const opened = await openBytes(file, csv, io);
  if (!opened.ok) return opened;
  const refusees = creerListe<CelluleRefusee>(SHOWN);
  const { demandees } = options;
  const read = await lireFichier(bytesOf(opened.bytes), { demandees, refusees });
  if (!read.ok) return refusal(read.message);
  const fitted = ajusterModele(read.echantillon, {
    ...options,
    candidats: demandees,
    nommer: entreGuillemets,
  });
  if (fitted.ok) await io.out(`${JSON.stringify(figures(fitted.ajustement), null, 2)}\n`);
  const { lignes, lignesRefusees, entete } = read.lecture;
  const absentes = read.absentes.map((variable) => colonneDe[variable]);
  // What the fit does not use is not ignored by mistake: only columns that nobody knows are named.
  await tell({ lignes, ignorees: entete.ignorees, absentes, lignesRefusees }, io, notices(read));
  if (!fitted.ok) return refusal(direRefus(fitted, entreGuillemets));
  return lignesRefusees === 0 ? 0 : 1;
}

/** Exactly the keys of the format, in its order. */
function figures(fit: Ajustement): object {
  const of = (key: 'coefficient' | 'erreurType') =>
    Object.fromEntries(fit.coefficients.map((each) => [each.variable, each[key]]));
  return {
    apprentissage: fit.apprentissage,
    test: fit.test,
    retenues: fit.retenues,
    coefficients: of('coefficient'),
    erreursTypes: of('erreurType'),
    r2: fit.r2,
    r2Ajuste: fit.r2Ajuste,
    r2Test: fit.r2Test,
    etapes: fit.etapes.map(step),
  };
}

function step({ ajoutee, r2Ajuste, essais }: Etape): object {
  const candidats = essais.map(({ candidat, r2Ajuste, raison }) => ({
    variable: candidat,
    r2Ajuste,
    ...(raison !== null && { raison }),
  }));
  return { ajoutee, r2Ajuste, candidats };
}

function notices({ ame, lecture }: FichierLu): string[] {
  const { inventees, refusees, sexesCodes, ambigus, entete } = lecture;
  const others = refusees.total - refusees.gardees.length;
  return [
    ...remarquesDeTable({ ...lecture, ligneEntete: entete.ligne }),
    ...remarqueDesSexes(sexesCodes),
    ...remarqueDesAmbigus(ambigus),
    ...refusees.gardees.map(
      ({ ligne, colonne, valeur, raison }) => `ligne ${ligne}, ${colonne} : « ${valeur} ». ${raison}`,
    ),
    others === 0 ? '' : `Autres cellules refusées : ${others}.`,
    inventees === 0
      ? ''
      : `Lignes que ce site invente, d'après leur id : ${inventees}. Les résultats n'ont rien d'une mesure.`,
    ame === 0
      ? ''
      : `Lignes de bénéficiaires de l'AME prises en compte : ${ame}. L'annexe 4 les laisse hors des simulations : pour la suivre, retirez-les du fichier.`,
  ];
}

interface Options {
  readonly ok: true;
  readonly demandees: readonly VariableDuCahier[] | undefined;
  readonly selection: boolean;
  readonly partApprentissage: number | undefined;
  readonly graine: number | undefined;
}

function readOptions(given: AjusterGiven): Options | Refusal {
  const demandees = given.variables === undefined ? undefined : readVariables(given.variables);
  if (demandees !== undefined && 'ok' in demandees) return demandees;
  const part = given['part-apprentissage'];
  const partApprentissage = part === undefined ? undefined : Number(part.replace(',', '.'));
  if (
    partApprentissage !== undefined &&
    !(/^\d+([.,]\d+)?$/.test(part ?? '') && partApprentissage > 0 && partApprentissage <= 1)
  )
    return refusal(
      `--part-apprentissage : nombre au-dessus de 0, et de 1 au plus, attendu, par exemple 0.7 ; « ${part} » reçu.`,
    );
  const graine = given.graine === undefined ? undefined : Number(given.graine);
  if (graine !== undefined && !(/^\d+$/.test(given.graine ?? '') && graine <= 0xffffffff))
    return refusal(`--graine : nombre entier de 0 à 4294967295 attendu, « ${given.graine} » reçu.`);
  const selection = given['sans-selection'] === undefined;
  return { ok: true, demandees, selection, partApprentissage, graine };
}

function readVariables(typed: string): readonly VariableDuCahier[] | Refusal {
  const names = typed.split(',').map((name) => name.trim());
  const known = names.filter((name) => variables.some((variable) => variable === name));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    return refusal(
      `--variables : variable inconnue, ${enumerate(unknown)}. Variables : ${enumerate(variables)}, séparées par des virgules.`,
    );
  const twice = names.filter((name, rank) => names.indexOf(name) !== rank);
  if (twice.length > 0) return refusal(`--variables : ${enumerate([...new Set(twice)])} en double.`);
  return known as VariableDuCahier[];
}
