import type { Locale } from '../content/content.rules';
import type { CatalogueContext } from './catalogue.resolver';

/** The language of who asks, where the root field takes none: that of their profile, else French. */
export async function localeOf({ viewer, loaders }: CatalogueContext): Promise<Locale> {
  const profile = viewer.kind === 'JOB_SEEKER' ? await loaders.profile.load(viewer.profileId) : null;
  return profile?.locale ?? 'FR';
}
