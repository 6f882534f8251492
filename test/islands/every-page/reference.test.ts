import { describe, expect, test } from 'vitest';
import { referenceOf } from '../../../src/islands/every-page/reference.ts';

const empreinte = '0123456789abcdef0123456789abcdef';
const cited = {
  title: "Écart & 5 % d'intervalle",
  version: '0.1.0',
  empreinte,
  address: 'https://exemple.fr/regles/ecart/#s=1.abc_d',
  day: new Date(2026, 0, 9),
};

describe('the reference of a page', () => {
  test('says its title, version, digest, date and address in a sentence', () => {
    const { text } = referenceOf(cited);
    expect(text.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      `« Écart & 5 % d’intervalle », Ipep, pas à pas, version 0.1.0, règles du cahier de 2019 (empreinte ${empreinte}), consulté le 9 janvier 2026 : https://exemple.fr/regles/ecart/#s=1.abc_d`,
    );
  });

  test('is BibTeX that TeX reads as it is: signs of its own are escaped, but in the address', () => {
    expect(referenceOf(cited).bibtex).toBe(
      `@misc{ipep-ecart-5-d-01234567,
  title = {{Écart \\& 5\u00a0\\% d’intervalle}},
  howpublished = {Ipep, pas à pas},
  version = {0.1.0},
  note = {règles du cahier de 2019, empreinte ${empreinte}},
  url = {https://exemple.fr/regles/ecart/#s=1.abc_d},
  urldate = {2026-01-09},
  language = {french},
}`,
    );
    expect(referenceOf({ ...cited, title: 'a\\b~c^d_{e}$#' }).bibtex).toContain(
      'a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d\\_\\{e\\}\\$\\#',
    );
  });

  test('is CSL-JSON: a list of one item', () => {
    expect(JSON.parse(referenceOf(cited).csl)).toEqual([
      {
        id: 'ipep-ecart-5-d-01234567',
        type: 'webpage',
        language: 'fr',
        title: 'Écart & 5\u00a0% d’intervalle',
        'container-title': 'Ipep, pas à pas',
        version: '0.1.0',
        note: `règles du cahier de 2019, empreinte ${empreinte}`,
        URL: cited.address,
        accessed: { 'date-parts': [[2026, 1, 9]] },
      },
    ]);
  });

  test('of a result under changed rules says « modifié », each set with its digest, in its three forms', () => {
    const own = 'fedcba9876543210fedcba9876543210';
    const changes = ['Tunnel : 10 % (cahier : 5 %)', 'b', 'c', 'd', 'e'];
    const changed = [
      { changes, empreinte: own },
      { nom: 'Réforme', changes: ['b'], empreinte: empreinte },
    ];
    const note = "Cas d'école : Au bord";
    const { text, bibtex, csl } = referenceOf({ ...cited, changed, note });
    const told = text.replace(/[\u00a0\u202f]/g, ' ');
    expect(told).toContain('« Écart & 5 % d’intervalle (Cas d’école : Au bord) »');
    expect(told).toContain(
      `règles du cahier de 2019 (empreinte ${empreinte}), jeu modifié (Tunnel : 10 % (cahier : 5 %) ; b ; c ; et 2 de plus), empreinte du jeu ${own}, jeu « Réforme » modifié (b), empreinte du jeu ${empreinte}, consulté`,
    );
    expect(bibtex).toContain('@misc{ipep-ecart-5-d-fedcba98-01234567,');
    const [item] = JSON.parse(csl);
    for (const form of [bibtex, item.note]) {
      expect(form).toContain('modifié');
      expect(form).toContain(`empreinte du jeu ${own}`);
    }
  });
});
