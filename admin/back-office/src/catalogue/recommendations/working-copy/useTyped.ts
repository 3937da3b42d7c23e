import { useCallback, useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { session } from '../../../client/pageSession';
import { dropTyped, keepTyped, newSlot, typedCopies } from '../../../client/typedCopies';
import type { ContentForm, RecommendationRecord } from '../record/content';
import { Autosave, type KeptState } from './autosave';
import { changedFields } from './merge';
import { discardWorkingCopy, keepWorkingCopy, type Kept } from '../record/workingCopies';

/** Keeps what is typed into the form: each key in the browser, and every few seconds on the server. `opened`: what the form began with. */
export function useTyped(opened: RecommendationRecord, onKept: (kept: Kept) => void) {
  const form = useFormContext();
  const [slot] = useState(newSlot);
  const [state, setState] = useState<KeptState>({ kind: 'nothing' });
  const [isTyped, setTyped] = useState(false);
  /** When the server kept something of this page; the last one comes last. */
  const [keptAt] = useState(() => new Set<string>());
  const [autosave] = useState(() => {
    const noteKept = (kept: Kept) => {
      keptAt.add(kept.savedAt);
      markKept(opened.id, slot, kept.savedAt);
      onKept(kept);
    };
    return new Autosave({ keep: keepWorkingCopy, discard: discardWorkingCopy, tell: setState, onKept: noteKept });
  });
  useEffect(() => {
    const { id, kind, version: baseVersion, content: base } = opened;
    const note = () => {
      const owner = session.account()?.id;
      const content = form.getValues('content') as ContentForm;
      if (owner === undefined) return;
      const isChanged = changedFields(kind, base, content).length > 0;
      setTyped(isChanged);
      if (!isChanged) {
        dropTyped(owner, id, slot);
        return autosave.typedBack(id);
      }
      const copy = { baseVersion, base: { ...base }, content: structuredClone({ ...content }) };
      keepTyped(owner, id, { ...copy, slot, keptAt: [...keptAt].at(-1), at: new Date().toISOString() });
      autosave.typed({ ...copy, recommendationId: id });
    };
    return form.subscribe({ formState: { values: true }, callback: note });
  }, [form, opened, slot, autosave, keptAt]);
  const isOwn = useCallback((savedAt: string) => keptAt.has(savedAt), [keptAt]);
  useRetries(autosave);
  return { slot, state, isTyped, isOwn, saved: () => autosave.saved() };
}

/** What the browser holds and what the server holds are one. */
function markKept(item: string, slot: string, keptAt: string): void {
  const owner = session.account()?.id ?? '';
  const copy = typedCopies(owner, item).find((one) => one.slot === slot);
  if (copy) keepTyped(owner, item, { ...copy, keptAt });
}

/** Sends at once what waits when there may be a way again, and when the page is left. */
function useRetries(autosave: Autosave): void {
  useEffect(() => {
    const hurry = () => autosave.hurry();
    const unsubscribe = session.subscribe(() => session.current().kind === 'open' && hurry());
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      unsubscribe();
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
      hurry();
    };
  }, [autosave]);
}
