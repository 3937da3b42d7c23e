import type { Locator, Page } from 'playwright-core';
import type { StaffRole } from '../../api/accounts/permissions';
import { choose, see } from '../support/back-office';

/** What somebody types on a screen of the back-office, and sends. */
export interface SessionCase {
  kind: string;
  role: StaffRole;
  /** Opens the screen, and types. */
  write(page: Page): Promise<void>;
  /** What was typed, where it stands on the screen. */
  typed(page: Page): Locator;
  words: string;
  send(page: Page): Promise<void>;
  /** Appears once the server has stored it. */
  done(page: Page): Locator;
  /** Counts the rows that hold it. */
  stored: string;
}

export const TITLES = {
  accept: 'Accepter : appeler avant six heures',
  refuse: 'Refuser : passer par le marché',
  correct: 'Corriger : écrire au maire',
  note: 'Noter : lire le journal',
  bulk: 'En nombre : marcher dans la zone',
  advice: 'Demander un covoiturage à ses futurs collègues',
  reviewed: 'Relire son annonce à voix haute',
};

const goTo = async (page: Page, name: string): Promise<void> => page.getByRole('menuitem', { name }).click();
const dialog = (page: Page): Locator => page.getByRole('dialog').first();
const review = (page: Page) => page.getByRole('textbox', { name: 'Un mot à l’équipe' });
const save = async (page: Page): Promise<void> => page.getByRole('button', { name: 'Enregistrer' }).click();
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name });
const inDialog = (page: Page, name: string): Locator => dialog(page).getByRole('textbox', { name });

async function open(page: Page, list: string, title: string): Promise<void> {
  await goTo(page, list);
  await page.getByRole('link', { name: title }).first().click();
  await see(page.getByRole('heading', { name: title }));
}

async function decide(page: Page, title: string, action: string): Promise<void> {
  await open(page, 'Contributions', title);
  await page.getByRole('button', { name: action, exact: true }).click();
  await see(dialog(page));
}

async function pickReason(page: Page, words: string): Promise<void> {
  await dialog(page).getByRole('radiogroup', { name: 'Motif du refus' }).getByRole('radio').first().check();
  await inDialog(page, 'Ajouter quelques mots').fill(words);
}

const statusOf = (title: string, status: string): string =>
  `SELECT count(*)::int FROM contribution WHERE title = '${title}' AND status = '${status}'`;

