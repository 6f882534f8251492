import { frenchSpacing } from '../../french/typography.ts';
import type { LaidOut } from '../document/document.ts';

/** What a document says at its end, given by who knows where the site stands. */
export interface Foot {
  /** The site's address with its base path: « https://exemple.fr/ipep/ ». */
  readonly site: string;
  readonly recompute: RecomputeAddress;
}

/** Where a document is computed again: an address that carries it, whole or its results alone, or the page that opens its file. */
export interface RecomputeAddress {
  readonly kind: 'carnet' | 'results' | 'page';
  readonly address: string;
}

/** Longer than this, an address is nothing that a hand types: its code carries it alone. */
const TYPED = 300;

/** On the board's page, where nothing of it says so: the code of two sheets has no room for whose each figure is. */
const NO_PROMISE =
  "Chiffres supposés par qui a fait cette page, ou d'un exemple du site. Ce n'est pas une promesse : les candidatures sont closes depuis le 30 septembre 2019.";

const promises = ({ presentation, parts }: LaidOut): boolean =>
  presentation === 'conseil' && !JSON.stringify(parts).includes('une promesse');

/** The lines of the foot, in French. */
export function footLines(document: LaidOut, { site, recompute }: Foot, hasCode: boolean) {
  const { hypotheses, sources } = document;
  const { kind, address } = recompute;
  const by = hasCode ? ' : par le code qui suit' : '';
  const whole = {
    carnet: `Pour recalculer et modifier ce document${by}`,
    results: `Pour recalculer chaque montant de ce document${by} (sans ses textes, que le fichier du carnet garde)`,
    page: "Pour recalculer ce document : ouvrez le fichier du carnet (« .ipep.json ») à l'adresse",
  }[kind];
  const typed = kind === 'page' || address.length <= TYPED;
  return {
    hypotheses: hypotheses.map(({ id, title }) => frenchSpacing(`${id} : ${title}`)),
    sources: sources.map(frenchSpacing),
    lines: [
      ...(promises(document) ? [NO_PROMISE] : []),
      typed ? `${whole}${hasCode ? ', ou' : kind === 'page' ? '' : ' :'} ${address}` : `${whole}.`,
      `Fait avec « Ipep, pas à pas » (${site}), qui n'est le site officiel de personne.`,
    ].map(frenchSpacing),
  };
}
