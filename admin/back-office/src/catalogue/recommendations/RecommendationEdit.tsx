import { useState } from 'react';
import { Edit, type RaRecord, useNotify } from 'react-admin';
import { messageOf, Refusal } from '../../client/errors';
import { useRecordQuery } from '../../common/useRecordQuery';
import { useRefusals } from '../../common/useRefusals';
import { whenLoaded } from '../../common/whenLoaded';
import { wholeRecord } from '../../common/wholeRecord';
import { useLintsLeft } from '../../targeting/lints/useLintsLeft';
import { RecommendationPage } from './RecommendationPage';
import type { ContentForm, RecommendationRecord } from './record/content';
import { Desk, DeskContext } from './working-copy/desk';

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
