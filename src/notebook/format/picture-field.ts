import { type Reader, refuse, taking } from '../../scenario/format/schema/reader.ts';
import { texte } from '../../scenario/format/schema/values.ts';
import { limits } from './limits.ts';
import { readPicture } from './picture-text.ts';

const text = texte(limits.picture);

/** A picture of a figure, as text: no other drawing is taken. */
export const picture: Reader<string> = taking({ kind: 'texte', max: limits.picture }, (value, place) => {
  const read = text(value, place);
  if (read === undefined || readPicture(read) !== undefined) return read;
  return refuse(place, { code: 'picture' }, value);
});
