import { Create, Title } from 'react-admin';
import { useRefusals } from '../../common/useRefusals';
import { NewDesk } from './NewDesk';

const NARROW_LAYOUT = { '& .RaCreate-card': { minWidth: 0 } };

export function RecommendationCreate() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Create sx={NARROW_LAYOUT} title={false} redirect="edit" mutationOptions={{ onError: onSaveError }} component="div">
      <Title title="resources.recommendations.newTitle" />
      <NewDesk />
      {dialog}
    </Create>
  );
}
