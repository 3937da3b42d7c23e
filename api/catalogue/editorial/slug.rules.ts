/** "Écrire à trois entreprises" -> "ecrire-a-trois-entreprises", at most 80 characters. */
export function slugFrom(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'conseil' : slug;
}

/** The first of slug, slug-2, slug-3 ... that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let number = 1;
  const named = (): string => (number === 1 ? slug : `${slug}-${number}`);
  while (taken.has(named())) number += 1;
  return named();
}
