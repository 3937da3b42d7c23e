import { maskPersonalData } from '../../guard';
import { folded, isCapitalised, nameWords } from '../contributor-name.rules';

/** What a contributor said of who they are. */
export interface Identity {
  contributorName: string | null;
  contributorEmail: string | null;
}

const ERASED = '[nom effacé]';

/** A text without personal data, and without the names that its author gave where they stand as names. */
export function withoutIdentity(text: string, identity: Identity): string {
  const names = namesOf(identity);
  const masked = maskPersonalData(text);
  if (names.size === 0) return masked;
  return masked
    .replace(/[\p{L}\p{M}]+/gu, (word) => (isCapitalised(word) && names.has(folded(word)) ? ERASED : word))
    .replace(/\[nom effacé\](?:[\s'’.-]+\[nom effacé\])+/g, ERASED);
}

/** Links are kept whole or not at all: one that names its giver leads to them. */
export function linkWithoutIdentity(link: string | null, identity: Identity): string | null {
  if (link === null) return null;
  const plain = folded(decoded(link));
  const names = [...namesOf(identity)].some((name) => plain.includes(name));
  return names || maskPersonalData(decoded(link)) !== decoded(link) ? null : link;
}

function namesOf({ contributorName, contributorEmail }: Identity): Set<string> {
  return nameWords([contributorName ?? '', contributorEmail?.split('@')[0] ?? '']);
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
