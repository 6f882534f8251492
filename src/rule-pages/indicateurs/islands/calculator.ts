import { type Calculette, figureDeNote } from '../../../calculators/calculator.ts';
import { choix } from '../../../calculators/choices.ts';
import { formatNumber, formatValue } from '../../../french/numbers.ts';
import type { CourbeNote } from '../../../scenario/compare/note-curve.ts';
import { mesureEstInventee } from '../../../scenario/examples/invented-values.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';
import { choisi, explique } from './chosen-indicateur.ts';
import { champIndicateur, mesures, nomDe } from './measure-fields.ts';
import { exempleIndicateurs } from './page-view.ts';
import { apportDe, phraseApport } from './point-gains.ts';

/** The chosen indicator, among these results. */
const celui = (calcul: Calcul) => explique(calcul, choisi.value?.cle);

function soit(calcul: Calcul): string {
  const { pointsIndicateur = '0', poidsIndicateur = '0' } = celui(calcul)?.valeurs ?? {};
  const points = formatValue(pointsIndicateur, 'point');
  const apport = apportDe(choisi.value);
  const gagne = `soit ${points} ${/^[−]?[01](,|$)/.test(points) ? 'point' : 'points'} sur ${formatValue(poidsIndicateur, 'point')}.`;
  return apport === undefined ? gagne : `${gagne} ${phraseApport(apport)}`;
}

/** An indicator as plain numbers, with its curve. */
function donnees(calcul: Calcul, { points, unPoint }: CourbeNote) {
  const indicateur = celui(calcul);
  if (indicateur === undefined) return undefined;
  const { sens, valeurs } = indicateur;
  const nombre = (id: string) => Number(valeurs[id]);
  const enNombres = ({ valeur, note }: CourbeNote['points'][number]) => ({
    valeur: Number(valeur),
    note: Number(note),
  });
  const [precedente, intermediaire] = [nombre('valeurPrecedente'), nombre('valeurIntermediaire')];
  return {
    sens,
    precedente,
    intermediaire,
    valeur: nombre('valeur'),
    cible: nombre('valeurCible'),
    note: nombre('noteIndicateur'),
    retombe: sens === 'hausse' ? precedente >= intermediaire : precedente <= intermediaire,
    courbe: points.map(enNombres),
    ...(unPoint && { unPoint: enNombres(unPoint) }),
  };
}

export const indicateurs: Calculette = {
  exemple: exempleIndicateurs,
  offre: { choix: choix.modeQualite, valeur: 'indicateurs', nom: 'Détailler par indicateurs' },
  champs: (scenario, vue) => {
    const ou = choisi.value;
    if (ou === undefined) return [];
    return mesures.map((cle) => ({
      ...champIndicateur(ou, cle, nomDe(cle, scenario, vue)),
      invente: (document, vue) => mesureEstInventee(document, vue, ou, cle),
    }));
  },
  dits: ({ vue: { annee, indicateurs, valeurs } }) =>
    indicateurs.length > 0
      ? []
      : [
          `Pour ${annee}, le score est donné tout fait : ${formatNumber(valeurs['scoreQualite'] ?? '0')} sur ${formatNumber(valeurs['scoreMaximal'] ?? '0')}. Il n'y a pas d'indicateur à noter.`,
        ],
  regles: ['noteIndicateur'],
  etapes: (calcul) => celui(calcul)?.etapes ?? [],
  resultat: { id: 'noteIndicateur', nom: 'Note', hypotheses: true },
  sansObjet: "Aucun indicateur n'est noté ici pour l'instant.",
  soit,
  figure: figureDeNote({
    legende:
      "La note selon la valeur de l'indicateur (barème H1, une hypothèse). Le point plein est le vôtre, le point creux serait un point de mieux ; en pointillé, un saut.",
    selon: () => choisi.value?.cle ?? '',
    indicateur: celui,
    charger: async () => {
      const module = await import('../../../figures/note/drawing.ts');
      return { dessin: module.note, table: module.noteTable };
    },
    donnees,
  }),
};
