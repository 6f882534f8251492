import { fragmentOf, type LinkKind, MAX_LINK, mendFragment, startOf } from './link-checksum.ts';

/** Whether the checksum of a fragment vouches for it. */
function isWhole(fragment: string, kind: LinkKind): boolean {
  return fragment === fragmentOf(fragment.slice(fragment.indexOf('.', startOf(kind).length) + 1), kind);
}

/**
 * The address of the page and the document of a path whose « # » was encoded, or lost: « /estimer/%23s=2.… »; undefined
 * where no checksum vouches for a document. It is of this site, whatever the path begins with.
 */
export function mendPath(path: string): string | undefined {
  const [, page, rest, scenario, other] =
    /^(.*?\/?)(?:%(?:25)*23|#)*((?:(s)(?:=|%(?:25)*3D)+2|(c|r)(?:=|%(?:25)*3D)+1)\..*)$/is.exec(
      path.slice(0, 5 * MAX_LINK),
    ) ?? [];
  const kind = (scenario ?? other)?.toLowerCase() as LinkKind;
  const fragment = rest && mendFragment(rest, kind);
  if (page === undefined || !fragment || !isWhole(fragment, kind)) return undefined;
  const within = page.split('/').filter(Boolean).join('/');
  return `/${within && `${within}/`}#${fragment}`;
}
