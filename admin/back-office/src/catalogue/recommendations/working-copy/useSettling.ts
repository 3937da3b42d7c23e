import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { TypedCopy } from '../../../client/typedCopies';
import type { ContentForm, RecommendationRecord } from '../record/content';
import { formPath, merge, valueOf } from './merge';
import type { Difference } from './SettleDialog';
import type { Rebase } from './useRebase';

interface Open extends Difference {
  onSettle: (fields: readonly string[]) => void;
}

interface Page {
  /** As the server has it now. */
  recommendation: RecommendationRecord;
  opened: RecommendationRecord;
  rebase: Rebase;
}

/** Brings what is typed together with what was saved meanwhile, or with what was typed before. */
export function useSettling({ recommendation, opened, rebase }: Page) {
  const form = useFormContext();
  const refresh = useRefresh();
  const { kind } = opened;
  const [asked, setAsked] = useState<{ message?: string | undefined } | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const typed = () => structuredClone(form.getValues('content') as ContentForm);

  const write = (fields: readonly string[], content: ContentForm) => {
    for (const field of fields) {
      const empty = Array.isArray(valueOf(opened.content, field)) ? [] : null;
      form.setValue(formPath(field), valueOf(content, field) ?? empty, { shouldDirty: true, shouldTouch: true });
    }
  };
  const close = () => {
    setOpen(null);
    setAsked(null);
  };

  const between = (): Open | null => {
    if (!asked || recommendation.version === opened.version) return null;
    const [mine, theirs] = [typed(), recommendation.content];
    const onSettle = (fields: readonly string[]) => {
      close();
      rebase(recommendation, () => write(fields, mine));
    };
    const found = merge(kind, { base: opened.content, mine, theirs });
    return { merge: found, mine, theirs, against: 'saved', message: asked.message, onSettle };
  };

  /** Reads what is saved now, then shows both. */
  const compare = (message?: string) => {
    setAsked({ message });
    refresh();
  };
  /** Takes up what was typed before; what the screen says otherwise is asked. */
  const takeUp = (copy: TypedCopy, onTaken: () => void) => {
    const [mine, theirs] = [copy.content as ContentForm, typed()];
    const found = merge(kind, { base: copy.base as ContentForm, mine, theirs });
    const onSettle = (fields: readonly string[]) => {
      close();
      write(fields, mine);
      onTaken();
    };
    if (found.both.length === 0) onSettle(found.mine);
    else setOpen({ merge: found, mine, theirs, against: 'screen', onSettle });
  };
  return { open: open ?? between(), close, refresh, compare, takeUp, typed, write };
}
