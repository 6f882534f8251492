import { compte, lectureDite } from '../../../calculators/import/import-words.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { Colonnes } from '../../../islands/kit/import/column-list.tsx';
import { ListeDeLignes } from '../../../islands/kit/import/line-list.tsx';
import { Refusees } from '../../../islands/kit/import/refused-lines.tsx';
import { Remarques } from '../../../islands/kit/import/remarks.tsx';
import type { ListeBornee } from '../../../population/bounded-list.ts';
import type { ReponseIncoherente } from '../../../population/questionnaire/answers-group.ts';
import {
  remarqueDesCourtes,
  remarqueDesManquantes,
  remarquesDeTable,
} from '../../../population/reading-remarks.ts';
import { bilanDit } from '../group-words.ts';
import type { Importee } from './group-state.ts';
import { groupe as importe } from './group-worker.ts';

/** What was read of the file, and what was not. */
export function Lecture({ importee }: { readonly importee: Importee }) {
  const { nom, invente, resume } = importee;
  const { groupe, lignesRefusees, refusees, incoherentes, ignorees, absentes } = resume;
  return (
    <section class="g-lecture">
      <h3 data-verbatim>{nom}</h3>
      {invente && (
        <p class="g-invente">
          <b>Des réponses inventées</b>, tirées au hasard par ce site. Elles ne disent rien d'aucun
          groupement.
        </p>
      )}
      <ul class="g-bilan">
        <li>
          <b>{formatNumber(String(groupe.lignes))}</b> {groupe.lignes > 1 ? 'lignes lues' : 'ligne lue'}
        </li>
        <li>
          <b>{formatNumber(String(groupe.notes))}</b> avec une note
        </li>
        <li>
          <b>{formatNumber(String(groupe.sansNote))}</b> sans note
        </li>
        <li>
          <b>{formatNumber(String(lignesRefusees))}</b>{' '}
          {lignesRefusees > 1 ? 'lignes refusées' : 'ligne refusée'}
        </li>
        <li>
          <b>{formatNumber(String(incoherentes.total))}</b>{' '}
          {incoherentes.total > 1 ? 'réponses incohérentes' : 'réponse incohérente'}
        </li>
      </ul>
      <p class="g-menu">
        {(groupe.notes === 0 || groupe.sansNote > 0) && bilanDit(resume)} {!invente && lectureDite(resume)}
      </p>
      <Remarques phrases={[...remarquesDeTable(resume), ...remarqueDesCourtes(resume.plusCourtes)]} />
      <Remarques phrases={remarqueDesManquantes(resume.manquantes)} verbatim />
      <Colonnes dit="Colonnes ignorées, que le format ne connaît pas" noms={ignorees} />
      <Colonnes dit="Colonnes absentes, comme si personne n'avait répondu" noms={absentes} />
      <Refusees
        refusees={refusees}
        lignes={lignesRefusees}
        effet="ce répondant n'est pas compté"
        fichier="ipep-reponses-refusees"
        exporter={() => importe.exporter('refusees')}
        perdue={importe.perdue.value}
      />
      <Incoherentes incoherentes={incoherentes} />
      {importe.revisable.value && (
        <p class="g-actions si-script">
          <button type="button" onClick={() => void importe.revoir()}>
            Revoir les colonnes
          </button>
        </p>
      )}
      <p class="g-menu">
        Ces résultats restent affichés tant que la page est ouverte. Ils ne sont gardés nulle part.
      </p>
    </section>
  );
}

function Incoherentes({ incoherentes }: { readonly incoherentes: ListeBornee<ReponseIncoherente> }) {
  return (
    <ListeDeLignes
      nom={compte(incoherentes.total, 'réponse incohérente', 'réponses incohérentes')}
      explication="Une réponse à une question qui ne devait pas être posée, faute de « Oui » à celle qui l'ouvre. Elle est laissée de côté ; le reste de la ligne compte."
      fichier="ipep-reponses-incoherentes"
      exporter={() => importe.exporter('incoherentes')}
      perdue={importe.perdue.value}
      tete={['Ligne', 'Colonne', 'Valeur']}
      total={incoherentes.total}
      entrees={incoherentes.gardees.map(({ ligne, colonne, valeur }) => [String(ligne), colonne, valeur])}
    />
  );
}
