import { published } from '../../catalogue/published';
import type { CatalogueLoaders, Recommendation } from '../../catalogue';
import type { Clock } from '../../platform/clock';
import type { ContributionMessageRow } from '../contribution-message.entity';
import type { ContributionRow } from '../contribution.entity';
import type { ContributionsLoaders } from '../contributions.loaders';
import { CONTRIBUTOR_STEPS, toldStatus } from '../triage/moderation.rules';
import type { ContributorStep } from '../triage/moderation.rules';
import type { ContributionStatus } from '../vocabulary.rules';

type StatusLoaders = Pick<
  ContributionsLoaders & CatalogueLoaders,
  'contributionMessages' | 'contributionCorrections' | 'mergedInto' | 'published'
>;

/** All that the secret link shows. */
export interface ContributionStatusWhole {
  receivedAt: Date;
  status: ContributionStatus;
  title: string;
  body: string;
  messages: Pick<ContributionMessageRow, 'sentAt' | 'fromStaff' | 'body' | 'bodyEn'>[];
  mayReply: boolean;
  mayWithdraw: boolean;
  recommendation: Pick<Recommendation, 'slug' | 'title' | 'summary'> | null;
}

/** What the contributor is told of a contribution, by the API and on the pages that the server makes. */
export class ContributionStatusQueries {
  constructor(private readonly clock: Clock) {}

  status(row: ContributionRow): ContributionStatus {
    return toldStatus(row, this.clock.now());
  }

  may(step: ContributorStep, row: ContributionRow): boolean {
    return CONTRIBUTOR_STEPS[this.status(row)][step] !== undefined;
  }

  async messages({ id }: ContributionRow, loaders: StatusLoaders): Promise<ContributionMessageRow[]> {
    const messages = await loaders.contributionMessages.load(id);
    return messages.filter(({ sentAt }) => sentAt <= this.clock.now());
  }

  /** As last corrected. */
  async words(row: ContributionRow, loaders: StatusLoaders): Promise<Pick<ContributionRow, 'title' | 'body'>> {
    const { title, body } = (await loaders.contributionCorrections.load(row.id)).at(-1) ?? row;
    return { title, body };
  }

  /** Once published; of a duplicate, what it was merged into. */
  async recommendation(row: ContributionRow, loaders: StatusLoaders): Promise<Recommendation | null> {
    const status = this.status(row);
    const merged = status === 'DUPLICATE' ? await loaders.mergedInto.load(row.id) : null;
    const id = status === 'PUBLISHED' ? row.recommendationId : merged;
    const found = id === null ? undefined : (await loaders.published()).item(id);
    return found === undefined ? null : published(found, 'FR');
  }

  async whole(row: ContributionRow, loaders: StatusLoaders): Promise<ContributionStatusWhole> {
    return {
      receivedAt: row.receivedAt,
      status: this.status(row),
      ...(await this.words(row, loaders)),
      messages: await this.messages(row, loaders),
      mayReply: this.may('REPLY', row),
      mayWithdraw: this.may('WITHDRAW', row),
      recommendation: await this.recommendation(row, loaders),
    };
  }
}
