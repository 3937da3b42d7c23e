import ReplyIcon from '@mui/icons-material/ReplyOutlined';
import { RefusalReasonCreate, RefusalReasonEdit } from './RefusalReasonForm';
import { RefusalReasonList } from './RefusalReasonList';

export default {
  name: 'refusalReasons',
  icon: ReplyIcon,
  list: RefusalReasonList,
  create: RefusalReasonCreate,
  edit: RefusalReasonEdit,
  recordRepresentation: 'label',
};
