import { type FormCalculator, resultFigure } from '../../calculators/form-calculator.ts';
import { type CascadeData, cascadeTable } from '../../figures/cascade/table.ts';
import { caption } from '../../figures/cascade/words.ts';
import { formatValue } from '../../french/numbers.ts';
import { departAjustee } from '../../population/adjustment/model-form.ts';
import type { DepenseDuPatient } from '../../population/adjustment/patient-depense.ts';
import type { Lack } from '../../population/adjustment/typed-model.ts';

/** What the figure shows of a patient's spending. */
function donneesCascade({ parts, somme, manque: lack }: DepenseDuPatient): CascadeData {
  return {
    parts: parts.map(({ nom, montant, arrivedFrom }) => ({ nom, montant: Number(montant), arrivedFrom })),
    somme: Number(somme),
    partial: lack !== null,
  };
}

/** What is said of a sum that is not whole, beside its mark. */
const lacks: Readonly<Record<Exclude<Lack, null>, string>> = {
  termes:
    "Il y manque l'âge au moins : la formule publiée finit par « +\u00a0… ». Elle ne se compare à aucune dépense.",
  invente:
    "Le coefficient d'âge est inventé par ce site, pour l'exemple : remplacez-le. La somme ne se compare à aucune dépense.",
  declaration:
    'Vous avez complété la formule sans dire que rien ne manque : elle ne se compare encore à aucune dépense.',
  source: "Vous dites la formule complète, mais pas d'où elle vient : nommez sa source.",
};

/** One patient's profile, and what the coefficients add up to for him: the published ones, as the reader completes them. */
export const depenseAjustee = {
  cle: 'ipep-depense-ajustee/1',
  depart: departAjustee,
  task: 'depenseDuModele',
  conclusion: ({ somme, manque: lack, source }) => ({
    nom: lack === null ? 'Dépense ajustée du patient' : 'Somme partielle',
    valeur: formatValue(somme, '€/patient'),
    note: lack === null ? `Selon votre modèle : ${source}.` : lacks[lack],
  }),
  figures: {
    'depense-ajustee': resultFigure({
      legend: caption,
      donnees: donneesCascade,
      table: cascadeTable,
      load: async () => (await import('../../figures/cascade/drawing.ts')).cascade,
    }),
  },
} satisfies FormCalculator<'depenseDuModele'>;
