/** What a client's `Range` must be for `send`, which reads « 0x5-2z », and refuses a suffix longer than its file. */

const token = /^[\w!#$%&'*+.^`|~-]+=/;
const bytes = /^bytes=[ \t]*(?:\d+-\d*|-\d+)(?:[ \t]*,[ \t]*(?:\d+-\d*|-\d+))*[ \t]*$/i;
const suffix = /(?<![\d])-(\d+)/g;

/** No byte is here: answered 416. */
const UNSATISFIABLE = 'bytes=-0';

/**
 * The same ranges of a file of `size` bytes, as RFC 9110 reads them: another unit than bytes is ignored, a header that is
 * not well formed is satisfied by nothing, and a suffix takes the whole of a shorter file.
 */
export function readableRange(header: string | undefined, size: number): string | undefined {
  if (header === undefined || (token.test(header) && !/^bytes=/i.test(header))) return undefined;
  if (!bytes.test(header)) return UNSATISFIABLE;
  return header.toLowerCase().replace(suffix, (_, length: string) => `-${Math.min(Number(length), size)}`);
}
