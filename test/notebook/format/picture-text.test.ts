import { expect, test } from 'vitest';
import { type Picture, pictureText, readPicture } from '../../../src/notebook/format/picture-text.ts';

const picture: Picture = {
  width: 640,
  height: 220.5,
  shapes: [
    { name: 'rect', attributes: { x: '0', fill: 'var(--accent-soft)' }, inside: [] },
    {
      name: 'g',
      attributes: { stroke: 'var(--ink)', 'stroke-dasharray': '4 3' },
      inside: [
        { name: 'path', attributes: { d: 'M0,0L10.5,-2e-7Z' }, inside: [] },
        { name: 'text', attributes: { 'text-anchor': 'end' }, inside: "5 % < 7 % & « l'écart »" },
        { name: 'text', attributes: {}, inside: '' },
      ],
    },
  ],
};

test('readPicture gives back the picture that pictureText has written', () => {
  expect(readPicture(pictureText(picture))).toEqual(picture);
});

const inSvg = (body: string): string =>
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>${body}</svg>`;

test.each([
  ['', 'nothing'],
  ['<svg></svg>', 'no size'],
  [`${inSvg('')} `, 'more after its end'],
  [inSvg('<script>alert(1)</script>'), 'a script'],
  [inSvg("<image href='https://exemple.fr/a.png'></image>"), 'an image'],
  [inSvg("<rect onclick='alert(1)'></rect>"), 'a handler'],
  [inSvg("<rect style='fill: red'></rect>"), 'a style'],
  [inSvg("<rect fill='url(#a)'></rect>"), 'a reference'],
  [inSvg("<rect fill='https://exemple.fr'></rect>"), 'an address'],
  [inSvg('<rect fill="red"></rect>'), 'other quotes'],
  [inSvg('<rect>'), 'an element that is left open'],
  [inSvg('<rect></g>'), 'an element closed by another'],
  [inSvg('</rect>'), 'an element that was not opened'],
  [inSvg('mots'), 'words out of a text'],
  [inSvg('<text>&eacute;</text>'), 'an entity of another language'],
  [inSvg('<text><g></g></text>'), 'a shape in a text'],
  [inSvg('<!-- rien -->'), 'a comment'],
  [inSvg(`${'<g>'.repeat(1000)}${'</g>'.repeat(1000)}`), 'shapes too deep in one another'],
])('readPicture refuses %s: %s', (text) => {
  expect(readPicture(text)).toBeUndefined();
});
