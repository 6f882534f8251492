/**
 * Whether an address may be a link: `https://…` without a name or a password in it, or a path of this site,
 * « /regles/ecart/ », « #partie ». Nothing else: no other scheme, no other host under a short name, no control character.
 */
export function isLinkAddress(address: string): boolean {
  if (/[\s\\<>"`\p{Cc}]/u.test(address)) return false;
  if (/^(?:\/(?!\/)|#)/.test(address)) return true;
  if (!/^https:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}
