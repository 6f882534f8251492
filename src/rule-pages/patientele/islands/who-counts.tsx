import { Table } from '../../../islands/kit/figure-table.tsx';
import { ListeDeLignes } from '../../../islands/kit/import/line-list.tsx';
import { MarqueInvente } from '../../../islands/kit/invented.tsx';
import { Statut } from '../../../islands/kit/status.tsx';
import { decisionsDites } from '../../../population/patients/decision-words.ts';
import type { ResumePatients } from '../../../workers/patients/contract.ts';
import { tableauDesDecisions } from '../patient-tables.ts';
import { patients } from './patients-worker.ts';

interface Props {
  readonly resume: ResumePatients;
  readonly invente: boolean;
}

/** Who counts, by which criterion, who does not, and why; then line by line. */
export function QuiCompte({ resume, invente }: Props) {
  const { decisions, lignes, lignesRefusees } = resume;
  return (
    <section class="pt-qui">
      <h3>Qui compte, et pourquoi {invente && <MarqueInvente accord="s" />}</h3>
      <Table table={tableauDesDecisions(resume, invente)} nom="patients-criteres" />
      <p class="g-menu">
        Qui remplit les deux critères est compté une fois, sous le premier. Que l'AME écarte de la patientèle
        est notre hypothèse <Statut status="hypothese" hypothese="H20" />.
      </p>
      <ListeDeLignes
        classe="pt-decisions"
        nom="La décision, ligne par ligne"
        explication="Les premières lignes du fichier ; le fichier à télécharger les a toutes."
        fichier="ipep-patients-decisions"
        exporter={() => patients.exporter('decisions')}
        perdue={patients.perdue.value}
        tete={['Ligne', 'Identifiant', 'Décision']}
        nosMots={['Décision']}
        total={lignes - lignesRefusees}
        entrees={decisions.map(({ ligne, id, decision }) => [String(ligne), id, decisionsDites[decision]])}
      />
    </section>
  );
}
