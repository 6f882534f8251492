import { extrait } from './excerpts.ts';
import { compterFins } from './line-ends.ts';
import { type Analyse, creerAnalyseur } from './papaparse.ts';
import type { RefusTable, Separateur } from './table.ts';

export const refuserTable = (raison: RefusTable['raison'], message: string): RefusTable => ({
  ok: false,
  raison,
  message,
});

/** A quoted cell that never ends: names the line where its quote stands; undefined when all are closed. */
export function refuserGuillemet(texte: string, { errors }: Analyse, ligne: number): RefusTable | undefined {
  const ouvert = errors.find(({ code }) => code === 'MissingQuotes');
  if (ouvert === undefined) return undefined;
  const place = ligne + compterFins(texte.slice(0, ouvert.index));
  const debut = extrait(texte.slice(ouvert.index, ouvert.index + 200).split('\n')[0] ?? '');
  return refuserTable(
    'guillemet-ouvert',
    `Ligne ${place} : un guillemet s'ouvre devant « ${debut} » et ne se referme pas. Fermez-le ou retirez-le, puis recommencez. Rien n'a été lu.`,
  );
}

/** A record over the limit: an open quote, or a file that is no table. */
export function refuserLongueur(texte: string, separateur: Separateur, ligne: number): RefusTable {
  const ouvert = refuserGuillemet(texte, creerAnalyseur(separateur)(texte, true), ligne);
  const longueur = `dépasse ${(texte.length / 1e6).toFixed(0)} millions de caractères`;
  if (ouvert !== undefined) return { ...ouvert, message: `${ouvert.message} La cellule ${longueur}.` };
  return refuserTable(
    'ligne-trop-longue',
    `La ligne ${ligne} ${longueur} : ce n'est pas un tableau au format CSV. Depuis un tableur, enregistrez-le au format CSV, puis recommencez.`,
  );
}
