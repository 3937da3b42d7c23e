import type { Platform } from '../../platform/platform';
import { PageFetcher } from '../../platform/http/page-fetcher';
import { findingOf } from './findings.rules';
import type { Finding } from './link-states.rules';
import type { LinkTurnsService } from './link-turns.service';

export interface Found extends Finding {
  /** By its host, with any status. */
  isAnswered: boolean;
}

/** Looks at pages: one request a host a second. */
export class LooksService {
  private readonly pages: PageFetcher;

  constructor(
    { reach, config }: Pick<Platform, 'reach' | 'config'>,
    private readonly turns: LinkTurnsService,
  ) {
    this.pages = new PageFetcher({ reach, userAgent: `OpenJobAdvice-LinkCheck/1.0 (+${config.publicUrl})` });
  }

  /** Throws HostBusy where a turn would come later than in so many seconds. */
  async look(url: string, atMostSeconds: number): Promise<Found> {
    const page = await this.pages.fetch(url, async (host) => this.turns.wait(host, atMostSeconds));
    return { ...findingOf(url, page), isAnswered: page.isAnswered };
  }
}
