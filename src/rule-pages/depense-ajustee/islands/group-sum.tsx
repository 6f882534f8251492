import type { ComponentChildren } from 'preact';
import { Table } from '../../../islands/kit/figure-table.tsx';
import type { Application, GroupDepenses } from '../../../population/adjustment/group-depenses.ts';
import type { Model } from '../../../population/adjustment/model.ts';
import { enumerated, groupTable } from '../group-words.ts';

/** What the means are those of, whether they are invented, and the model that is kept beside them. */
export interface Provenance {
  readonly nom: string;
  readonly invente: boolean;
  readonly keptOne: Model | null;
  /** Whether the reader says the model of the panel complete. */
  readonly declare: boolean;
}

export interface SumsProps {
  readonly result: GroupDepenses;
  readonly provenance: Provenance;
}

interface SommeProps {
  readonly application: Application;
  readonly nom: string;
  readonly caption: string;
  readonly sumName: string;
  readonly children: (computed: Extract<Application, { ok: true }>) => ComponentChildren;
}

/** The sum of a model over the group, term by term; nothing of it where a mean is missing. */
export function Somme({ application, nom, caption, sumName, children }: SommeProps) {
  if (!application.ok) {
    return (
      <p class="ajustee-garde">
        <b>Pas de somme :</b> le modèle a besoin d'une moyenne que le groupement n'a pas,{' '}
        {enumerated(application.absentOnes)}. La compter pour zéro la donnerait fausse.
      </p>
    );
  }
  return (
    <>
      {children(application)}
      <details class="donnees">
        <summary>Terme à terme</summary>
        <Table nom={nom} table={groupTable(application.lignes, application.somme, { caption, sumName })} />
      </details>
    </>
  );
}
