import { inventedWords } from '../../calculators/invented-words.ts';
import { inventedValues, inventedYears, nothingInvented } from '../../scenario/examples/invented-values.ts';
import type { DocumentScenario, View } from '../../scenario/format/scenario-document.ts';
import { href } from '../../site.ts';
import { StatusMark } from './status.tsx';

/** « inventé », as a provenance: what this site has made up, until it is replaced; it agrees with what it marks. */
export function InventedMark({ accord = '' }: { readonly accord?: 'e' | 's' | '' }) {
  return (
    <span class="statut statut-hypothese" title={`Inventé${accord} par ce site, à remplacer.`}>
      {`inventé${accord}`}
    </span>
  );
}

interface Props {
  readonly scenario: DocumentScenario;
  readonly vue: View;
}

/** Which values of a year are still invented; nothing once all are the reader's. */
export function InventedValues({ scenario, vue }: Props) {
  const inventedItems = inventedValues(scenario, vue);
  if (nothingInvented(inventedItems)) return null;
  return (
    <p class="valeurs-inventees">
      <StatusMark status="hypothese" /> <b>Valeurs encore inventées</b>, à remplacer par les vôtres :{' '}
      {inventedWords(inventedItems)}.
    </p>
  );
}

/** The same on a page where they are not typed: what it computes rests on them in part. */
export function PartlyInvented({ scenario, vue, annees = false }: Props & { readonly annees?: boolean }) {
  const wordedOnes = annees ? yearsWords(scenario, vue.groupement) : yearWords(scenario, vue);
  if (wordedOnes === undefined) return null;
  return (
    <p class="valeurs-inventees">
      <StatusMark status="hypothese" /> <b>En partie inventé.</b> Dans le score, encore à remplacer par les
      vôtres : {wordedOnes}. <a href={href('/regles/indicateurs/')}>Les indicateurs</a> ·{' '}
      <a href={href('/regles/experience-patient/')}>l'expérience</a>
    </p>
  );
}

function yearWords(scenario: DocumentScenario, vue: View): string | undefined {
  const inventedItems = inventedValues(scenario, vue);
  return nothingInvented(inventedItems) ? undefined : inventedWords(inventedItems);
}

function yearsWords(scenario: DocumentScenario, groupement: number): string | undefined {
  const annees = inventedYears(scenario, groupement);
  return annees.length === 0 ? undefined : `des valeurs de ${annees.join(', ')}`;
}
