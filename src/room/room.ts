/** A room of teams that share one envelope: a seed and what was played, from which all the rest follows. */
export interface Room {
  readonly seed: number;
  readonly template: TemplateId;
  /** Their names, 2 to 30. */
  readonly teams: readonly string[];
  /** By round, by team: the cards that were played; a team that gave nothing back played none. */
  readonly rounds: readonly (readonly (readonly string[])[])[];
}

/** Where a team sits: what its telephone needs to know. */
export interface Seat {
  readonly seed: number;
  readonly template: TemplateId;
  /** Counted from 1. */
  readonly team: number;
}

/** How the groupements of a room differ at first. */
export const templateIds = ['semblables', 'tailles', 'depenses', 'hasard'] as const;
export type TemplateId = (typeof templateIds)[number];

export const templateNames: Readonly<Record<TemplateId, string>> = {
  semblables: 'Tous semblables : seuls les choix les séparent',
  tailles: 'De tailles différentes',
  depenses: 'De tailles et de dépenses différentes',
  hasard: 'De tailles et de dépenses différentes, et le hasard joue',
};

export const FIRST_ROUND = 2019;

export const BOUNDS = {
  seed: { min: 1, max: 99_999 },
  teams: { min: 2, max: 30 },
  /** The results years of a groupement of the first wave. */
  rounds: 5,
} as const;
