import { In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import type { Clock } from '../../platform/clock';
import type { Jobs } from '../../platform/jobs/jobs';
import { sendMail } from '../../platform/mail/mail.jobs';
import type { NoticePages, NoticeText } from '../notices.types';
import { StaffNoticeRow } from '../staff-notice.entity';
import { isWorkingDay } from '../working-days';
import { digestWords } from './digest.emails';
import type { DigestLine } from './digest.emails';
import { frenchDay, isDue } from './digest.rules';
import { StaffDigestRow } from './staff-digest.entity';

interface Needs {
  jobs: Jobs;
  publicUrl: string;
  /** By the kind of subject, as `pages`. */
  texts: Readonly<Record<string, NoticeText>>;
  pages: NoticePages;
}

/** Mails what people have not read, as often as they chose: each notice in one mail at most, and one mail a period. */
export class DigestMailsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** Each person in a transaction of their own: where one fails, the others are seen to all the same, and the job is tried again. */
  async send(): Promise<void> {
    const now = this.clock.now();
    if (!isWorkingDay(now)) return;
    const today = frenchDay(now);
    const rows = await this.database.manager.findBy(StaffDigestRow, { frequency: Not('NONE') });
    const failures: unknown[] = [];
    for (const { staffUserId } of rows.filter((row) => isDue(row, today)))
      await this.database
        .transaction(async (tx) => this.mail(tx, staffUserId, now))
        .catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private async mail(tx: EntityManager, staffUserId: string, now: Date): Promise<void> {
    const today = frenchDay(now);
    // Another worker may have seen to it since, and the person may have chosen otherwise.
    const row = await tx.findOne(StaffDigestRow, { where: { staffUserId }, lock: { mode: 'pessimistic_write' } });
    const user = await tx.findOneBy(StaffUserRow, { id: staffUserId, active: true });
    if (row === null || user === null || !isDue(row, today)) return;
    await tx.update(StaffDigestRow, { staffUserId }, { lastOn: today });
    const lines = await this.lines(tx, row, now);
    if (lines.length === 0) return;
    const { jobs, publicUrl } = this.needs;
    const unread = await tx.countBy(StaffNoticeRow, { staffUserId, readAt: IsNull() });
    const pages = { notices: `${publicUrl}/admin/#/notices`, settings: `${publicUrl}/admin/#/settings` };
    const words = digestWords(row.language, { frequency: row.frequency, lines, unread, pages });
    // With whoever is erased go the mails that bear their id and have not left.
    await jobs.send(
      tx,
      sendMail,
      { to: user.email, ...words },
      { key: staffUserId, once: `digest ${staffUserId} ${today}` },
    );
  }

  /** What is unread and was not mailed before, newest first; it counts as mailed from here on. */
  private async lines(tx: EntityManager, row: StaffDigestRow, now: Date): Promise<DigestLine[]> {
    const { staffUserId, since, language } = row;
    const notices = await tx.find(StaffNoticeRow, {
      where: { staffUserId, readAt: IsNull(), mailedAt: IsNull(), at: MoreThanOrEqual(since) },
      order: { at: 'DESC', id: 'DESC' },
    });
    if (notices.length === 0) return [];
    await tx.update(StaffNoticeRow, { id: In(notices.map(({ id }) => id)) }, { mailedAt: now });
    const byIds = notices.map(({ byId }) => byId).filter((id) => id !== null);
    const names = new Map((await tx.findBy(StaffUserRow, { id: In(byIds) })).map(({ id, name }) => [id, name]));
    return notices.flatMap((notice) => {
      const { kind, byId, counts, subjectType } = notice;
      const by = byId === null ? null : (names.get(byId) ?? null);
      const text = this.needs.texts[subjectType]?.({ kind, by, counts }, language) ?? '';
      return text === '' ? [] : [{ text, href: this.address(notice) }];
    });
  }

  /** What is about many things leads to the page of all notices, which names them. */
  private address({ subjectType, subjectIds }: StaffNoticeRow): string {
    const [id, ...others] = subjectIds;
    const page = this.needs.pages[subjectType];
    const path = id === undefined || others.length > 0 || page === undefined ? '/notices' : page(id);
    return `${this.needs.publicUrl}/admin/#${path}`;
  }
}
