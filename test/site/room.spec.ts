/* /formation/salle/: a trainer and a team on two machines that share nothing but codes. */
import { expect, type Page } from '@playwright/test';
import { readSeat, writePlay } from '../../src/room/code/room-code.ts';
import { withPlay } from '../../src/room/intake.ts';
import { outcomesOf } from '../../src/room/outcome.ts';
import { closeRound, emptyRoom, type Room, seatOf } from '../../src/room/room.ts';
import { violations } from './axe.ts';
import { test } from './offline.ts';
import { overflow } from './reflow.ts';
import { drawn, settled, watch } from './watch.ts';

const racine = { tag: '@racine' };
const ROOM = './formation/salle/';
const plain = (text: string): string => text.replace(/\s/g, ' ');

/** A good code with one letter wrong. */
const mistyped = (code: string): string => code.replace(/.$/, (last) => (last === 'A' ? 'C' : 'A'));

async function enter(trainer: Page, text: string): Promise<void> {
  await trainer.getByLabel('Les codes que rendent les équipes').fill(text);
  await trainer.getByRole('button', { name: 'Entrer', exact: true }).click();
}

test(
  'a room is led on one machine, offline or not, and played on another, by codes alone',
  racine,
  async ({ browser, hosting }) => {
    const base = { baseURL: hosting.url, locale: 'fr-FR' };
    const [leads, plays] = await Promise.all([
      browser.newContext({ ...base, serviceWorkers: 'block' }),
      browser.newContext({ ...base, viewport: { width: 360, height: 740 }, hasTouch: true }),
    ]);
    const [trainer, phone] = await Promise.all([leads.newPage(), plays.newPage()]);
    const faults = [trainer, phone].map((page) => watch(page, new URL(hosting.url).origin));

    // Neither a room of one, nor what is no number: what is typed stays.
    await trainer.goto(ROOM);
    await settled(trainer);
    await trainer.getByRole('link', { name: /^J.anime/ }).click();
    const count = trainer.getByLabel(/Combien d.équipes/);
    await count.fill('1');
    await trainer.getByRole('button', { name: 'Ouvrir la salle', exact: true }).click();
    await expect(count).toHaveAttribute('aria-invalid', 'true');
    await count.fill('3');
    await trainer.getByLabel(/le hasard joue/).check();
    await trainer.getByText('Partir des dossiers').click();
    await trainer.getByLabel(/Leurs liens/).fill('https://exemple.fr/\nbonjour');
    await trainer.getByRole('button', { name: 'Ouvrir la salle de ces dossiers' }).click();
    await expect(trainer.getByText(/Ligne 2/)).toContainText('ne porte pas de scénario');
    await trainer.getByRole('button', { name: 'Ouvrir la salle', exact: true }).click();
    await expect(trainer.getByRole('heading', { name: /Salle de 3 équipes/ })).toBeFocused();
    const codes = await trainer.locator('.salle-places p.salle-code').allTextContents();
    const [first = ''] = codes;
    const seat = readSeat(first);
    if (!seat.ok) throw new TypeError(first);
    const { seed } = seat.value;
    await expect(trainer.getByRole('img', { name: /Code QR de Équipe 1\b/ })).toBeVisible();
    expect(await violations(trainer)).toEqual([]);

    // The telephone has seen the site once; then its line is cut.
    await phone.goto(ROOM);
    await expect(phone.getByText('marchent aussi sans réseau')).toBeVisible();
    await plays.setOffline(true);
    await phone.getByRole('link', { name: /^Je joue/ }).click();
    const field = phone.getByLabel('Le code de votre équipe');
    await field.fill(mistyped(first));
    await phone.getByRole('button', { name: 'Entrer' }).click();
    await expect(phone.locator('#code-dit')).toContainText('Une lettre au moins est fausse');
    await field.fill(first.toLowerCase().replace(' ', '-'));
    await phone.getByRole('button', { name: 'Entrer' }).click();
    await expect(phone.getByRole('heading', { name: /Équipe 1 · manche 1 sur 5/ })).toBeFocused();
    await phone.getByRole('checkbox', { name: /Préparer chaque sortie/ }).check();
    await phone.getByRole('checkbox', { name: /réunion de coordination/ }).check();
    await expect(
      phone.getByRole('checkbox', { name: /Écouter les patients/ }),
      'no effort is left',
    ).toBeDisabled();
    await expect(phone.locator('.salle-attendu')).toContainText(/Vous demanderiez environ [\d\s]+€/);
    await phone.getByRole('button', { name: /voir notre code/ }).click();
    const hand = ['coordination', 'sorties'];
    const play = writePlay(seed, { team: 1, round: 1, cards: hand });
    await expect(phone.locator('p.salle-code')).toHaveText(play);
    expect(await overflow(phone)).toBeLessThanOrEqual(0);
    expect(await violations(phone)).toEqual([]);
    // A telephone that slept, or was closed, finds its code again.
    await phone.reload();
    await expect(phone.locator('p.salle-code')).toHaveText(play);
    await phone.getByRole('button', { name: 'La manche est close : jouer la suivante' }).click();
    await expect(phone.getByRole('heading', { name: /manche 2 sur 5/ })).toBeFocused();
    await expect(phone.locator('.salle-donnees')).toContainText('Score, 2019');

    // What is refused stays in its field, with its sentence; what is good enters.
    await enter(trainer, `${play.toLowerCase()}\n${mistyped(play)}\n${first}`);
    const received = trainer.locator('.salle-recus li');
    await expect(received).toHaveText([
      /Équipe 1\s: reçu/,
      /n.est pas entré.*Une lettre au moins est fausse/,
      /n.est pas entré.*code d.une équipe/,
    ]);
    await expect(trainer.getByLabel('Les codes que rendent les équipes')).toHaveValue(
      `${mistyped(play)}\n${first}`,
    );
    await enter(trainer, writePlay(seed, { team: 1, round: 1, cards: ['rappels'] }));
    await trainer.getByRole('button', { name: 'Remplacer par celui-ci' }).click();
    await expect(received).toHaveText(/Équipe 1\s: remplacé/);
    await enter(trainer, play);
    await trainer.getByRole('button', { name: 'Remplacer par celui-ci' }).click();
    await trainer.reload();
    await expect(trainer.locator('.salle-attendues')).toContainText('On attend : Équipe 2, Équipe 3.');

    // Another tab of the same browser, by the QR code of a round: both show the same room, and say so.
    const other = await leads.newPage();
    const second = writePlay(seed, { team: 2, round: 1, cards: ['recueil'] });
    await other.goto(`${ROOM}#m=1.${second.replace(' ', '')}`);
    await expect(other.locator('.salle-attendues')).toContainText('On attend : Équipe 3.');
    await expect(trainer.locator('.salle-attendues')).toContainText('On attend : Équipe 3.');
    await expect(trainer.getByText(/ouverte dans un autre onglet/)).toBeVisible();
    await other.close();

    // Two rounds are closed, and shown: what the rules give the same portfolio.
    // A hand that clicks twice closes one round.
    await trainer.getByRole('button', { name: 'Clore la manche 1' }).dblclick();
    await enter(trainer, writePlay(seed, { team: 3, round: 1, cards: [] }));
    await expect(received).toContainText('de la manche 1, qui est close');
    const saving = [1, 2, 3].map((team) => ({ team, round: 2, cards: hand }));
    await enter(trainer, saving.map((each) => writePlay(seed, each)).join(' '));
    await trainer.getByRole('button', { name: 'Clore la manche 2' }).click();
    const opened = emptyRoom(
      seed,
      codes.map((_, rank) => ({ nom: `Équipe ${rank + 1}`, origin: 'hasard' })),
    );
    let room: Room = { ...opened, inPlay: [hand, ['recueil'], null] };
    room = saving.reduce(withPlay, closeRound(room));
    const outcomes = outcomesOf(closeRound(room));
    expect(seatOf(opened, 0)).toEqual(seat.value);
    await expect(
      trainer.getByRole('heading', { name: 'Manche 2 : les résultats de 2020, payés en 2021' }),
    ).toBeVisible();
    await drawn(trainer);
    const table = trainer.locator('#manche-equipes table');
    const told = async (): Promise<string> => plain((await table.textContent()) ?? '');
    const shown = (amount: string): string =>
      plain(`${Math.round(Number(amount)).toLocaleString('fr-FR')} €`);
    for (const { interessement, versement } of outcomes[1]?.teams ?? []) {
      expect(await told()).toContain(shown(interessement));
      expect(await told()).toContain(shown(versement));
    }
    expect(await violations(trainer)).toEqual([]);
    await trainer.getByRole('button', { name: 'Manche précédente' }).click();
    await expect(table).toContainText('Résultats de 2019');
    await expect(trainer.locator('#manche-zero')).toBeVisible();

    // The way back to the doors, and the room is there still.
    await trainer.getByRole('button', { name: 'Changer de rôle' }).click();
    await trainer.getByRole('link', { name: /^J.anime/ }).click();
    await trainer.getByRole('button', { name: /Laisser cette salle/ }).click();
    await trainer.getByRole('button', { name: 'Reprendre' }).click();
    await expect(trainer.getByRole('heading', { name: /manche 3 sur 5/ })).toBeVisible();
    expect(faults).toEqual([[], []]);
    await Promise.all([leads.close(), plays.close()]);
  },
);
