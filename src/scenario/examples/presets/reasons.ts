import type { Provenance } from './preset.ts';

export const invente = (reason: string): Provenance => ({ status: 'hypothese', reason });

/** The wave is supposed for the reader; which years it has is H15. */
export function vague(premiereAnnee: 2019 | 2020): Provenance {
  const nom = premiereAnnee === 2019 ? 'première' : 'seconde';
  return {
    status: 'hypothese',
    reason: `Une vague supposée, la ${nom} du cahier : choisissez la vôtre. Ses résultats sont comptés jusqu'en 2023.`,
    citation: 'equilibreVagues',
    hypothese: 'H15',
  };
}

export function scoreOf(choice: string): Provenance {
  return {
    status: 'hypothese',
    reason: `Un score inventé, ${choice} ; sa part des points croît en ligne droite de la première à la dernière année.`,
  };
}

/** The score of the first year, where the experience does not count yet. */
export function firstScoreOf(choice: string): Provenance {
  return {
    status: 'hypothese',
    reason: `Un score inventé, ${choice}. Il est sur 100, car l'expérience patient n'est pas encore comptée.`,
    citation: 'experienceAnneeTest',
    hypothese: 'H3',
  };
}

export const sur120: Provenance = {
  status: 'hypothese',
  reason:
    "100 points d'indicateurs et 20 de bonus pour l'expérience patient, comptée à partir de la deuxième année. La première, 100 points.",
  citation: 'experienceBonus',
  hypothese: 'H4',
};

export const growths: { readonly evolutionAjustee: Provenance; readonly ralentissement: Provenance } = {
  evolutionAjustee: {
    status: 'hypothese',
    reason: 'Un ordre de grandeur inventé ; le cahier ne prévoit pas comment évolue la dépense ajustée.',
  },
  ralentissement: {
    status: 'hypothese',
    reason:
      "0,5 point : d'après le cahier, l'équilibre du financement se situerait à 0,5 % de moindre évolution. Ce n'est pas une prévision pour vous : mettez 0 si vous ne savez pas.",
    citation: 'equilibreTaux',
  },
};
