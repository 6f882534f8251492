import { foldedWords } from '../../french/bare-words.ts';

/** What files of a carnet are called after: « note-pour-le-conseil », at most 60 characters of ASCII; « carnet » for no words. */
export function fileStem(titre: string): string {
  const words = foldedWords(titre)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'carnet' : words;
}

/** The names of a carnet's files, by what they hold. */
export const fileNames = (titre: string) => {
  const stem = fileStem(titre);
  return { carnet: `${stem}.ipep.json`, html: `${stem}.html`, zip: `${stem}.zip`, markdown: `${stem}.md` };
};
