import { useMemo } from 'preact/hooks';
import { postesTable } from '../../../figures/postes/table.ts';
import { Dessin, type Dessiner } from '../../../islands/kit/drawing.tsx';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { MarqueInvente } from '../../../islands/kit/invented.tsx';
import type { Profil } from '../../../population/patients/patients-table.ts';
import { donneesDesPostes, tableauDesPathologies, tableauDuProfil } from '../patient-tables.ts';

interface Props {
  readonly profil: Profil;
  readonly invente: boolean;
}

/** The group's profile, as annexe 3's tables have it. */
export function ProfilDuGroupe({ profil, invente }: Props) {
  return (
    <section class="pt-profil">
      <h3>Le profil de la patientèle {invente && <MarqueInvente />}</h3>
      <div class="g-colonnes">
        <div>
          <Table table={tableauDuProfil(profil, invente)} nom="patients-profil" />
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
      <p class="g-menu">
        Pathologies fréquentes : aucune colonne <code>pathologie_…</code> dans le fichier.
      </p>
    );
  return <Table table={tableauDesPathologies(profil, invente)} nom="patients-pathologies" />;
}

function Postes({ profil, invente }: Props) {
  const data = useMemo(() => donneesDesPostes(profil, invente), [profil, invente]);
  const dessiner = useMemo<Dessiner>(
    () => async (width) => {
      const { postes } = await import('../../../figures/postes/drawing.ts');
      return { svg: postes(data, { width }), table: postesTable(data) };
    },
    [data],
  );
  return (
    <div>
      <Dessin
        nom="patients-postes"
        legende={`Dépense par patient et par poste ${data.dequi} ; en pourcentage, la part de chaque poste dans la dépense réelle.`}
        initiale={{ svg: '', table: postesTable(data) }}
        dessiner={dessiner}
        sansTable
      />
      <Table table={postesTable(data)} nom="patients-postes" />
    </div>
  );
}
