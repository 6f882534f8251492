import { embedOf, embeds } from '../../embeds/all-embeds.ts';
import type { Embed, EmbedTheme } from '../../embeds/embed.ts';

/** What the configurator asks, as it is answered. */
export interface FrameChoice {
  readonly embed: Embed;
  /** Whose numbers the frame opens with. */
  readonly numbers: 'exemple' | 'miens';
  readonly theme: EmbedTheme | 'lecteur';
  /** As typed; empty for the height of the preview. */
  readonly height: string;
  readonly follows: boolean;
  readonly sandboxed: boolean;
}

/** The calculator of the page that one comes from, which the address names. */
export const ASKED = 'quoi';

const first: Embed = embedOf('ecart') ?? (embeds[0] as Embed);

export const startChoice: FrameChoice = {
  embed: first,
  numbers: 'exemple',
  theme: 'lecteur',
  height: '',
  follows: false,
  sandboxed: false,
};

/** What an address asks for, « ?quoi=gains »; the first embed where it is none. */
export const askedEmbed = (search: string): Embed =>
  embedOf(new URLSearchParams(search).get(ASKED) ?? '') ?? first;

const [LEAST, MOST] = [100, 5000];
export const HEIGHT_REFUSED =
  "un nombre entier de pixels, de 100 à 5 000, est attendu ; ou rien, pour celle de l'aperçu.";

/** The height that is typed, or `otherwise` where none is; undefined when it cannot be read. */
export function typedHeight(text: string, otherwise: number): number | undefined {
  const digits = text.replace(/\s/g, '');
  if (digits === '') return otherwise;
  const height = /^\d{1,5}$/.test(digits) ? Number(digits) : 0;
  return height >= LEAST && height <= MOST ? height : undefined;
}
