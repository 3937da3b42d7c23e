import { withoutAccents } from '../../../shared/withoutAccents';

const MAX_SLUG_LENGTH = 80;

/** The identifier that a name suggests: « Jeune, sans diplôme » gives "jeune-sans-diplome". */
export function suggestedSlug(label: string): string {
  return withoutAccents(label)
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replaceAll(/^-|-$/g, '');
}
