import {
  type Critere,
  criteresEligibilite,
  type Etat,
} from '../../cahier/people/eligibilite/all-criteria.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { AvisEligibilite, LigneJugee } from './candidate.ts';

const SELECTION =
  "Ce n'est pas une promesse : les dossiers étaient choisis ensuite, après une analyse régionale et nationale.";

/** The verdict in words: what is required and missing, or not said; what is encouraged stands against nobody. */
export function verdictDe(
  lignes: readonly LigneJugee[],
  seuil: string,
): Pick<AvisEligibilite, 'verdict' | 'court' | 'phrase'> {
  const noms = (etat: Etat): string[] =>
    criteresEligibilite
      .filter(({ id, exigence }) => exigence !== 'encourage' && etatDe(lignes, id) === etat)
      .map(({ manque }) => manque.replace('{seuil}', formatNumber(seuil)));
  const [manques, inconnus] = [noms('manque'), noms('inconnu')];
  if (manques.length > 0) {
    const suite = inconnus.length > 0 ? ` Reste à préciser : ${inconnus.join(' ; ')}.` : '';
    return {
      verdict: 'manque',
      court: manques.length === 1 ? 'Il manque un point' : `Il manque ${manques.length} points`,
      phrase: `Il manque ${manques.join(' ; ')}.${suite}`,
    };
  }
  if (inconnus.length > 0) {
    return {
      verdict: 'incomplet',
      court: inconnus.length === 1 ? 'Un point à préciser' : `${inconnus.length} points à préciser`,
      phrase: `Rien de ce que vous avez dit ne s'y oppose. Reste à préciser : ${inconnus.join(' ; ')}.`,
    };
  }
  return {
    verdict: 'favorable',
    court: "Rien ne s'y oppose dans le texte",
    phrase: SELECTION,
  };
}

function etatDe(lignes: readonly LigneJugee[], id: Critere['id']): Etat | undefined {
  return lignes.find((ligne) => ligne.id === id)?.etat;
}
