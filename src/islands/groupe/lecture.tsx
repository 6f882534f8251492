import { formatNumber } from '../../french/numbers.ts';
import type {
  CelluleRefusee,
  ListeBornee,
  ReponseIncoherente,
} from '../../population/questionnaire/types.ts';
import type { Importee } from './etat.ts';
import { ListeDeLignes } from './liste-de-lignes.tsx';
import { bilanDit, compte, lectureDite } from './phrases.ts';

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
      <Colonnes dit="Colonnes ignorées, que le format ne connaît pas" noms={ignorees} />
      <Colonnes dit="Colonnes absentes, comme si personne n'avait répondu" noms={absentes} />
      <Refusees refusees={refusees} lignes={lignesRefusees} />
      <Incoherentes incoherentes={incoherentes} />
      <p class="g-menu">
        Ces résultats restent affichés tant que la page est ouverte. Ils ne sont gardés nulle part.
      </p>
    </section>
  );
}

function Colonnes({ dit, noms }: { readonly dit: string; readonly noms: readonly string[] }) {
  if (noms.length === 0) return null;
  return (
    <p class="g-menu">
      {dit} : <span data-verbatim>{noms.join(', ')}</span>.
    </p>
  );
}

interface RefuseesProps {
  readonly refusees: ListeBornee<CelluleRefusee>;
  readonly lignes: number;
}

function Refusees({ refusees, lignes }: RefuseesProps) {
  return (
    <ListeDeLignes
      nom={compte(lignes, 'ligne refusée', 'lignes refusées')}
      explication="Une cellule qui ne se lit pas fait refuser sa ligne entière : ce répondant n'est pas compté. Corrigez le fichier, puis importez-le à nouveau."
      liste="refusees"
      tete={['Ligne', 'Colonne', 'Valeur', 'Raison']}
      total={refusees.total}
      entrees={refusees.gardees.map(({ ligne, colonne, valeur, raison }) => [
        String(ligne),
        colonne,
        valeur,
        raison,
      ])}
    />
  );
}

function Incoherentes({ incoherentes }: { readonly incoherentes: ListeBornee<ReponseIncoherente> }) {
  return (
    <ListeDeLignes
      nom={compte(incoherentes.total, 'réponse incohérente', 'réponses incohérentes')}
      explication="Une réponse à une question qui ne devait pas être posée, faute de « Oui » à celle qui l'ouvre. Elle est laissée de côté ; le reste de la ligne compte."
      liste="incoherentes"
      tete={['Ligne', 'Colonne', 'Valeur']}
      total={incoherentes.total}
      entrees={incoherentes.gardees.map(({ ligne, colonne, valeur }) => [String(ligne), colonne, valeur])}
    />
  );
}
