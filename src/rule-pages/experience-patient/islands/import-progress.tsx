import { ImportTracking } from '../../../islands/kit/import/import-tracking.tsx';
import { ColumnsChoice } from './column-choice.tsx';
import { group } from './group-worker.ts';

export { group };

const load = async () => {
  const [{ Results }] = await Promise.all([
    import('./results.tsx'),
    import('../../../figures/group-notes/drawing.ts'),
    import('../../../figures/note-distribution/drawing.ts'),
  ]);
  return Results;
};

/** The import of a group's answers. */
export function Tracking() {
  const choice = group.choice.value;
  return (
    <ImportTracking
      task={group}
      page="experience-patient"
      load={load}
      columns={choice && <ColumnsChoice choice={choice} />}
    />
  );
}
