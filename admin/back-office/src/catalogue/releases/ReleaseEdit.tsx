import { useState } from 'react';
import { Edit, SaveButton, SimpleForm, Toolbar, useNotify, useRecordContext } from 'react-admin';
import { DirtyWatch } from '../../common/form/DirtyWatch';
import { useRecordQuery } from '../../common/useRecordQuery';
import { useRefusals } from '../../common/useRefusals';
import { whenLoaded } from '../../common/whenLoaded';
import { wholeRecord } from '../../common/wholeRecord';
import { ReleaseActions } from './ReleaseActions';
import { ReleaseDay } from './ReleaseDay';
import { ReleaseInputs } from './ReleaseInputs';
import { ReleaseItems } from './ReleaseItems';
import type { ReleaseRecord } from './releasesProvider';
import './words';

export function ReleaseEdit() {
  const { onSaveError, dialog } = useRefusals();
  const notify = useNotify();
  return (
    <Edit
      mutationMode="pessimistic"
      queryOptions={useRecordQuery()}
      redirect={false}
      mutationOptions={{
        ...wholeRecord,
        onError: onSaveError,
        onSuccess: () => notify('resources.releases.saved', { type: 'success' }),
      }}
      render={whenLoaded(
        <>
          <ReleasePage />
          {dialog}
        </>,
      )}
    />
  );
}

/** A form while it is put together; then what waits for its day, or what it put online. */
function ReleasePage() {
  const release = useRecordContext<ReleaseRecord>();
  const [isDirty, setDirty] = useState(false);
  if (!release) return null;
  const isOpen = release.allowedActions.includes('SAVE');
  return (
    <>
      {isOpen && (
        <SimpleForm
          warnWhenUnsavedChanges
          toolbar={
            <Toolbar>
              <SaveButton />
            </Toolbar>
          }
        >
          <ReleaseInputs />
          <DirtyWatch onDirty={setDirty} />
        </SimpleForm>
      )}
      <ReleaseItems release={release} />
      <ReleaseDay release={release} />
      <ReleaseActions release={release} isDirty={isDirty} />
    </>
  );
}
