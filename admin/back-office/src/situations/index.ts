import SignpostIcon from '@mui/icons-material/SignpostOutlined';
import { SituationCreate } from './SituationCreate';
import { SituationEdit } from './SituationEdit';
import { SituationList } from './SituationList';

export default {
  name: 'situations',
  icon: SignpostIcon,
  list: SituationList,
  create: SituationCreate,
  edit: SituationEdit,
  recordRepresentation: 'label',
};
