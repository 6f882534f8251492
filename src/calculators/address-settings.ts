/** What an address sets of a page beside its scenario, or alone, whatever is wrong with it; empty without any. */
export const settingsOfAddress = (hash: string): string =>
  /^#?(?:s=[^&]*&)?(?!s=)([a-z]+=.*)$/.exec(hash)?.[1] ?? '';

/** How many fields of a form a link says nothing of; none where it says nothing of any, which is the form of the start. */
export function lacking(settings: string, fields: readonly string[]): number {
  const params = new URLSearchParams(settings);
  const count = fields.filter((field) => !params.has(field)).length;
  return count === fields.length ? 0 : count;
}
