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

export const unknownAppreciation: Provenance = {
  status: 'hypothese',
  reason:
    'Laissée vide, comme pour qui ne la connaît pas : 0 est pris, au milieu de la plage de ± 20 % du cahier, qui ne dit pas comment elle se donne.',
  citation: 'creditsAppreciation',
  hypothese: 'H8',
};

export const sur120: Provenance = {
  status: 'hypothese',
  reason:
    "100 points d'indicateurs et 20 de bonus pour l'expérience patient, comptée à partir de la deuxième année. La première, 100 points.",
  citation: 'experienceBonus',
  hypothese: 'H4',
};

export const growths: Readonly<
  Record<'evolutionAjustee' | 'evolutionReelle' | 'ralentissement', Provenance>
> = {
  evolutionAjustee: {
    status: 'hypothese',
    reason: 'Un ordre de grandeur inventé ; le cahier ne prévoit pas comment évolue la dépense ajustée.',
  },
  evolutionReelle: {
    status: 'hypothese',
    reason:
      "Comme l'attendu : ne rien savoir n'est pas ralentir. L'estimation centrale ne suppose aucune économie de plus tant que vous n'en dites pas.",
  },
  ralentissement: {
    status: 'hypothese',
    reason:
      "0,5 point, si vous dites « moins vite » ou « plus vite » : d'après le cahier, l'équilibre du financement se situerait à 0,5 % de moindre évolution. Ce n'est pas une prévision pour vous, et rien n'en est compté tant que vous dites « comme l'attendu ».",
    citation: 'equilibreTaux',
  },
};
