import GroupIcon from '@mui/icons-material/GroupOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

const StaffCreate = lazyScreen(async () => (await import('./StaffCreate')).StaffCreate);
const StaffEdit = lazyScreen(async () => (await import('./StaffEdit')).StaffEdit);
const StaffList = lazyScreen(async () => (await import('./StaffList')).StaffList);

export default {
  name: 'staff',
  icon: GroupIcon,
  list: StaffList,
  create: StaffCreate,
  edit: StaffEdit,
  recordRepresentation: 'name',
};
