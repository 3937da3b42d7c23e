import type { EntityManager } from 'typeorm';
import { ContributionCorrectionRow } from '../contribution-correction.entity';
import { ContributionMessageRow } from '../contribution-message.entity';
import { ContributionRow } from '../contribution.entity';
import { maskedWords } from '../masked-words.rules';
import { ContributionNoteRow } from '../triage/contribution-note.entity';
import { linkWithoutIdentity, withoutIdentity } from './erasure.rules';

/** Nothing that says who gave a contribution. */
export const NOBODY = {
  contributorName: null,
  contributorEmail: null,
  contributorRole: null,
  mayBeNamed: false,
  attachments: [],
} as const satisfies Partial<Omit<ContributionRow, 'attachments'>> & { attachments: [] };

/** Words that only the erased parts held are forgotten by the search. Another text that has them teaches them again. */
const FORGET_WORDS = `
  DELETE FROM known_word WHERE word IN (
    SELECT word FROM regexp_split_to_table(plain_words($1), ' ') AS word
    EXCEPT SELECT word FROM regexp_split_to_table(plain_words($2), ' ') AS word)`;

type Words = Pick<ContributionRow, 'title' | 'body' | 'usefulWhen' | 'link'>;

/**
 * Deletes what the contributor wrote to the team, and takes who they are out of their words and of the team's notes. The row is locked.
 * Returns the words as they are then.
 */
export async function eraseIdentity(tx: EntityManager, row: ContributionRow): Promise<Words> {
  const clean = (text: string): string => withoutIdentity(text, row);
  const words: Words = {
    title: clean(row.title),
    body: clean(row.body),
    usefulWhen: row.usefulWhen === null ? null : clean(row.usefulWhen),
    link: linkWithoutIdentity(row.link, row),
  };
  await tx.delete(ContributionMessageRow, { contributionId: row.id, fromStaff: false });
  await tx.query(`SELECT set_config('contribution.erasing', 'on', true)`);
  await tx.query('UPDATE contribution SET title = $2, body = $3, useful_when = $4, link = $5 WHERE id = $1', [
    row.id,
    ...[words.title, words.body, words.usefulWhen, words.link],
  ]);
  await tx.update(ContributionRow, { id: row.id }, maskedWords(words));
  await cleanCorrections(tx, row.id, clean);
  await tx.query(`SELECT set_config('contribution.erasing', 'off', true)`);
  for (const { id, body } of await tx.findBy(ContributionNoteRow, { contributionId: row.id }))
    await tx.update(ContributionNoteRow, { id }, { body: clean(body) });
  const { contributorName, contributorEmail } = row;
  await tx.query(FORGET_WORDS, [
    [row.title, row.body, row.usefulWhen, contributorName, contributorEmail].join(' '),
    [words.title, words.body, words.usefulWhen].join(' '),
  ]);
  return words;
}

async function cleanCorrections(tx: EntityManager, id: string, clean: (text: string) => string): Promise<void> {
  for (const { number, title, body } of await tx.findBy(ContributionCorrectionRow, { contributionId: id }))
    await tx.update(
      ContributionCorrectionRow,
      { contributionId: id, number },
      { title: clean(title), body: clean(body) },
    );
}
