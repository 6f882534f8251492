/** The custom properties that figures draw with: pages define them, for light, dark and forced colours. */
export const theme = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--line)',
  axis: 'var(--rule-line)',
  paper: 'var(--paper)',
  sheet: 'var(--sheet)',
  accent: 'var(--accent)',
  accentSoft: 'var(--accent-soft)',
  accentMid: 'var(--accent-mid)',
  ochre: 'var(--ochre)',
  warn: 'var(--warn)',
} as const;

export type Texture = 'up' | 'down' | 'cross' | 'level';

/** How a surface is painted: never by colour alone, a texture or an outline tells it too. */
export interface Paint {
  readonly fill: string;
  readonly opacity?: number;
  readonly texture?: Texture;
  readonly textureColor?: string;
  readonly outline?: string;
  readonly dashed?: boolean;
}

/** The paints of what is paid; the same part looks the same in every figure. */
export const paints = {
  credits: { fill: theme.accentSoft, texture: 'up', textureColor: theme.accent },
  gains: { fill: theme.accent },
  qualite: { fill: theme.accentMid },
  modulation: { fill: theme.ochre, texture: 'level', textureColor: theme.sheet },
  modulationRetiree: { fill: theme.sheet, texture: 'level', textureColor: theme.ochre, outline: theme.ochre },
  avance: { fill: theme.sheet, texture: 'down', textureColor: theme.accent, outline: theme.accent },
  recuperation: { fill: theme.sheet, texture: 'cross', textureColor: theme.warn, outline: theme.warn },
  coupe: { fill: 'none', outline: theme.soft, dashed: true },
  ghost: { fill: 'none', texture: 'up', textureColor: theme.axis, outline: theme.soft, dashed: true },
} as const satisfies Record<string, Paint>;
