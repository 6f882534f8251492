import { ChoixDeFichier } from '../../../islands/kit/import/file-button.tsx';
import { creerDecodeur } from '../../../tables/decoder.ts';

/** Beyond this, it is not a column of territories. */
const TAILLE = 2_000_000;

interface Props {
  readonly onTexte: (texte: string, nom: string) => void;
  /** Why the file was not read: what is in the text area stays. */
  readonly onRefus: (raison: string) => void;
}

/** Opens a column of numbers kept in a file, in the encodings of French spreadsheets. */
export function FichierDistribution({ onTexte, onRefus }: Props) {
  const ouvrir = async (fichier: File): Promise<void> => {
    if (fichier.size > TAILLE)
      return onRefus(
        `« ${fichier.name} » est trop gros pour une colonne de nombres : deux millions d'octets au plus. Rien n'a changé.`,
      );
    try {
      const decodeur = creerDecodeur();
      const texte = decodeur.lire(new Uint8Array(await fichier.arrayBuffer()));
      onTexte(texte + decodeur.fin(), fichier.name);
    } catch {
      onRefus(`« ${fichier.name} » ne peut pas être lu : il a peut-être été déplacé. Rien n'a changé.`);
    }
  };
  return (
    <ChoixDeFichier
      nom="Ouvrir un fichier .csv ou .txt"
      champ="Fichier d'une colonne de nombres"
      accept=".csv,.txt,text/csv,text/plain"
      onFichier={(fichier) => void ouvrir(fichier)}
    />
  );
}
