import { useMemo } from 'preact/hooks';
import { postesTable } from '../../../figures/postes/table.ts';
import { captionOf } from '../../../figures/postes/words.ts';
import { type Draw, Drawing } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import type { Profile } from '../../../population/patients/patients-table.ts';
import { pathologiesTable, postesFigureData, profileTable } from '../patient-tables.ts';

interface Props {
  readonly profil: Profile;
  readonly invente: boolean;
}

/** The group's profile, as annexe 3's tables have it. */
export function GroupProfile({ profil, invente }: Props) {
  return (
    <section class="pt-profil">
      <h3>Le profil de la patientèle {invente && <InventedMark />}</h3>
      <div class="column-pair">
        <div>
          <Table table={profileTable(profil, invente)} nom="patients-profil" />
          <Pathologies profil={profil} invente={invente} />
        </div>
        <Postes profil={profil} invente={invente} />
      </div>
    </section>
  );
}

function Pathologies({ profil, invente }: Props) {
  if (profil.pathologies.length === 0)
    return (
      <p class="fine-print">
        Pathologies fréquentes : aucune colonne <code>pathologie_…</code> dans le fichier.
      </p>
    );
  return <Table table={pathologiesTable(profil, invente)} nom="patients-pathologies" />;
}

function Postes({ profil, invente }: Props) {
  const data = useMemo(() => postesFigureData(profil, invente), [profil, invente]);
  const drawFigure = useMemo<Draw>(
    () => async (width) => {
      const { postes } = await import('../../../figures/postes/drawing.ts');
      return { svg: postes(data, { width }), table: postesTable(data) };
    },
    [data],
  );
  return (
    <div>
      <Drawing
        nom="patients-postes"
        legend={captionOf(data)}
        initialFigure={{ svg: '', table: postesTable(data) }}
        drawFigure={drawFigure}
        withoutTable
      />
      <Table table={postesTable(data)} nom="patients-postes" />
    </div>
  );
}
