import { useRef } from 'preact/hooks';
import { creerDecodeur } from '../../csv/decodeur.ts';

/** Beyond this, it is not a column of territories. */
const TAILLE = 2_000_000;

interface Props {
  readonly onTexte: (texte: string, nom: string) => void;
  /** Why the file was not read: what is in the text area stays. */
  readonly onRefus: (raison: string) => void;
}

/** Opens a column of numbers kept in a file, in the encodings of French spreadsheets. */
export function FichierDistribution({ onTexte, onRefus }: Props) {
  const champ = useRef<HTMLInputElement>(null);
  const ouvrir = async (fichier: File | undefined): Promise<void> => {
    if (fichier === undefined) return;
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
    <>
      <button type="button" onClick={() => champ.current?.click()}>
        Ouvrir un fichier .csv ou .txt
      </button>
      <input
        ref={champ}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-label="Fichier d'une colonne de nombres"
        hidden
        onChange={(event) => {
          const [fichier] = event.currentTarget.files ?? [];
          void ouvrir(fichier);
          // The same file can be opened again, once corrected.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