export const CASES: readonly SessionCase[] = [
  {
    kind: 'the draft of a recommendation',
    role: 'EDITOR',
    write: async (page) => {
      await open(page, 'Recommandations', TITLES.advice);
      await field(page, 'En une phrase').fill('Un coup de fil suffit souvent.');
    },
    typed: (page) => field(page, 'En une phrase'),
    words: 'Un coup de fil suffit souvent.',
    send: save,
    done: (page) => page.getByText('Brouillon enregistré.'),
    stored: `SELECT count(*)::int FROM revision WHERE content->>'summary' = 'Un coup de fil suffit souvent.'`,
  },
  {
    kind: 'a situation',
    role: 'EDITOR',
    write: async (page) => {
      await open(page, 'Situations', 'Sans permis');
      await field(page, 'Nom').fill('Sans le permis B');
    },
    typed: (page) => field(page, 'Nom'),
    words: 'Sans le permis B',
    send: save,
    done: (page) => page.getByText('Situation enregistrée.'),
    stored: `SELECT count(*)::int FROM situation WHERE label = 'Sans le permis B'`,
  },
  {
    kind: 'a colleague',
    role: 'ADMIN',
    write: async (page) => {
      await goTo(page, 'Équipe');
      await page.getByRole('link', { name: 'Créer' }).click();
      await field(page, 'Nom').fill('Nouvelle collègue');
      await field(page, 'E-mail').fill('nouvelle@example.org');
      await page.getByLabel('Modération').check();
    },
    typed: (page) => field(page, 'Nom'),
    words: 'Nouvelle collègue',
    send: save,
    done: (page) => page.getByRole('cell', { name: 'Nouvelle collègue' }),
    stored: `SELECT count(*)::int FROM staff_user WHERE name = 'Nouvelle collègue'`,
  },
  {
    kind: 'a reason for refusals',
    role: 'ADMIN',
    write: async (page) => {
      await goTo(page, 'Motifs de refus');
      await page.getByRole('link', { name: 'Créer' }).click();
      await field(page, 'Motif').fill('Déjà proposé ailleurs');
      await field(page, 'Message à la personne').fill('Merci : un autre service propose déjà cela.');
    },
    typed: (page) => field(page, 'Message à la personne'),
    words: 'Merci : un autre service propose déjà cela.',
    send: save,
    done: (page) => page.getByRole('cell', { name: 'Déjà proposé ailleurs' }),
    stored: `SELECT count(*)::int FROM refusal_reason WHERE label = 'Déjà proposé ailleurs'`,
  },
  {
    kind: 'a note',
    role: 'MODERATOR',
    write: async (page) => {
      await open(page, 'Contributions', TITLES.note);
      await field(page, 'Votre note').fill('À relire lundi.');
    },
    typed: (page) => field(page, 'Votre note'),
    words: 'À relire lundi.',
    send: async (page) => page.getByRole('button', { name: 'Ajouter la note' }).click(),
    done: (page) => page.getByText('Note ajoutée.'),
    stored: `SELECT count(*)::int FROM contribution_note WHERE body = 'À relire lundi.'`,
  },
  {
    kind: 'an acceptance',
    role: 'MODERATOR',
    write: async (page) => {
      await decide(page, TITLES.accept, 'Accepter');
      await dialog(page).getByRole('radio').last().check();
      await choose(dialog(page).getByRole('combobox'), TITLES.advice);
    },
    typed: (page) => dialog(page).getByRole('combobox'),
    words: TITLES.advice,
    send: async (page) => dialog(page).getByRole('button', { name: 'Accepter' }).click(),
    done: (page) => page.getByText('Contribution acceptée.'),
    stored: statusOf(TITLES.accept, 'ACCEPTED'),
  },
  {
    kind: 'a refusal',
    role: 'MODERATOR',
    write: async (page) => {
      await decide(page, TITLES.refuse, 'Refuser');
      await pickReason(page, 'Revenez nous voir.');
    },
    typed: (page) => inDialog(page, 'Ajouter quelques mots'),
    words: 'Revenez nous voir.',
    send: async (page) => dialog(page).getByRole('button', { name: 'Refuser et envoyer' }).click(),
    done: (page) => page.getByText('Contribution refusée. La personne lira le message dans 10 minutes.'),
    stored: statusOf(TITLES.refuse, 'REFUSED'),
  },
  {
    kind: 'a request for a correction',
    role: 'MODERATOR',
    write: async (page) => {
      await decide(page, TITLES.correct, 'Corriger');
      await inDialog(page, 'Votre message à la personne').fill('Dans quelle commune ?');
    },
    typed: (page) => inDialog(page, 'Votre message à la personne'),
    words: 'Dans quelle commune ?',
    send: async (page) => dialog(page).getByRole('button', { name: 'Demander la correction' }).click(),
    done: (page) => page.getByText('Correction demandée. La personne lira votre message dans 10 minutes.'),
    stored: statusOf(TITLES.correct, 'NEEDS_CORRECTION'),
  },
  {
    kind: 'a refusal of several at once',
    role: 'MODERATOR',
    write: async (page) => {
      await goTo(page, 'Contributions');
      await page.getByRole('checkbox', { name: `Cocher : ${TITLES.bulk}` }).check();
      await page
        .getByRole('region', { name: 'Décider de plusieurs à la fois' })
        .getByRole('button', { name: 'Refuser' })
        .click();
      await pickReason(page, 'Merci quand même.');
    },
    typed: (page) => inDialog(page, 'Ajouter quelques mots'),
    words: 'Merci quand même.',
    send: async (page) => dialog(page).getByRole('button', { name: 'Refuser' }).click(),
    done: (page) => page.getByText('1 refusée.'),
    stored: statusOf(TITLES.bulk, 'REFUSED'),
  },
  {
    kind: 'a request for changes',
    role: 'PUBLISHER',
    write: async (page) => {
      await open(page, 'Recommandations', TITLES.reviewed);
      await review(page).fill('Ajoutez un exemple.');
    },
    typed: review,
    words: 'Ajoutez un exemple.',
    send: async (page) => page.getByRole('button', { name: 'Demander des changements' }).click(),
    done: (page) => page.getByRole('main').getByText('Brouillon', { exact: true }),
    stored: `SELECT count(*)::int FROM revision WHERE content->>'title' = '${TITLES.reviewed}' AND status = 'DRAFT'`,
  },
];
