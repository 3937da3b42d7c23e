import { Alert } from '@mui/material';
import { useState } from 'react';
import { SaveButton, useTranslate } from 'react-admin';
import { LendRule, type RuleWriting } from './aside/RuleBeingWritten';
import { ContentTabs } from './inputs/ContentTabs';
import { Beside, type Places } from './page/Beside';
import { SaveBar } from './page/SaveBar';
import type { Views } from './page/views';
import type { RecommendationRecord } from './record/content';
import { Keeping } from './working-copy/Keeping';
import { useRebase } from './working-copy/useRebase';

interface WritingProps {
  recommendation: RecommendationRecord;
  views: Views;
  places: Places;
  onDirty: (isDirty: boolean) => void;
  onLendRule: (writing: RuleWriting | null) => void;
}

/** The form, which keeps what is typed, and what reads it beside it. */
export function Writing({ recommendation, views, places, onDirty, onLendRule }: WritingProps) {
  const translate = useTranslate();
  const { published, draft, archived } = recommendation;
  const { opened, rebase } = useRebase(recommendation);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <>
      {published && !draft && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.recommendations.savingLive')}
        </Alert>
      )}
      {archived && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.recommendations.savingArchived')}
        </Alert>
      )}
      <div ref={setPlace} />
      <ContentTabs
        record={opened}
        onDirty={onDirty}
        toolbar={
          <SaveBar>
            {/* An archived text is taken up again as it is, too. */}
            <SaveButton {...(archived && { alwaysEnable: true, label: 'resources.recommendations.takeUp' })} />
            <Keeping {...{ recommendation, opened, rebase, place }} />
          </SaveBar>
        }
        beside={(tab) => <Beside {...{ places, views, tab, recommendation }} />}
      >
        <LendRule onLend={onLendRule} />
      </ContentTabs>
    </>
  );
}
