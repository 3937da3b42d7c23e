import { Box } from '@mui/material';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { RecommendationAside } from './aside/RecommendationAside';
import { type RuleWriting, RuleWritingContext } from './aside/RuleBeingWritten';
import { Checklist } from './checklist/Checklist';
import { CommentsProvider } from './comments/CommentsContext';
import { ReviewingProvider } from './comments/Reviewing';
import { type Asked, LeadContext } from './fields/lead';
import { DeskGrid } from './page/DeskGrid';
import { ViewChoice } from './page/ViewChoice';
import { usePlaces } from './page/usePlaces';
import { useViews } from './page/views';
import { ReaderPanel } from './reader/ReaderPanel';
import { Reading } from './Reading';
import { RecommendationHeader } from './RecommendationHeader';
import type { RecommendationRecord } from './record/content';
import { Reviewer } from './review/Reviewer';
import { ReviewDesk } from './review/ReviewDesk';
import { TargetPanel } from './target/TargetPanel';
import { Writing } from './Writing';

export function RecommendationPage() {
  const recommendation = useRecordContext<RecommendationRecord>();
  return recommendation ? <Page key={recommendation.id} recommendation={recommendation} /> : null;
}

/** The form when the server allows this viewer to save, the text otherwise; whoever may approve it reads first what changes. */
function Page({ recommendation }: { recommendation: RecommendationRecord }) {
  const [isDirty, setDirty] = useState(false);
  const [ruleWriting, setRuleWriting] = useState<RuleWriting | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { places, setReader, setTarget, setChecklist } = usePlaces();
  const canWrite = recommendation.allowedActions.includes('SAVE');
  const isReview = recommendation.allowedActions.includes('APPROVE');
  const views = useViews(isReview);
  const lead = (field: string) => {
    views.choose('write');
    setAsked({ field });
  };
  const isComparing = views.view === 'compare';
  const text = canWrite ? (
    <Writing {...{ recommendation, views, places }} onDirty={setDirty} onLendRule={setRuleWriting} />
  ) : (
    <Reading recommendation={recommendation} />
  );
  const main = <div hidden={isComparing}>{text}</div>;
  const compared = isComparing && <ReviewDesk recommendation={recommendation} targetRef={setTarget} />;
  const { content, kind, draft } = recommendation;
  const { readerWidth: width, setReaderWidth: onWidth } = views;
  return (
    <RuleWritingContext value={ruleWriting}>
      <LeadContext value={{ asked, lead: canWrite ? lead : undefined }}>
        <CommentsProvider recommendation={recommendation} isDirty={isDirty}>
          <ReviewingProvider>
            <RecommendationHeader recommendation={recommendation}>
              <ViewChoice views={views} canWrite={canWrite} />
            </RecommendationHeader>
            <DeskGrid
              views={views}
              readerRef={setReader}
              reader={!canWrite && <ReaderPanel locale="FR" {...{ content, width, onWidth }} />}
              main={isReview ? <Reviewer {...{ recommendation, isDirty, compared }}>{main}</Reviewer> : main}
              side={
                <RecommendationAside
                  {...{ recommendation, isDirty, isReview }}
                  target={
                    canWrite ? (
                      !isComparing && <Box ref={setTarget} sx={{ mb: 2 }} />
                    ) : (
                      <TargetPanel {...{ content, kind, recommendation }} />
                    )
                  }
                  checklist={
                    canWrite ? <div ref={setChecklist} /> : draft && <Checklist items={recommendation.checklist} />
                  }
                />
              }
            />
          </ReviewingProvider>
        </CommentsProvider>
      </LeadContext>
    </RuleWritingContext>
  );
}
