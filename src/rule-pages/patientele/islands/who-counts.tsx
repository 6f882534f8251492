import { Table } from '../../../islands/kit/figure-table.tsx';
import { RowList } from '../../../islands/kit/import/line-list.tsx';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import { StatusMark } from '../../../islands/kit/status.tsx';
import { decisionWords } from '../../../population/patients/decision-words.ts';
import type { ResumePatients } from '../../../workers/patients/contract.ts';
import { decisionsTable } from '../patient-tables.ts';
import { patients } from './patients-worker.ts';

interface Props {
  readonly resume: ResumePatients;
  readonly invente: boolean;
}

/** Who counts, by which criterion, who does not, and why; then line by line. */
export function WhoCounts({ resume, invente }: Props) {
  const { decisions, lignes, refusedRows } = resume;
  return (
    <section class="pt-qui">
      <h3>Qui compte, et pourquoi {invente && <InventedMark accord="s" />}</h3>
      <Table table={decisionsTable(resume, invente)} nom="patients-criteres" />
      <p class="fine-print">
        Qui remplit les deux critères est compté une fois, sous le premier. Que l'AME écarte de la patientèle
        est notre hypothèse <StatusMark status="hypothese" hypothese="H20" />.
      </p>
      <RowList
        className="pt-decisions"
        nom="La décision, ligne par ligne"
        explication="Les premières lignes du fichier ; le fichier à télécharger les a toutes."
        fichier="ipep-patients-decisions"
        exportList={() => patients.exportList('decisions')}
        wasLost={patients.wasLost.value}
        headCells={['Ligne', 'Identifiant', 'Décision']}
        ourWords={['Décision']}
        total={lignes - refusedRows}
        entrees={decisions.map(({ row, id, decision }) => [String(row), id, decisionWords[decision]])}
      />
    </section>
  );
}
