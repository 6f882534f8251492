/** What can be shown in a page of another site: a calculator, a figure alone, or the plane. */
export interface Embed {
  /** The last word of its address, /integrer/<id>/. */
  readonly id: string;
  readonly kind: EmbedKind;
  /** What it is called, among the others. */
  readonly nom: string;
  /** The page that it is of: `ecart`, or `plan`. */
  readonly page: string;
  /** The address of that page, under the base: `/regles/ecart/`. */
  readonly chemin: string;
  /** Whether its numbers can be given by an address: those of patients never are. */
  readonly carries: boolean;
  /** How tall it stands in pixels, at the width of a column of text, as it opens. */
  readonly height: number;
}

export type EmbedKind = 'calculateur' | 'figure';

/** Where all of them are, below the base: the configurator, and a folder an embed. */
export const EMBEDS = '/integrer/';

/** How an embed is asked to be light or dark, whatever the reader's browser prefers. */
export type EmbedTheme = 'clair' | 'sombre';
export const THEME = 'theme';

/** The type of the message that tells how tall an embed is. */
export const HEIGHT_MESSAGE = 'ipep-hauteur';
