import { describe, expect, test } from 'vitest';
import { model } from '../../../../src/cahier/text/citations/adjustment-model.ts';
import { type CitationId, citation, citations } from '../../../../src/cahier/text/citations/all-citations.ts';
import type { CitationGroup } from '../../../../src/cahier/text/citations/citation.ts';
import { credits } from '../../../../src/cahier/text/citations/credits.ts';
import { dataGiven } from '../../../../src/cahier/text/citations/data-given.ts';
import { calendrier } from '../../../../src/cahier/text/citations/dates.ts';
import { depenses } from '../../../../src/cahier/text/citations/depenses.ts';
import { eligibilite } from '../../../../src/cahier/text/citations/eligibilite.ts';
import { faq } from '../../../../src/cahier/text/citations/faq.ts';
import { indicateurs } from '../../../../src/cahier/text/citations/indicateurs.ts';
import { judged } from '../../../../src/cahier/text/citations/judged.ts';
import { life } from '../../../../src/cahier/text/citations/life.ts';
import { method } from '../../../../src/cahier/text/citations/method.ts';
import { money } from '../../../../src/cahier/text/citations/money.ts';
import { origin } from '../../../../src/cahier/text/citations/origin.ts';
import { otherModels } from '../../../../src/cahier/text/citations/other-models.ts';
import { patientele } from '../../../../src/cahier/text/citations/patientele.ts';
import { patientsRights } from '../../../../src/cahier/text/citations/patients-rights.ts';
import { presented } from '../../../../src/cahier/text/citations/presented.ts';
import { purpose } from '../../../../src/cahier/text/citations/purpose.ts';
import { qualite } from '../../../../src/cahier/text/citations/quality.ts';
import { roles } from '../../../../src/cahier/text/citations/roles.ts';
import { perimeter } from '../../../../src/cahier/text/citations/scope.ts';
import { sections as sectionsOf } from '../../../../src/cahier/text/citations/sections.ts';
import { serviceDetails } from '../../../../src/cahier/text/citations/service-details.ts';
import { services } from '../../../../src/cahier/text/citations/services.ts';
import { lapsus } from '../../../../src/cahier/text/citations/slips.ts';
import { lapsusQualite } from '../../../../src/cahier/text/citations/slips-of-quality.ts';
import { spent } from '../../../../src/cahier/text/citations/spent.ts';
import { systems } from '../../../../src/cahier/text/citations/systems.ts';
import { cahierSections, isQuoted, normalise, seed } from '../../seeds.ts';

const groups: Readonly<Record<string, CitationGroup>> = {
  money,
  calendrier,
  credits,
  depenses,
  eligibilite,
  faq,
  indicateurs,
  lapsus,
  lapsusQualite,
  model,
  patientele,
  perimeter,
  qualite,
  purpose,
  judged,
  origin,
  systems,
  spent,
  patientsRights,
  services,
  dataGiven,
  life,
  roles,
  otherModels,
  method,
  serviceDetails,
  presented,
};
const ids = Object.keys(citations) as CitationId[];
const sections = cahierSections();

// Where a place is named more precisely than by a title of the cahier.
const placedIn: Readonly<Record<string, string>> = {
  'partie 1, note 1': 'partie 1',
  'partie 1, note 2': 'partie 1',
  'partie 5, note 7': 'partie 6',
  'partie 8-II-1, note 10': 'partie 8-II-1',
  'partie 13, note 14': 'partie 13',
  'annexe 1, note 16': 'annexe 1',
  'annexe 1, note 17': 'annexe 1',
};

/** What stands in the document just before and just after a quotation. */
function around(quotation: string, text: string): { before: string; after: string } {
  const fragments = quotation.split('[…]').map(normalise);
  let [from, to] = [-1, 0];
  for (const fragment of fragments) {
    const at = text.indexOf(fragment, to);
    if (from < 0 && fragment !== '') from = at;
    to = at + fragment.length;
  }
  return { before: text.slice(Math.max(0, from - 40), from).trimEnd(), after: text.slice(to, to + 40) };
}

/** What stands before ends in no mark of a sentence's end, no bullet, no call of a note: the sentence has begun. */
const begunBefore = /([^.:;!?–\-o\d]|[^ ]o)$/;

describe('citations', () => {
  test.each(ids)('%s is in its document, letter for letter', (id) => {
    const { document, texte } = citation(id);
    expect(isQuoted(texte, seed(document))).toBe(true);
  });

  test.each(ids.filter((id) => citation(id).document === '002'))(
    '%s stands in the section it names',
    (id) => {
      const { section, texte } = citation(id);
      const text = sections.get(placedIn[section] ?? section);
      expect(text, section).toBeDefined();
      expect(isQuoted(texte, text ?? '')).toBe(true);
    },
  );

  test('some stand in each section of each document, which /sources/ lists', () => {
    const quoted = new Set(ids.map((id) => `${citation(id).document} ${citation(id).section}`));
    const listed = Object.entries(sectionsOf).flatMap(([id, all]) => all.map((each) => `${id} ${each}`));
    expect(listed.toSorted()).toEqual([...quoted].toSorted());
  });

  test.each(ids.filter((id) => citation(id).highlighted !== undefined))(
    '%s highlights only its own words',
    (id) => {
      for (const words of citation(id).highlighted ?? []) expect(citation(id).texte).toContain(words);
    },
  );

  test.each(ids)('%s says by « […] » that it begins or ends inside a sentence', (id) => {
    const { document, texte } = citation(id);
    const { before, after } = around(texte, seed(document));
    if (begunBefore.test(before) && /^[a-zà-ÿ]/.test(texte)) expect(texte, before).toMatch(/^\[…\]/);
    if (/^ ?[,(a-zà-ÿ]/.test(after) && !/[.;:!?]$/.test(texte)) expect(texte, after).toMatch(/\[…\]$/);
  });

  test('each group keeps all its quotations: no two share an id', () => {
    const all = Object.values(groups).flatMap((group) => Object.keys(group));
    expect(ids).toHaveLength(all.length);
    expect([...ids].sort()).toEqual([...all].sort());
  });
});

describe('isQuoted(quotation, text)', () => {
  const cahier = seed('002');
  const { texte } = citation('plafonds');

  test('accepts another kind of apostrophe and other white space', () => {
    expect(isQuoted(texte.replaceAll('’', "'").replaceAll(' ', '\n  '), cahier)).toBe(true);
  });

  test('refuses an altered figure, an altered letter and a missing word', () => {
    expect(isQuoted(texte.replace('2%', '3%'), cahier)).toBe(false);
    expect(isQuoted(texte.replace('dépenses', 'depenses'), cahier)).toBe(false);
    expect(isQuoted(texte.replace('dans la limite globale ', ''), cahier)).toBe(false);
  });

  test('refuses fragments out of order, and a quotation with no words', () => {
    expect(isQuoted('Annexe 5 - Méthodologie […] Annexe 4 – Modèle', sections.get('annexe 4') ?? '')).toBe(
      false,
    );
    expect(isQuoted('deux […] un', 'un deux')).toBe(false);
    expect(isQuoted(' […] ', cahier)).toBe(false);
  });

  test('refuses a quotation of another section', () => {
    expect(isQuoted(citation('avance').texte, sections.get('partie 8-III') ?? '')).toBe(false);
  });
});

describe('cahierSections()', () => {
  test('cuts the cahier at its own titles', () => {
    expect(sections.get('annexe 5')?.startsWith('22) Annexe 5 - Méthodologie de calcul des gains')).toBe(
      true,
    );
    expect(normalise(sections.get('partie 11') ?? '').length).toBeLessThan(500);
  });
});
