import { FileChoice } from '../../../islands/kit/import/file-button.tsx';
import { createDecoder } from '../../../tables/decoder.ts';

/** Beyond this, it is not a column of territories. */
const SIZE = 2_000_000;

interface Props {
  readonly onText: (texte: string, nom: string) => void;
  /** Why the file was not read: what is in the text area stays. */
  readonly onRefusal: (reason: string) => void;
}

/** Opens a column of numbers kept in a file, in the encodings of French spreadsheets. */
export function DistributionFile({ onText, onRefusal }: Props) {
  const openUp = async (file: File): Promise<void> => {
    if (file.size > SIZE)
      return onRefusal(
        `« ${file.name} » est trop gros pour une colonne de nombres : deux millions d'octets au plus. Rien n'a changé.`,
      );
    try {
      const decoder = createDecoder();
      const texte = decoder.read(new Uint8Array(await file.arrayBuffer()));
      onText(texte + decoder.fin(), file.name);
    } catch {
      onRefusal(`« ${file.name} » ne peut pas être lu : il a peut-être été déplacé. Rien n'a changé.`);
    }
  };
  return (
    <FileChoice
      nom="Ouvrir un fichier .csv ou .txt"
      field="Fichier d'une colonne de nombres"
      accept=".csv,.txt,text/csv,text/plain"
      onFile={(file) => void openUp(file)}
    />
  );
}
