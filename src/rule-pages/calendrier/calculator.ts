import { calendarOf, offered } from '../../cahier/edition-facts.ts';
import { nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { vagues } from '../../calculators/choices.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';

const { DERNIERE_ANNEE } = calendarOf(offered);
const { vaguesDuCahier } = calendarOf(offered);

/** The results years of both waves. */
const lignes = vaguesDuCahier.flatMap(({ premiereAnnee }) =>
  Array.from({ length: DERNIERE_ANNEE - premiereAnnee + 1 }, (_, rang) => ({
    premiereAnnee,
    resultats: premiereAnnee + rang,
  })),
);

/** The results years of the groupement that the page looks at. */
function sienne({ resultats, vue }: Calcul) {
  const annees = resultats.groupements.find(({ nom }) => nom === vue.groupement)?.annees ?? [];
  return annees.map(({ annee, phase, anneeVersement }) => ({
    resultats: annee,
    phase,
    versement: anneeVersement,
  }));
}

/** Both waves, the reader's with its own years; a groupement of neither wave has a lane of its own. */
function donnees(calcul: Calcul, courbe: readonly string[]) {
  const calculees = lignes.map((ligne, rang) => ({
    ...ligne,
    phase: Number(courbe[rang]),
    versement: Number(courbe[lignes.length + rang]),
  }));
  const premiere = nombre(calcul, 'premiereAnnee');
  const cahier = vaguesDuCahier.map(({ nom, premiereAnnee }) => ({
    nom,
    credits: premiereAnnee as number,
    lignes:
      premiereAnnee === premiere
        ? sienne(calcul)
        : calculees.filter((ligne) => ligne.premiereAnnee === premiereAnnee),
  }));
  const rang = cahier.findIndex(({ credits }) => credits === premiere);
  const autre = { nom: 'la vôtre', credits: premiere, lignes: sienne(calcul) };
  return {
    vagues: rang < 0 ? [...cahier, autre] : cahier,
    choix: { vague: rang < 0 ? cahier.length : rang, resultats: nombre(calcul, 'annee') },
  };
}

export const calendrier: ScenarioCalculator = {
  champs: () => [],
  choix: [vagues],
  regles: ['phase', 'anneeVersement'],
  resultat: { id: 'anneeVersement', nom: 'Versement en' },
  soit: ({ vue: { valeurs } }) =>
    `pour les résultats de ${valeurs['annee']}, sous les règles de la phase ${valeurs['phase']}`,
  figure: figureDePage({
    legende:
      "Chaque année de résultats, en haut, est payée l'année suivante, en bas. L'année choisie est pleine.",
    courbe: {
      regle: ['phase', 'anneeVersement'],
      variantes: () =>
        lignes.map(({ premiereAnnee, resultats }) => ({
          premiereAnnee: String(premiereAnnee),
          annee: String(resultats),
        })),
    },
    charger: async () => {
      const module = await import('../../figures/calendar/drawing.ts');
      return { dessin: module.calendrier, table: module.calendrierTable };
    },
    donnees,
  }),
};
