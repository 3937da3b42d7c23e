import { useDeferredValue } from 'react';
import { createPortal } from 'react-dom';
import { useWatch } from 'react-hook-form';
import type { Locale, RecommendationKind } from '../../../generated/graphql';
import { WrittenChecklist } from '../checklist/WrittenChecklist';
import type { TabName } from '../fields/tabs';
import { ReaderPanel } from '../reader/ReaderPanel';
import type { ContentForm, RecommendationRecord } from '../record/content';
import { TargetPanel } from '../target/TargetPanel';
import type { Views } from './views';

/** Outside of the form, whose Enter key would save it. */
export interface Places {
  reader: HTMLElement | null;
  target: HTMLElement | null;
  checklist: HTMLElement | null;
}

interface BesideProps {
  places: Places;
  views: Views;
  tab: TabName;
  recommendation?: RecommendationRecord;
}

const localeOf = (tab: TabName): Locale => (tab === 'FR_TU' || tab === 'EN' ? tab : 'FR');

/** Inside the form: what its reader gets and whom it is for, as it is being written. */
export function Beside({ places, views, tab, recommendation }: BesideProps) {
  const [typed, kind]: [ContentForm, RecommendationKind] = useWatch({ name: ['content', 'kind'] });
  // Typing goes first.
  const content = useDeferredValue(typed);
  const { isReaderShown, readerWidth: width, setReaderWidth: onWidth } = views;
  return (
    <>
      {places.reader &&
        isReaderShown &&
        createPortal(<ReaderPanel locale={localeOf(tab)} {...{ content, width, onWidth }} />, places.reader)}
      {/* On its own tab the builder says it beside the rule. */}
      {places.target &&
        tab !== 'targeting' &&
        createPortal(<TargetPanel {...{ content, kind, recommendation }} />, places.target)}
      {places.checklist && createPortal(<WrittenChecklist {...{ content, kind, recommendation }} />, places.checklist)}
    </>
  );
}
