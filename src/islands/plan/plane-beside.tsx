import '../preact-patches/french-spacing.ts';
import { whySentence } from '../../calculators/plane/plane-words.ts';
import { wholeEuros } from '../../figures/kit/amounts.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';
import { useHydrationKey } from '../hydration/hydration-key.ts';
import { Announcement } from '../kit/announcement.tsx';
import { Provenance } from '../kit/steps.tsx';
import type { PlaneProps } from './plan.tsx';
import { useReading } from './plane-state.ts';
import { PlaneView } from './plane-view.tsx';

/** The plane of a page of rules: its points are the fields of the calculator above. */
export function PlaneBeside(props: PlaneProps) {
  return <Plane key={useHydrationKey()} {...props} />;
}

function Plane({ initial, figure }: PlaneProps) {
  const { reading, isInitial, isFresh } = useReading(initial);
  const { phases } = reading.reading;
  return (
    <div class={isFresh ? '' : 'perimes'} aria-busy={!isFresh}>
      <Announcement class="plane-why" fresh={() => isFresh}>
        <p>
          {whySentence(reading)}{' '}
          {([2, 3] as const).map((phase) => {
            const paid = phases[phase]?.interessement;
            return (
              paid && (
                <span key={phase}>
                  Intéressement en phase {phase} : {wholeEuros(Number(paid.value))}{' '}
                  <Provenance etape={paid} />.{' '}
                </span>
              )
            );
          })}
        </p>
      </Announcement>
      <PlaneView reading={reading} isInitial={isInitial} figure={figure} />
      <p>
        <a
          href={href('/formation/plan/')}
          onClick={({ currentTarget }) => store.viewElsewhere(currentTarget, store.saisie.value.vue)}
        >
          Le plan en grand, avec un autre passé
        </a>
      </p>
    </div>
  );
}
