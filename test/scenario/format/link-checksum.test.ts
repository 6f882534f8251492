import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink } from '../../../src/scenario/format/link.ts';
import { mendFragment } from '../../../src/scenario/format/link-checksum.ts';
import { splitAnchor } from '../../../src/store/address/anchor.ts';
import { exampleDocument } from '../documents.ts';

const link = encodeLink({ scenario: exampleDocument() });
const middle = Math.floor(link.length / 2);
const [first, second] = [link.slice(0, middle), link.slice(middle)];
const everywhere = (by: string) => link.replace(/.{60}/g, `$&${by}`);

describe('mendFragment(fragment)', () => {
  test.each([
    ['as it was written', link],
    ['with its #', `#${link}`],
    ['with a capital S', link.replace('s=', 'S=')],
    ['its sign encoded', link.replace('=', '%3D')],
    ['its sign encoded in small letters', link.replace('=', '%3d')],
    ['its sign encoded twice', link.replace('=', '%253D')],
    ['a second #, encoded', `%23${link}`],
    ['encoded whole', [...link].map((each) => `%${each.charCodeAt(0).toString(16)}`).join('')],
    ['as quoted-printable', link.replace('=', '=3D')],
    ['as quoted-printable, with soft breaks', everywhere('=\r\n').replace('=', '=3D')],
    ['as quoted-printable, its soft breaks without their line', everywhere('=')],
    ['cut by line breaks', everywhere('\r\n')],
    ['cut by encoded spaces', everywhere('%20')],
    ['cut by no-break spaces', everywhere('\u00a0')],
    ['cut by zero-width spaces', everywhere('\u200b')],
    ['cut by encoded zero-width spaces', everywhere('%E2%80%8B')],
    ['cut by soft hyphens', everywhere('\u00ad')],
    ['cut by the mark of a quoted mail', `${first}\n> ${second}`],
    ...[...'.,)>]}"!»’\'…:;?*_-~|`\\/'].map((mark): [string, string] => [`followed by ${mark}`, link + mark]),
    ...['%20', '%29', '%2E', '%C2%A0', '%', '%E9', '">', ').', '._', ' Bonne lecture'].map(
      (end): [string, string] => [`followed by ${end}`, link + end],
    ),
    ['followed by a mark of a network', `${link}&fbclid=IwAR0_x-y.z`],
    ['followed by marks of a campaign', `${link}&utm_source=mail&utm_medium=a.b`],
    ['followed by a mark in HTML', `${link}&amp;utm_source=mail`],
    ['followed by a question', `${link}?utm_source=mail`],
    ['followed by another #', `${link}#:~:text=Ipep`],
  ])('gives a link back %s', (_, damaged) => {
    expect(mendFragment(damaged)).toBe(link);
    expect(decodeLink(damaged)).toEqual({ kind: 'payload', payload: { scenario: exampleDocument() } });
  });

  test('gives back any link whatever foreign letters stand in it and after it', () => {
    const foreign = fc.stringMatching(/^[^\w&=%-]{1,3}$/);
    fc.assert(
      fc.property(fc.nat(second.length), foreign, fc.stringMatching(/^[^%]*$/), (at, letters, end) => {
        const cut = `${first}${second.slice(0, at)}${letters}${second.slice(at)}`;
        expect(mendFragment(`${cut} ${end}`)).toBe(link);
      }),
    );
  });

  test.each(['', '#', '#ecart', '#s', '#S', '#S=1.x', '#s2', '#partie-s=2.a.b', '#?q=s=2.a.b'])(
    '%j is an anchor',
    (fragment) => {
      expect(mendFragment(fragment)).toBeUndefined();
    },
  );

  test.each([
    link.slice(0, -1),
    `${link}A`,
    link.replace('=', '%3D').slice(0, -1),
    link.toUpperCase(),
    link.replace('s=2.', 'S=2.x'),
    's%3D2',
    's%3D2.abc',
    `s%3D2.abc.${'a.'.repeat(12_000)}`,
    '#s=',
  ])('what no checksum vouches for is refused as a damaged link: %.30s', (fragment) => {
    expect(decodeLink(fragment).kind).toBe('refused');
  });

  test('a link of the first version is freed of what comes after it', () => {
    const own = `s=1.${link.split('.')[2]}`;
    for (const end of ['', '.', ')', '%20', '&fbclid=x', ' »'])
      expect(mendFragment(`#${own}${end}`)).toBe(own);
  });
});

describe('separerAncre(fragment)', () => {
  test.each([
    [`${link}&ancre=tunnel`, link, 'tunnel'],
    [`${link}&amp;ancre=tunnel&fbclid=x`, link, 'tunnel'],
    [link.replace('=', '%3D').concat('%26ancre%3Dtunnel'), link, 'tunnel'],
    [`${link}.`, link, undefined],
    ['tunnel', 'tunnel', undefined],
    ['s=2.x&ancre=tunnel', 's=2.x', 'tunnel'],
  ])('%.40s', (fragment, scenario, place) => {
    expect(splitAnchor(fragment)).toEqual([scenario, place]);
  });
});
