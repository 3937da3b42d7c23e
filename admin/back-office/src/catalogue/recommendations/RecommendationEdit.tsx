import { Alert, Grid } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Edit, type RaRecord, SaveButton, Toolbar, useNotify, useRecordContext, useTranslate } from 'react-admin';
import { useRecordQuery } from '../../common/useRecordQuery';
import { whenLoaded } from '../../common/whenLoaded';
import { wholeRecord } from '../../common/wholeRecord';
import { useRefusals } from '../../common/useRefusals';
import { useLintsLeft } from '../../targeting/lints/useLintsLeft';
import { RecommendationAside } from './aside/RecommendationAside';
import { LendRule, type RuleWriting, RuleWritingContext } from './aside/RuleBeingWritten';
import { messageOf, Refusal } from '../../client/errors';
import type { ContentForm, RecommendationRecord } from './record/content';
import { CommentsProvider } from './comments/CommentsContext';
import { ContentView } from './ContentView';
import { ContentTabs } from './inputs/ContentTabs';
import { RecommendationHeader } from './RecommendationHeader';
import { Desk, DeskContext } from './working-copy/desk';
import { Keeping } from './working-copy/Keeping';
import { useRebase } from './working-copy/useRebase';

const NARROW_LAYOUT = { '& .RaEdit-main, & .RaEdit-card': { minWidth: 0 } };

export function RecommendationEdit() {
  const notify = useNotify();
  const { onSaveError, dialog } = useRefusals();
  const tellLints = useLintsLeft();
  const [desk] = useState(() => new Desk());
  const onError = (error: unknown) => {
    const writer = desk.current();
    if (writer && error instanceof Refusal && error.isConflict) writer.conflicted(messageOf(error));
    else onSaveError(error);
  };
  const onSuccess = (saved: RaRecord, { data }: { data?: Partial<RaRecord> }) => {
    desk.current()?.saved(saved as RecommendationRecord, data?.['content'] as ContentForm);
    notify('resources.recommendations.done.SAVE', { type: 'success' });
    tellLints(saved);
  };
  return (
    <Edit
      title={false}
      mutationMode="pessimistic"
      queryOptions={useRecordQuery()}
      redirect={false}
      actions={false}
      mutationOptions={{ ...wholeRecord, onError, onSuccess }}
      component="div"
      sx={NARROW_LAYOUT}
      render={whenLoaded(
        <DeskContext value={desk}>
          <RecommendationPage />
          {dialog}
        </DeskContext>,
      )}
    />
  );
}

/** The form when the server allows this viewer to save, the text otherwise. */
function RecommendationPage() {
  const recommendation = useRecordContext<RecommendationRecord>();
  const [isDirty, setDirty] = useState(false);
  const [writing, setWriting] = useState<RuleWriting | null>(null);
  if (!recommendation) return null;
  return (
    <RuleWritingContext value={writing}>
      <CommentsProvider recommendation={recommendation} isDirty={isDirty}>
        <RecommendationHeader recommendation={recommendation} />
        <Grid container spacing={2}>
          <Grid size={{ xs: 12, md: 8 }} sx={{ minWidth: 0 }}>
            {recommendation.allowedActions.includes('SAVE') ? (
              <Writing key={recommendation.id} recommendation={recommendation} onDirty={setDirty} onLend={setWriting} />
            ) : (
              <Reading recommendation={recommendation} />
            )}
          </Grid>
          <Grid size={{ xs: 12, md: 4 }}>
            <RecommendationAside recommendation={recommendation} isDirty={isDirty} />
          </Grid>
        </Grid>
      </CommentsProvider>
    </RuleWritingContext>
  );
}

interface WritingProps {
  recommendation: RecommendationRecord;
  onDirty: (isDirty: boolean) => void;
  onLend: (writing: RuleWriting | null) => void;
}

function Writing({ recommendation, onDirty, onLend }: WritingProps) {
  const translate = useTranslate();
  const { published, draft, archived } = recommendation;
  const { opened, rebase } = useRebase(recommendation);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const keeping = <Keeping {...{ recommendation, opened, rebase, place }} />;
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
        toolbar={<EditToolbar isArchived={archived !== null}>{keeping}</EditToolbar>}
        onDirty={onDirty}
      >
        <LendRule onLend={onLend} />
      </ContentTabs>
    </>
  );
}

function Reading({ recommendation }: { recommendation: RecommendationRecord }) {
  const translate = useTranslate();
  const revision = recommendation.draft ?? recommendation.published ?? recommendation.archived;
  return (
    <>
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('resources.recommendations.readOnly')}
      </Alert>
      {revision && <ContentView content={revision.content} />}
    </>
  );
}

/** An archived text is taken up again as it is, too. */
function EditToolbar({ isArchived, children }: { isArchived: boolean; children: ReactNode }) {
  return (
    <Toolbar>
      <SaveButton {...(isArchived && { alwaysEnable: true, label: 'resources.recommendations.takeUp' })} />
      {children}
    </Toolbar>
  );
}
