import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Actor, AuditService } from '../../accounts';
import { PublishedRow } from '../../catalogue';
import { targetRule } from '../../catalogue/content';
import type { PublicationListener } from '../../catalogue';
import type { Clock } from '../../platform/clock';
import { SituationRow } from '../../situations';
import { plainSentence } from '../../targeting/language';
import type { WorldService } from '../../situations';
import type { PublishedContribution } from './contribution.emails';
import { publishedMessage } from './contribution.emails';
import type { ContributionLinks } from '../contribution-links.rules';
import { ContributionRow } from '../contribution.entity';
import { advance } from '../contribution.writes';
import { statusesWith, statusAfterSystemStep } from '../triage/moderation.rules';
import type { CorrespondenceService } from './correspondence.service';

/** Contributors learn that what they gave is published, and what was kept of it. */
export class PublicationService implements PublicationListener {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly needs: { worlds: WorldService; links: ContributionLinks; correspondence: CorrespondenceService },
  ) {}

  /** In the transaction of the publication. */
  async published(tx: EntityManager, by: Actor, recommendationId: string): Promise<void> {
    const rows = await tx.find(ContributionRow, {
      where: { recommendationId, status: In(statusesWith('PUBLISH')) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (rows.length === 0) return;
    const kept = await this.keptOf(tx, recommendationId);
    const sentAt = this.clock.now();
    for (const row of rows) {
      const status = statusAfterSystemStep(row.status, 'PUBLISH');
      await advance(tx, row, { status, at: sentAt });
      const body = publishedMessage({ ...kept, isNamed: row.mayBeNamed && row.contributorName !== null });
      await this.needs.correspondence.write(tx, row, { body, sentAt });
      await this.audit.record(tx, {
        by,
        action: 'contribution.publish',
        objectId: row.id,
        summary: 'Contribution publiée',
        before: { status: row.status },
        after: { status, recommendationId },
      });
    }
  }

  private async keptOf(tx: EntityManager, recommendationId: string): Promise<Omit<PublishedContribution, 'isNamed'>> {
    const { slug, content } = await tx.findOneByOrFail(PublishedRow, { id: recommendationId });
    const situations = await tx.find(SituationRow);
    const rule = targetRule(content, (id) => situations.find((situation) => situation.id === id)?.slug);
    const situation = rule.all.length === 0 ? null : plainSentence(rule, await this.needs.worlds.current(tx), 'FR');
    return { title: content.title, situation, adviceLink: this.needs.links.adviceLink(slug) };
  }
}
