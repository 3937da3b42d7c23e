import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { RecommendationRecord } from '../record/content';
import { OfferBanner, PresenceBanner, StaleBanner } from './Banners';
import { useDesk } from './desk';
import { KeptState } from './KeptState';
import { changedFields } from './merge';
import { SettleDialog } from './SettleDialog';
import { useOffers } from './useOffers';
import { usePresence } from './usePresence';
import type { Rebase } from './useRebase';
import { useSettling } from './useSettling';
import { useTyped } from './useTyped';
import { useLeavingQuestion } from '../../../client/leavingQuestion';
import { useWorkingWords } from '../words/useWorkingWords';

interface KeepingProps {
  /** As the server has it now. */
  recommendation: RecommendationRecord;
  /** As the form began with it. */
  opened: RecommendationRecord;
  rebase: Rebase;
  /** Above the form: where the person is told. */
  place: HTMLElement | null;
}

/** Inside the form: nothing that is typed into it is lost. */
export function Keeping({ recommendation, opened, rebase, place }: KeepingProps) {
  const { id, kind, workingCopy } = recommendation;
  const desk = useDesk();
  const working = useWorkingWords();
  useLeavingQuestion(working('leaving'));
  const { version, alsoEditing, tell } = usePresence(recommendation);
  const { slot, state, isTyped, isOwn, saved } = useTyped(opened, tell);
  const { offer, answered, giveUp } = useOffers({ slot, opened, fromServer: workingCopy, isOwn });
  const { open, close, refresh, compare, takeUp, typed, write } = useSettling({ recommendation, opened, rebase });

  useEffect(() => {
    if (recommendation !== opened && !isTyped) rebase(recommendation);
  }, [recommendation, opened, isTyped, rebase]);
  useEffect(() =>
    desk.sit({
      conflicted: compare,
      saved: (record, sent) => {
        const now = typed();
        saved();
        // Of what was typed while the server was saving.
        const since = changedFields(kind, sent, now);
        rebase(record, () => write(since, now));
      },
    }),
  );

  const isStale = Math.max(version, recommendation.version) > opened.version;
  return (
    <>
      <KeptState state={state} />
      <Above place={place}>
        <PresenceBanner others={alsoEditing} />
        {isStale && <StaleBanner isTyped={isTyped} onShow={isTyped ? compare : refresh} />}
        {offer && (
          <OfferBanner
            key={`${id} ${offer.slot}`}
            at={offer.at}
            onTake={() => takeUp(offer, () => answered(offer))}
            onGiveUp={() => giveUp(offer)}
          />
        )}
      </Above>
      {open && <SettleDialog difference={open} onSettle={open.onSettle} onClose={close} />}
    </>
  );
}

function Above({ place, children }: { place: HTMLElement | null; children: ReactNode }) {
  return place && createPortal(children, place);
}
