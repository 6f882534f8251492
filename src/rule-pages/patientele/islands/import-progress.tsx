import { ImportTracking } from '../../../islands/kit/import/import-tracking.tsx';
import { ColumnsChoice } from './column-choice.tsx';
import { patients } from './patients-worker.ts';

export { patients };

const load = async () => {
  const [{ Results }] = await Promise.all([
    import('./results.tsx'),
    import('../../../figures/postes/drawing.ts'),
  ]);
  return Results;
};

/** The import of a table of patients. */
export function Tracking() {
  const choice = patients.choice.value;
  return (
    <ImportTracking
      task={patients}
      page="patientele"
      load={load}
      columns={choice && <ColumnsChoice choice={choice} />}
      takesFocus
    />
  );
}
