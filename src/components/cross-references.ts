import { getCollection } from 'astro:content';
import { modelCitations } from '../autres-modeles/quoted.ts';
import { edition, type RuleId } from '../cahier/edition.ts';
import { carteCriteria } from '../cahier/edition-2019/indicators/all-indicators.ts';
import { offered, parametersOf } from '../cahier/edition-facts.ts';
import { pageOf, rulePages } from '../cahier/pages.ts';
import { eligibiliteCriteria, seuils } from '../cahier/people/eligibilite/all-criteria.ts';
import { candidateQuestions } from '../cahier/people/eligibilite/candidates-questions.ts';
import { legalFormList } from '../cahier/people/eligibilite/legal-forms.ts';
import { postes } from '../cahier/people/postes/all-postes.ts';
import { depensesToSort } from '../cahier/people/postes/depenses-to-sort.ts';
import { chapters } from '../cahier/text/chapters/all-chapters.ts';
import type { CitationId } from '../cahier/text/citations/all-citations.ts';
import { faqThemes } from '../cahier/text/faq/whole-faq.ts';
import { hypothesisList } from '../cahier/text/hypotheses/all-hypotheses.ts';
import { slips } from '../cahier/text/slips/all-slips.ts';
import { planeCitations } from '../calculators/plane/quoted.ts';
import { balanceCitations } from '../laboratory/equilibre/quoted.ts';
import { chanceCitations } from '../laboratory/hasard/quoted.ts';
import { incentiveCitations } from '../laboratory/incitation/quoted.ts';
import { type LaboratoryPageId, laboratoryPages } from '../laboratory/pages.ts';
import { reformCitations } from '../laboratory/reformer/quoted.ts';
import { partCitations } from '../scenario/estimate/certainty/parts.ts';
import { askedQuestions } from '../scenario/estimate/first-questions/all-questions.ts';
import { href } from '../site.ts';

const parameters = parametersOf(offered);
const { rules } = edition(offered);

export interface CrossReference {
  readonly nom: string;
  readonly link: string;
}

/** The ids of the pages of rules that are written. */
export async function listWrittenPages(): Promise<ReadonlySet<string>> {
  return new Set((await getCollection('regles')).map(({ id }) => id));
}

/** The page that explains a rule, if it is written. */
export function ruleLink(shownRule: string, writtenOnes: ReadonlySet<string>): string | undefined {
  const page = pageOf(shownRule as RuleId);
  return page && writtenOnes.has(page.id) ? href(`/regles/${page.id}/`) : undefined;
}

/** The number under which the register shows a slip, « L3 ». */
export const lapsusMark = (index: number): string => `L${index + 1}`;

/** The quotations of the home page, in its order. */
export const homeCitations = [
  'objet',
  'principes',
  'utilisationLibre',
  'candidaturesClosesCommunique',
  'candidaturesCloses',
] as const satisfies readonly CitationId[];

/** The quotations that stand on pages of patients outside of their text's. */
const ofPatients: readonly (readonly [page: string, nom: string, ids: readonly CitationId[]])[] = [
  [
    'eligibilite',
    'Éligibilité',
    [
      ...eligibiliteCriteria.flatMap(({ citations }) => citations),
      ...legalFormList.map(({ citation }) => citation),
      'formeReversement',
      'derogationHonoraires',
      'note1',
      ...seuils.map(({ citation }) => citation),
      ...candidateQuestions.flatMap(({ questions }) => questions.flatMap(({ reponses }) => reponses)),
    ],
  ],
  ['patientele', 'Patientèle', ['profilAnnexe3']],
  [
    'depense-reelle',
    'Dépense réelle',
    ['faqHorsGroupement', ...[...postes, ...depensesToSort].map(({ citation }) => citation)],
  ],
];

/** Those of /estimer/: what is certain of an estimate, what to find out first. */
const ofEstimates: readonly CitationId[] = [
  ...partCitations,
  ...askedQuestions.flatMap(({ citations }) => citations),
];

/** Those of the pages of the laboratory. */
const ofLaboratory = {
  equilibre: balanceCitations,
  hasard: chanceCitations,
  incitation: incentiveCitations,
  reformer: reformCitations,
} as const satisfies Record<LaboratoryPageId, readonly CitationId[]>;

/** For each quotation, where the site leans on it: the home page, estimates, the laboratory, chapters, other models, the plane, the FAQ, pages of rules, parameters, hypotheses, slips, in this order. */
export async function crossReferences(): Promise<ReadonlyMap<CitationId, readonly CrossReference[]>> {
  const found = new Map<CitationId, CrossReference[]>();
  const add = (ids: readonly string[], crossReference: CrossReference): void => {
    for (const id of ids as readonly CitationId[]) {
      const known = found.get(id) ?? [];
      if (!known.some(({ link, nom }) => link === crossReference.link || nom === crossReference.nom))
        found.set(id, [...known, crossReference]);
    }
  };
  add(homeCitations, { nom: 'Accueil', link: href('/') });
  add(ofEstimates, { nom: 'Estimer', link: href('/estimer/') });
  for (const { id, nom } of laboratoryPages)
    add(ofLaboratory[id], { nom: `Laboratoire, ${nom.toLowerCase()}`, link: href(`/laboratoire/${id}/`) });
  for (const { chemin, nom, sections } of chapters)
    for (const { id, citations } of sections) add(citations, { nom, link: href(`${chemin}#${id}`) });
  add(modelCitations, { nom: 'Ipep et les autres', link: href('/comparer/') });
  add(planeCitations, { nom: 'Formation, le plan', link: href('/formation/plan/') });
  for (const { exchanges } of faqThemes)
    for (const { questions, since } of exchanges)
      add(since.citations, { nom: 'Foire aux questions', link: href(`/faq/#${questions[0]?.id}`) });
  const entries = await getCollection('regles');
  for (const { id, nom, regles } of rulePages) {
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined) continue;
    const own = regles.flatMap((shownRule) => rules[shownRule].origin.citations);
    add([...entry.data.citations, ...own], { nom, link: href(`/regles/${id}/`) });
  }
  for (const [page, nom, ids] of ofPatients) add(ids, { nom, link: href(`/regles/${page}/`) });
  add(
    carteCriteria.map(({ citation }) => citation),
    { nom: 'Indicateurs', link: href('/regles/indicateurs/') },
  );
  for (const { id, label, citation } of Object.values(parameters)) {
    add([citation], { nom: label, link: href(`/parametres/#${id}`) });
  }
  for (const { id, citations } of hypothesisList)
    add(citations, { nom: id, link: href(`/hypotheses/#${id}`) });
  for (const [index, { id, citations }] of slips.entries()) {
    add(citations, { nom: lapsusMark(index), link: href(`/hypotheses/#lapsus-${id}`) });
  }
  return found;
}
