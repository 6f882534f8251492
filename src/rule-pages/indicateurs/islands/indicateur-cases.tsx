import { CaseList, type CaseListProps } from '../../../islands/kit/cases.tsx';
import { keyOf } from '../typed-indicateurs.ts';
import { choose } from './chosen-indicateur.ts';

/** The cases of the page: one that is about an indicator shows it. */
export function IndicateurCases(props: CaseListProps) {
  return (
    <CaseList
      {...props}
      onApply={({ indicateur }) => {
        if (indicateur) choose(keyOf({ component: 'socle', rang: 0, numero: indicateur.numero }));
      }}
    />
  );
}
