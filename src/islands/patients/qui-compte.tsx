import { decisionsDites } from '../../population/patients/decision-words.ts';
import type { ResumePatients } from '../../workers/patients/contract.ts';
import { ListeDeLignes } from '../import/liste-de-lignes.tsx';
import { MarqueInvente } from '../inventees.tsx';
import { Statut } from '../statut.tsx';
import { Table } from '../table.tsx';
import { patients } from './client.ts';
import { tableauDesDecisions } from './tableaux.ts';

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
