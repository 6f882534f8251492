import type { DocumentScenario, TypedYear } from '../format/scenario-document.ts';
import { inventedCarte, proposedIndicateurs } from '../format/typed-quality.ts';
import { base } from './example-year.ts';

function annee(
  rank: number,
  patients: number,
  depenseReelle: string,
  depenseAjustee: string,
  note: string,
): TypedYear {
  const proposals = proposedIndicateurs(rank);
  const qualite = {
    ...proposals,
    ...(proposals.carte && { carte: [inventedCarte("Fond d'œil annuel des diabétiques")] }),
    ...(proposals.experience && { experience: { ...proposals.experience, note } }),
  };
  return { ...base(2018 + rank, patients, depenseReelle, depenseAjustee), qualite };
}

/** Four years by indicators: the figures of `test/examples/04-indicateurs-detailles.json`, invented. */
export const byIndicateurs: DocumentScenario = {
  format: 'ipep-scenario/1',
  cahier: '2019',
  groupements: [
    {
      nom: "Pôle de santé de l'Estuaire",
      premiereAnnee: 2019,
      credits: { mode: 'calcul', patients: 24000, appreciation: '-0.05' },
      annees: [
        base(2018, 23800, '2510', '2490'),
        annee(1, 24000, '2530', '2540', ''),
        annee(2, 24100, '2540', '2590', '71'),
        annee(3, 24300, '2560', '2640', '78'),
        annee(4, 24400, '2570', '2690', '64.9'),
      ],
    },
  ],
};
