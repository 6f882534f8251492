import type { TemplateId } from './room.ts';

export const templateNames: Readonly<Record<TemplateId, string>> = {
  semblables: 'Tous semblables : seuls les choix les séparent',
  tailles: 'De tailles différentes',
  depenses: 'De tailles et de dépenses différentes',
  hasard: 'De tailles et de dépenses différentes, et le hasard joue',
};
