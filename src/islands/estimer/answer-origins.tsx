import { estimationQuestions } from '../../calculators/estimer/questions.ts';
import type { Estimation } from '../../scenario/estimate/estimation.ts';
import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import { StatusMark } from '../kit/status.tsx';
import { changedAnswers } from './shown-estimate.ts';

/** What tells an answer of the reader's from one of an example. */
export interface Origins {
  readonly estimation: Estimation;
  /** Whether none is given: these are supposed with the first one, and not shown. */
  readonly unanswered: boolean;
  /** The preset that the answers come from, but for those that the reader has changed. */
  readonly preset: Preset;
}

interface OriginProps extends Origins {
  readonly field: keyof Preset['provenances'];
}

/** Where an answer comes from: the example that it was left as, or the reader; nothing of one that is not given. */
export function AnswerOrigin({ field, estimation, unanswered, preset }: OriginProps) {
  if (unanswered) return null;
  const provenance = preset.provenances[field];
  // Left empty, it is no number of the reader's: we take one.
  if (field === 'appreciation' && String(estimation.appreciation).trim() === '')
    return <StatusMark status="hypothese" hypothese="H8" />;
  const gardee = String(estimation[field] ?? '') === String(preset.estimation[field] ?? '');
  if (gardee && provenance !== undefined)
    return <StatusMark status={provenance.status} hypothese={provenance.hypothese} />;
  return (
    <span class="statut statut-vous" title="Valeur saisie par vous">
      vous
    </span>
  );
}

/** Where each number that is still the preset's comes from: none is taken for the reader's own, nor one of theirs for it. */
export function Provenances({ estimation, unanswered, preset }: Origins) {
  const changed = changedAnswers(preset, estimation);
  const kept = Object.entries(preset.provenances).filter(
    ([field]) => !changed.has(field as keyof Estimation),
  );
  if (unanswered || kept.length === 0) return null;
  return (
    <details class="provenances">
      <summary>D'où viennent les chiffres supposés</summary>
      <dl>
        {kept.map(([field, { status, hypothese, reason }]) => (
          <div key={field}>
            <dt>
              {estimationQuestions[field as keyof typeof estimationQuestions].nom}{' '}
              <StatusMark status={status} hypothese={hypothese} />
            </dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
