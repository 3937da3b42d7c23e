import SignpostIcon from '@mui/icons-material/SignpostOutlined';
import { lazyScreen } from '../navigation/lazyScreen';

const SituationCreate = lazyScreen(async () => (await import('./SituationCreate')).SituationCreate);
const SituationEdit = lazyScreen(async () => (await import('./SituationEdit')).SituationEdit);
const SituationList = lazyScreen(async () => (await import('./SituationList')).SituationList);

export default {
  name: 'situations',
  icon: SignpostIcon,
  list: SituationList,
  create: SituationCreate,
  edit: SituationEdit,
  recordRepresentation: 'label',
};
