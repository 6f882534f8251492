import type { VersementsData } from '../../figures/versements/drawing.ts';
import type { EstimationCalculee } from '../../scenario/estimate/estimate.ts';
import type { Dessiner } from '../kit/drawing.tsx';

/** The payments as plain numbers, for the figure. */
export function donneesVersements({ versements, fourchette }: EstimationCalculee): VersementsData {
  return {
    annees: versements.lignes.map((ligne, rang) => {
      const trois = fourchette.annees[rang];
      return {
        annee: ligne.annee,
        libelle: ligne.libelle,
        credits: Number(ligne.credits),
        gains: Number(ligne.gains),
        qualite: Number(ligne.qualite),
        modulation: Number(ligne.modulation),
        avance: Number(ligne.avance),
        recuperation: Number(ligne.recuperation),
        coupe: Number(ligne.coupe),
        total: Number(ligne.total),
        ...(trois && trois.bas !== trois.haut && { bas: Number(trois.bas), haut: Number(trois.haut) }),
      };
    }),
  };
}

/** What the total depends on, the widest first; what changes nothing here is left out. */
export function donneesSensibilite({ sensibilite, fourchette }: EstimationCalculee) {
  return {
    total: Number(fourchette.total.central),
    lignes: sensibilite
      .filter(({ largeur }) => largeur !== '0')
      .slice(0, 8)
      .map(({ label, effetBas, effetHaut, libelleBas, libelleHaut }) => ({
        label,
        bas: Number(effetBas),
        haut: Number(effetHaut),
        libelleBas,
        libelleHaut,
      })),
  };
}

export function dessinerVersements(estime: EstimationCalculee): Dessiner {
  const data = donneesVersements(estime);
  return async (width) => {
    const { versements, versementsTable } = await import('../../figures/versements/drawing.ts');
    return { svg: versements(data, { width }), table: versementsTable(data) };
  };
}

export function dessinerSensibilite(estime: EstimationCalculee): Dessiner {
  const data = donneesSensibilite(estime);
  return async (width) => {
    const { sensibilite, sensibiliteTable } = await import('../../figures/sensitivity/drawing.ts');
    return { svg: sensibilite(data, { width }), table: sensibiliteTable(data) };
  };
}
