import { draw } from '../../figures/kit/figure.ts';
import type { Shape } from '../../figures/kit/svg.ts';
import {
  isDrawn,
  type PictureShape,
  pictureElements,
  pictureText,
  readPicture,
} from '../../notebook/format/picture-text.ts';
import type { ShownTable } from '../../notebook/notebook.ts';
import type { Draw } from '../kit/drawing.tsx';

/** The picture of a figure as its page drew it; undefined where it holds what no figure is drawn with. */
export function pictureOf(svg: Element): string | undefined {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const shapes = shapesOf(svg);
  const text = width && height && shapes && pictureText({ width, height, shapes });
  return text && readPicture(text) ? text : undefined;
}

const isName = (name: string): name is PictureShape['name'] => pictureElements.some((each) => each === name);

function shapesOf(parent: Element): PictureShape[] | undefined {
  const shapes: PictureShape[] = [];
  for (const each of parent.children) {
    const inside = each.children.length > 0 ? shapesOf(each) : (each.textContent ?? '');
    const own = [...each.attributes].map(({ name, value }) => [name, value] as const);
    if (!isName(each.tagName) || inside === undefined || !own.every(([name, value]) => isDrawn(name, value)))
      return undefined;
    shapes.push({ name: each.tagName, attributes: Object.fromEntries(own), inside });
  }
  return shapes;
}

/** What draws the picture of an excerpt again, at the width that it has; undefined where it has none. */
export function pictureDraw(image: string | undefined, shown: ShownTable): Draw | undefined {
  const picture = image === undefined ? undefined : readPicture(image);
  if (picture === undefined) return undefined;
  const shapes: readonly Shape[] = picture.shapes;
  const table = { caption: shown.titre, head: shown.entete, rows: shown.lignes };
  return async () => ({ svg: draw('releve', picture, shapes, { width: picture.width }), table });
}
