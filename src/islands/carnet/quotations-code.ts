/* What a page fetches to choose a quotation: the register of all of them. */
import { type CitationId, citation, citations } from '../../cahier/text/citations/all-citations.ts';
import { documentNames } from '../../cahier/text/citations/document-names.ts';
import { faqThemes } from '../../cahier/text/faq/whole-faq.ts';

/** A quotation with its source in words. */
export interface Quotation {
  readonly citation: string;
  readonly document: string;
  readonly section: string;
  readonly texte: string;
}

const cited: readonly Quotation[] = (Object.keys(citations) as CitationId[]).map((id) => {
  const { texte, document, section } = citation(id);
  return { citation: id, document: documentNames[document], section, texte };
});

/** What a source's name has room for, of a question. */
const LONG = 170;
const cut = (text: string): string =>
  text.length > LONG ? `${text.slice(0, LONG).replace(/\s\S*$/, '')} […]` : text;

/** The answers of the FAQ, each under the first question that it answers. */
const answered: readonly Quotation[] = faqThemes.flatMap(({ exchanges }) =>
  exchanges.map(({ questions, answers }) => ({
    citation: `faq-${questions[0]?.id}`,
    document: documentNames['004'],
    section: `réponse à « ${cut(questions[0]?.texte ?? '')} »`,
    texte: answers.join('\n'),
  })),
);

export const quotations: readonly Quotation[] = [...cited, ...answered];
