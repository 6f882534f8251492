import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandLine } from '../../../src/laboratory/incitation/command-line.ts';

test('the command is that of the reader’s groupement and year, and of how far the line goes', () => {
  const asked = { file: 'Tilleuls.ipep.json', nom: 'Maison de santé des Tilleuls', annee: 2021 };
  expect(commandLine({ ...asked, upTo: undefined })).toBe(
    'ipep incitation Tilleuls.ipep.json --groupement "Maison de santé des Tilleuls" --annee 2021',
  );
  expect(commandLine({ ...asked, upTo: '120' })).toMatch(/ --annee 2021 --jusque 120$/);
});

test.each(['a b', "l'école", '$HOME `id`', 'dit « "oui" »', String.raw`a\b!`, `$'"`])(
  'a shell reads %s as it is',
  (nom) => {
    const command = commandLine({ file: `${nom}.json`, nom, annee: 2020, upTo: '12.5' });
    const script = `set -- ${command}; for word; do printf '%s\\n' "$word"; done`;
    const words = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n');
    const given = ['--groupement', nom, '--annee', '2020', '--jusque', '12.5'];
    expect(words).toEqual(['ipep', 'incitation', `${nom}.json`, ...given]);
  },
);
