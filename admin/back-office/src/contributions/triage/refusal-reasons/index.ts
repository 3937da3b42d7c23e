import ReplyIcon from '@mui/icons-material/ReplyOutlined';
import { lazyScreen } from '../../../navigation/lazyScreen';

const RefusalReasonCreate = lazyScreen(async () => (await import('./RefusalReasonForm')).RefusalReasonCreate);
const RefusalReasonEdit = lazyScreen(async () => (await import('./RefusalReasonForm')).RefusalReasonEdit);
const RefusalReasonList = lazyScreen(async () => (await import('./RefusalReasonList')).RefusalReasonList);

export default {
  name: 'refusalReasons',
  icon: ReplyIcon,
  list: RefusalReasonList,
  create: RefusalReasonCreate,
  edit: RefusalReasonEdit,
  recordRepresentation: 'name',
};
