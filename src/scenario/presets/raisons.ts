import type { Provenance } from './preset.ts';

export const invente = (raison: string): Provenance => ({ status: 'hypothese', raison });

/** Which years a wave has is H15; that it enters in that year is the cahier's own. */
export function vague(premiereAnnee: 2019 | 2020): Provenance {
  const nom = premiereAnnee === 2019 ? 'première' : 'seconde';
  return {
    status: 'texte',
    raison: `L'année d'entrée de la ${nom} vague selon le cahier ; ses résultats sont comptés jusqu'en 2023.`,
    citation: 'equilibreVagues',
    hypothese: 'H15',
  };
}

export function scoreDe(choix: string): Provenance {
  return {
    status: 'hypothese',
    raison: `Un score inventé, ${choix} ; il croît en ligne droite de la première à la dernière année.`,
  };
}

export const sur120: Provenance = {
  status: 'hypothese',
  raison: "100 points d'indicateurs et 20 de bonus pour l'expérience patient, comptée chaque année.",
  citation: 'experienceBonus',
  hypothese: 'H4',
};

export const croissances: { readonly evolutionAjustee: Provenance; readonly ralentissement: Provenance } = {
  evolutionAjustee: {
    status: 'hypothese',
    raison: 'Un ordre de grandeur inventé ; le cahier ne prévoit pas comment évolue la dépense ajustée.',
  },
  ralentissement: {
    status: 'texte',
    raison:
      "La moindre évolution de 0,5 % des simulations du cahier, à laquelle il place l'équilibre du financement.",
    citation: 'equilibreTaux',
  },
};
