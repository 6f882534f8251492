import type { Estimation } from '../estimate/estimation.ts';
import { memeNombre } from '../format/decimal-text.ts';
import { type DocumentScenario, lire, texteChemin } from '../format/document.ts';

/*
 * Year by year, which numbers are still those of an example of this site. A value is known by its number: the reader may
 * confirm that one which is the same is theirs.
 */

type Reponse = keyof Estimation;

/** The numbers of a year, and the answers to the simple questions that each follows from: see deriver.ts. */
const annuelles: {
  readonly [chemin: string]: (premiere: boolean, derniere: boolean) => readonly Reponse[];
} = {
  patients: () => ['patients'],
  depenseReelle: (premiere) =>
    premiere ? ['depenseReelle'] : ['depenseReelle', 'evolutionAjustee', 'ralentissement'],
  depenseAjustee: (premiere) =>
    premiere ? ['situation', 'depenseAjustee'] : ['situation', 'depenseAjustee', 'evolutionAjustee'],
  'qualite.score': (_, derniere) => (derniere ? ['scoreDernier'] : ['scorePremier', 'scoreDernier']),
};

interface Comparaison {
  readonly scenario: DocumentScenario;
  readonly groupement: number;
  /** What the example came to: its numbers, at the same places of its first groupement. */
  readonly exemple: DocumentScenario;
  /** The answers that the reader gave to it: what follows from them alone is theirs. */
  readonly siennes?: ReadonlySet<Reponse>;
}

/** A number that is an example's, and where it stands. */
export interface NombreDExemple {
  readonly place: string;
  readonly valeur: string;
}

/** The numbers of a groupement that are still an example's. */
export function nombresDeLExemple({
  scenario,
  groupement,
  exemple,
  siennes = new Set(),
}: Comparaison): NombreDExemple[] {
  const { annees = [] } = scenario.groupements[groupement] ?? {};
  const derniere = (exemple.groupements[0]?.annees.length ?? 0) - 1;
  const places = [
    { chemin: ['credits', 'patients'], de: ['patients'] as const },
    { chemin: ['credits', 'appreciation'], de: ['appreciation'] as const },
    ...annees.flatMap((_, rang) =>
      Object.entries(annuelles).map(([cle, de]) => ({
        chemin: ['annees', rang, ...cle.split('.')],
        de: de(rang === 0, rang === derniere),
      })),
    ),
  ];
  return places.flatMap(({ chemin, de }) => {
    const ici = ['groupements', groupement, ...chemin];
    const [valeur, sienne] = [lire(scenario, ici), lire(exemple, ['groupements', 0, ...chemin])];
    const meme = valeur !== undefined && sienne !== undefined && memeNombre(String(valeur), String(sienne));
    const deLui = meme && !de.every((reponse) => siennes.has(reponse));
    return deLui ? [{ place: texteChemin(ici), valeur: String(valeur) }] : [];
  });
}

/** Whether a confirmation still holds: the value that was confirmed is the one that stands there. */
export function estConfirme(
  { place, valeur }: NombreDExemple,
  confirmees: Readonly<Record<string, string | number>> = {},
): boolean {
  return Object.hasOwn(confirmees, place) && memeNombre(String(confirmees[place]), valeur);
}
