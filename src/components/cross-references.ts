import { getCollection } from 'astro:content';
import { edition, type RuleId } from '../cahier/edition.ts';
import { criteresCarte } from '../cahier/edition-2019/indicators/all-indicators.ts';
import { offered, parametersOf } from '../cahier/edition-facts.ts';
import { pageDe, pagesDeRegles } from '../cahier/pages.ts';
import { criteresEligibilite, seuils } from '../cahier/people/eligibilite/all-criteria.ts';
import { questionsDeCandidats } from '../cahier/people/eligibilite/candidates-questions.ts';
import { formes } from '../cahier/people/eligibilite/legal-forms.ts';
import { postes } from '../cahier/people/postes/all-postes.ts';
import { depensesATrier } from '../cahier/people/postes/depenses-to-sort.ts';
import type { CitationId } from '../cahier/text/citations/all-citations.ts';
import { hypothesisList } from '../cahier/text/hypotheses/all-hypotheses.ts';
import { slips } from '../cahier/text/slips/all-slips.ts';
import { href } from '../site.ts';

const parameters = parametersOf(offered);
const { rules } = edition(offered);

export interface Renvoi {
  readonly nom: string;
  readonly lien: string;
}

/** The ids of the pages of rules that are written. */
export async function pagesEcrites(): Promise<ReadonlySet<string>> {
  return new Set((await getCollection('regles')).map(({ id }) => id));
}

/** The page that explains a rule, if it is written. */
export function lienDeRegle(regle: string, ecrites: ReadonlySet<string>): string | undefined {
  const page = pageDe(regle as RuleId);
  return page && ecrites.has(page.id) ? href(`/regles/${page.id}/`) : undefined;
}

/** The number under which the register shows a slip, « L3 ». */
export const marqueDeLapsus = (index: number): string => `L${index + 1}`;

/** The quotations of the home page, in its order. */
export const citationsDeLAccueil = [
  'objet',
  'principes',
  'utilisationLibre',
  'candidaturesClosesCommunique',
  'candidaturesCloses',
] as const satisfies readonly CitationId[];

/** The quotations that stand on pages of patients outside of their text's. */
const desPatients: readonly (readonly [page: string, nom: string, ids: readonly CitationId[]])[] = [
  [
    'eligibilite',
    'Éligibilité',
    [
      ...criteresEligibilite.flatMap(({ citations }) => citations),
      ...formes.map(({ citation }) => citation),
      'formeReversement',
      'derogationHonoraires',
      'note1',
      ...seuils.map(({ citation }) => citation),
      ...questionsDeCandidats.flatMap(({ questions }) => questions.flatMap(({ reponses }) => reponses)),
    ],
  ],
  ['patientele', 'Patientèle', ['profilAnnexe3']],
  [
    'depense-reelle',
    'Dépense réelle',
    ['faqHorsGroupement', ...[...postes, ...depensesATrier].map(({ citation }) => citation)],
  ],
];

/** For each quotation, where the site leans on it: the home page, pages of rules, parameters, hypotheses, slips, in this order. */
export async function renvois(): Promise<ReadonlyMap<CitationId, readonly Renvoi[]>> {
  const found = new Map<CitationId, Renvoi[]>();
  const add = (ids: readonly string[], renvoi: Renvoi): void => {
    for (const id of ids as readonly CitationId[]) {
      const known = found.get(id) ?? [];
      if (!known.some(({ lien }) => lien === renvoi.lien)) found.set(id, [...known, renvoi]);
    }
  };
  add(citationsDeLAccueil, { nom: 'Accueil', lien: href('/') });
  const entries = await getCollection('regles');
  for (const { id, nom, regles } of pagesDeRegles) {
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined) continue;
    const own = regles.flatMap((regle) => rules[regle].origin.citations);
    add([...entry.data.citations, ...own], { nom, lien: href(`/regles/${id}/`) });
  }
  for (const [page, nom, ids] of desPatients) add(ids, { nom, lien: href(`/regles/${page}/`) });
  add(
    criteresCarte.map(({ citation }) => citation),
    { nom: 'Indicateurs', lien: href('/regles/indicateurs/') },
  );
  for (const { id, label, citation } of Object.values(parameters)) {
    add([citation], { nom: label, lien: href(`/parametres/#${id}`) });
  }
  for (const { id, citations } of hypothesisList)
    add(citations, { nom: id, lien: href(`/hypotheses/#${id}`) });
  for (const [index, { id, citations }] of slips.entries()) {
    add(citations, { nom: marqueDeLapsus(index), lien: href(`/hypotheses/#lapsus-${id}`) });
  }
  return found;
}
