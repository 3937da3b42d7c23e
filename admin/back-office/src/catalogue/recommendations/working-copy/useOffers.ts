import { useEffect, useMemo, useState } from 'react';
import { session } from '../../../client/pageSession';
import { dropTyped, keepTyped, type TypedCopy, typedCopies } from '../../../client/typedCopies';
import type { ContentForm, RecommendationRecord } from '../record/content';
import { changedFields, merge } from './merge';
import { discardWorkingCopy } from '../record/workingCopies';

/** Where the browser keeps what came from the server: a save from here deletes it there. */
const FROM_SERVER = 'server';

interface Page {
  /** Of this page: its own words are no offer. */
  slot: string;
  opened: RecommendationRecord;
  /** What this person typed elsewhere, or before: as the server kept it. */
  fromServer: RecommendationRecord['workingCopy'];
  /** Whether this page itself kept it. */
  isOwn: (savedAt: string) => boolean;
}

const asForm = (content: object): ContentForm => content as ContentForm;

/** Whether a copy says something that the item does not say yet. */
function saysMore({ kind, content }: RecommendationRecord, copy: TypedCopy): boolean {
  const { mine, both } = merge(kind, { base: asForm(copy.base), mine: asForm(copy.content), theirs: content });
  return mine.length + both.length > 0;
}

/** Whether the browser and the server hold the same words, or the browser those that came after. */
function isAsKept(
  { keptAt, content }: TypedCopy,
  fromServer: Page['fromServer'],
  { kind }: RecommendationRecord,
): boolean {
  if (!fromServer) return false;
  return keptAt === fromServer.savedAt || changedFields(kind, asForm(content), asForm(fromServer.content)).length === 0;
}

/** What the server kept of this person, unless it is in this browser already. */
function serverCopy({ opened, fromServer, isOwn }: Page, here: readonly TypedCopy[]): TypedCopy[] {
  if (!fromServer || isOwn(fromServer.savedAt)) return [];
  const { savedAt, content, ...begun } = fromServer;
  return here.some((copy) => isAsKept(copy, fromServer, opened))
    ? []
    : [{ ...begun, content, slot: FROM_SERVER, at: savedAt, keptAt: savedAt }];
}

function allCopies(page: Page, owner: string): TypedCopy[] {
  const here = typedCopies(owner, page.opened.id).filter(({ slot }) => slot !== page.slot);
  const copies = [...serverCopy(page, here), ...here];
  return copies.toSorted((one, other) => other.at.localeCompare(one.at));
}

const nameOf = ({ slot, at }: TypedCopy): string => `${slot} ${at}`;

/** What this person typed into the item before, or on another page, and has neither saved nor given up; the newest. */
export function useOffers({ slot, opened, fromServer, isOwn }: Page) {
  const { id } = opened;
  const owner = session.account()?.id ?? '';
  const [done, setDone] = useState<readonly string[]>([]);
  const copies = useMemo(
    () => allCopies({ slot, opened, fromServer, isOwn }, owner).filter((copy) => !done.includes(nameOf(copy))),
    [slot, opened, fromServer, isOwn, owner, done],
  );
  useEffect(() => {
    for (const copy of copies) {
      if (!saysMore(opened, copy)) dropTyped(owner, id, copy.slot);
      else if (copy.slot === FROM_SERVER) keepTyped(owner, id, copy);
    }
  }, [copies, opened, owner, id]);

  const answered = (copy: TypedCopy) => {
    dropTyped(owner, id, copy.slot);
    const onServer = isAsKept(copy, fromServer, opened) ? [`${FROM_SERVER} ${fromServer?.savedAt}`] : [];
    setDone([...done, nameOf(copy), ...onServer]);
  };
  const giveUp = (copy: TypedCopy) => {
    answered(copy);
    if (isAsKept(copy, fromServer, opened)) discardWorkingCopy(id).catch(() => undefined);
  };
  return { offer: copies.find((copy) => saysMore(opened, copy)), answered, giveUp };
}
