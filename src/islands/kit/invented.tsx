import { inventeesDites } from '../../calculators/invented-words.ts';
import { anneesInventees, rienDInvente, valeursInventees } from '../../scenario/examples/invented-values.ts';
import type { DocumentScenario, Vue } from '../../scenario/format/document.ts';
import { href } from '../../site.ts';
import { Statut } from './status.tsx';

/** « inventé », as a provenance: what this site has made up, until it is replaced; it agrees with what it marks. */
export function MarqueInvente({ accord = '' }: { readonly accord?: 'e' | 's' | '' }) {
  return (
    <span class="statut statut-hypothese" title={`Inventé${accord} par ce site, à remplacer.`}>
      {`inventé${accord}`}
    </span>
  );
}

interface Props {
  readonly scenario: DocumentScenario;
  readonly vue: Vue;
}

/** Which values of a year are still invented; nothing once all are the reader's. */
export function ValeursInventees({ scenario, vue }: Props) {
  const inventees = valeursInventees(scenario, vue);
  if (rienDInvente(inventees)) return null;
  return (
    <p class="valeurs-inventees">
      <Statut status="hypothese" /> <b>Valeurs encore inventées</b>, à remplacer par les vôtres :{' '}
      {inventeesDites(inventees)}.
    </p>
  );
}

/** The same on a page where they are not typed: what it computes rests on them in part. */
export function EnPartieInvente({ scenario, vue, annees = false }: Props & { readonly annees?: boolean }) {
  const dites = annees ? anneesDites(scenario, vue.groupement) : anneeDite(scenario, vue);
  if (dites === undefined) return null;
  return (
    <p class="valeurs-inventees">
      <Statut status="hypothese" /> <b>En partie inventé.</b> Dans le score, encore à remplacer par les vôtres
      : {dites}. <a href={href('/regles/indicateurs/')}>Les indicateurs</a> ·{' '}
      <a href={href('/regles/experience-patient/')}>l'expérience</a>
    </p>
  );
}

function anneeDite(scenario: DocumentScenario, vue: Vue): string | undefined {
  const inventees = valeursInventees(scenario, vue);
  return rienDInvente(inventees) ? undefined : inventeesDites(inventees);
}

function anneesDites(scenario: DocumentScenario, groupement: number): string | undefined {
  const annees = anneesInventees(scenario, groupement);
  return annees.length === 0 ? undefined : `des valeurs de ${annees.join(', ')}`;
}
