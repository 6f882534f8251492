/** An address of this site as one that a file can follow; any other as it is. */
export function wholeAddress(address: string, site: string): string {
  const root = site.replace(/\/$/, '');
  if (address.startsWith('#')) return `${root}/carnet/${address}`;
  return address.startsWith('/') ? root + address : address;
}
